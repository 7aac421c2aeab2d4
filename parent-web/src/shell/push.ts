import { pushHere } from '@qinshi/web-kit';
import { graphql } from '../gql/index.ts';
import type { Api } from './api.ts';

const Push_register = graphql(`
  mutation Push_register($input: RegisterPushDeviceInput!) {
    registerPushDevice(input: $input) { id }
  }
`);

/** Push messages in this browser; the generated service worker takes them (vite.config.ts). */
export const push = pushHere('parent');

/** Tells the platform of this browser's subscription. @throws CombinedError when it did not want it. */
export const registerPush =
  ({ client }: Api): Parameters<typeof push.renew>[0]['register'] =>
  async (input) => {
    const { error } = await client.mutation(Push_register, { input }).toPromise();
    if (error) throw error;
  };
