import { notifications } from '@mantine/notifications';
import { errorMessage, goToAppOf, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { fitsThisApp, useSession } from './session.ts';

/** Signing out and changing the identity in force, from wherever it is offered. Failures are told in a notice. */
export function useAccountActions() {
  const session = useSession();
  const navigate = useNavigate();
  const { locale } = useLocale();

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
        await session.signOut();
        await navigate({ to: '/sign-in' });
      }),
    /** Afterwards the address given is opened, else the home of the new identity. */
    switchIdentity: (id: string, next?: string) =>
      attempt(async () => {
        const active = await session.switchIdentity(id);
        if (!active) return;
        if (!fitsThisApp(active)) return goToAppOf(active.kind);
        await navigate({ href: next ?? '/' });
      }),
  };
}
