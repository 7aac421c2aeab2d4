import { LoadingCards } from '@qinshi/ui';
import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../shell/page-states.tsx';
import { holdsEntries } from './draft.ts';
import { useHasApplications } from './use-applications.ts';
import { useWizard } from './wizard.tsx';

/** Leads to where this applicant goes on: proving a contact, the entries begun, the applications made, or the first child. */
export function EntrancePage() {
  const { t } = useTranslation();
  const { applicant, draft, notice } = useWizard();
  const { hasApplications, error, reread } = useHasApplications({ pause: !applicant, fresh: true });
  useEffect(() => notice(error), [error, notice]);

  if (!applicant) return <Navigate to="/binding/contact" replace />;
  if (holdsEntries(draft)) return <Navigate to="/binding/student" replace />;
  if (hasApplications !== undefined) {
    return <Navigate to={hasApplications ? '/binding/progress' : '/binding/student'} replace />;
  }
  return error ? <Failure error={error} onRetry={reread} /> : <LoadingCards label={t('app.loading')} />;
}
