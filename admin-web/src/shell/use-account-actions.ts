import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { errorMessage, goToAppOf, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { graphql, readFragment } from '../gql/index.ts';
import { fitsThisApp, Session_viewer, useSession } from './session.ts';

const AccountActions_signOut = graphql(`
  mutation AccountActions_signOut {
    signOut
  }
`);

const AccountActions_switchIdentity = graphql(`
  mutation AccountActions_switchIdentity($id: ID!) {
    switchIdentity(id: $id) {
      ...Session_viewer
    }
  }
`);

/** Signing out and changing the identity in force, from wherever it is offered. Failures are told in a notice. */
export function useAccountActions() {
  const session = useSession();
  const navigate = useNavigate();
  const { locale } = useLocale();
  const [signOut] = useMutation(AccountActions_signOut);
  const [switchIdentity] = useMutation(AccountActions_switchIdentity);

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  }

  return {
    signOut: () =>
      attempt(async () => {
        session.expectEnd(true);
        try {
          await signOut();
        } catch (error) {
          session.expectEnd(false);
          throw error;
        }
        await session.signedOut();
        await navigate({ to: '/sign-in' });
      }),
    /** Afterwards the address given is opened, else the home of the new identity. */
    switchIdentity: (id: string, next?: string) =>
      attempt(async () => {
        const { data } = await switchIdentity({ variables: { id } });
        if (!data) return;
        const { activeIdentity } = readFragment(Session_viewer, data.switchIdentity);
        if (!fitsThisApp(activeIdentity)) return goToAppOf(activeIdentity.kind);
        await session.identitySwitched(data.switchIdentity);
        await navigate({ href: next ?? '/' });
      }),
  };
}
