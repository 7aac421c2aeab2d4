import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.ts';
import { useSession } from './session.tsx';

const SwitchIdentity_switchIdentity = graphql(`
  mutation SwitchIdentity_switchIdentity($id: ID!) {
    switchIdentity(id: $id) { nextStep activeIdentity { id kind } }
  }
`);

/** Changes to another identity of the same account. Nothing of the former one stays on the screen or in the cache. */
export function useSwitchIdentity(): (id: string) => Promise<void> {
  const [, switchIdentity] = useMutation(SwitchIdentity_switchIdentity);
  const { changed } = useSession();
  const { locale } = useLocale();
  const router = useRouter();
  return async (id) => {
    const { error } = await switchIdentity({ id });
    if (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
      return;
    }
    await router.navigate({ to: '/', replace: true });
    await changed('identity-switched');
  };
}
