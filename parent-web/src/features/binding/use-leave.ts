import { notifications } from '@mantine/notifications';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useRouter } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { LAST_REQUEST } from '../../shell/api.ts';
import { useSession } from '../../shell/session.tsx';
import { discardBindingDraft } from './draft.ts';
import { useWizard } from './wizard.tsx';

const Leave_endApplicantSession = graphql(`
  mutation Leave_endApplicantSession { endApplicantSession }
`);

/** Leaves the service: what was typed is discarded, and a proved contact has to be proved again. */
export function useLeave(): { leave: () => Promise<void>; leaving: boolean } {
  const { applicant, setLeaving } = useWizard();
  const { changed } = useSession();
  const { locale } = useLocale();
  const router = useRouter();
  const [{ fetching }, endSession] = useMutation(Leave_endApplicantSession);

  const leave = async () => {
    // First of all: even a tab closed right now keeps nothing.
    discardBindingDraft();
    setLeaving(true);
    if (applicant?.kind === 'CONTACT') {
      const { error } = await endSession({}, LAST_REQUEST);
      if (error) {
        setLeaving(false);
        notifications.show({ color: 'red', message: errorMessage(error, locale) });
        return;
      }
    }
    await router.navigate({ to: '/', replace: true });
    if (applicant?.kind === 'CONTACT') await changed('signed-out');
  };
  return { leave, leaving: fetching };
}
