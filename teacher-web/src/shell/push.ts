import { useMutation } from '@apollo/client/react';
import { followPush, pushHere } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { graphql } from '../gql/index.ts';

const REGISTER = graphql(`
  mutation Push_register($input: RegisterPushDeviceInput!) {
    registerPushDevice(input: $input) {
      id
    }
  }
`);

/** Push messages of this app in this browser. */
export const push = pushHere('teacher', '/teacher/push-worker.js');

/** Tells the platform of this browser's subscription; throws what it answers. */
export function useRegisterPush(): Parameters<typeof push.renew>[0]['register'] {
  const [register] = useMutation(REGISTER);
  return useCallback((input) => register({ variables: { input } }), [register]);
}

/** Keeps this browser's push messages going for whoever is signed in, and follows taps on what they show. */
export function useKeepPush(accountId: string): void {
  const navigate = useNavigate();
  const register = useRegisterPush();
  useEffect(() => void push.renew({ accountId, register }), [accountId, register]);
  useEffect(() => followPush((path) => void navigate({ to: path })), [navigate]);
}
