import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '../gql/index.ts';
import { LAST_REQUEST } from './api.ts';
import { useSession } from './session.tsx';

const SignOut_signOut = graphql(`
  mutation SignOut_signOut { endApplicantSession signOut }
`);

/** Ends the session (and that of an applicant in the same browser), forgets what this device keeps, and returns to the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const [, signOut] = useMutation(SignOut_signOut);
  const { changed, expectEnd, firstPassword } = useSession();
  const { locale } = useLocale();
  const router = useRouter();
  return async () => {
    expectEnd(true);
    const { error } = await signOut({}, LAST_REQUEST);
    if (error) {
      expectEnd(false);
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
      return;
    }
    firstPassword.keep(undefined);
    sessionStorage.clear();
    await router.navigate({ to: '/', replace: true });
    await changed('signed-out');
  };
}
