import { Button, Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { LoadingCards, StickyActions } from '@qinshi/ui';
import { refusalMessage, useLocale } from '@qinshi/web-kit';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ConfirmDialog } from '../../shell/confirm-dialog.tsx';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import classes from './binding.module.css';
import { ConsentText } from './consent-text.tsx';
import { StepHeading } from './step-heading.tsx';
import { useLeave } from './use-leave.ts';
import { useWizard } from './wizard.tsx';

const ConsentPage_query = graphql(`
  query ConsentPage_query {
    consentStatement { version body }
  }
`);

/** Step 3: the statement on personal data, in force as of now. It can be agreed to once it has been read to its end. */
export function ConsentPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { applicant, draft, setDraft, problems, settle } = useWizard();
  const { leave, leaving } = useLeave();
  const navigate = useNavigate();
  const [asks, dialog] = useDisclosure(false);
  const [readVersion, setReadVersion] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [{ data, error, fetching }, reread] = useQuery({
    query: ConsentPage_query,
    requestPolicy: 'cache-and-network',
  });
  usePageTitle(t('binding.consent.pageTitle'));
  if (!applicant) return <Navigate to="/binding/contact" replace />;
  if (draft.students.length === 0) return <Navigate to="/binding/student" replace />;
  if (!data) {
    if (fetching) return <LoadingCards label={t('app.loading')} />;
    return <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />;
  }

  const { version, body } = data.consentStatement;
  const agreed = draft.agreedVersion === version;
  const mayAgree = agreed || readVersion === version;
  const problem = problems.find(({ page }) => page === 'consent');
  const refusal = problem
    ? refusalMessage(problem.refusal, locale)
    : isMissing && t('binding.consent.required');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agreed);
    if (agreed) void navigate({ to: '/binding/guardian' });
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <StepHeading text={t('binding.consent.lead')}>{t('binding.consent.title')}</StepHeading>
      <ConsentText
        key={version}
        label={t('binding.consent.label', { version })}
        text={body}
        onRead={() => setReadVersion(version)}
      />
      <Checkbox
        label={t('binding.consent.agree')}
        description={mayAgree ? undefined : t('binding.consent.scroll')}
        checked={agreed}
        disabled={!mayAgree}
        error={refusal || undefined}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          settle('consent');
          setMissing(false);
          setDraft((old) => ({ ...old, agreedVersion: checked ? version : null }));
        }}
      />
      <Button variant="subtle" color="red" onClick={dialog.open}>
        {t('binding.consent.refuse')}
      </Button>
      <StickyActions>
        <Button variant="default" onClick={() => void navigate({ to: '/binding/student' })}>
          {t('actions.back')}
        </Button>
        <Button type="submit" disabled={!agreed}>
          {t('actions.next')}
        </Button>
      </StickyActions>
      <ConfirmDialog
        opened={asks}
        title={t('binding.consent.refuseTitle')}
        confirmLabel={t('binding.consent.refuse')}
        busy={leaving}
        onConfirm={() => void leave()}
        onClose={dialog.close}
      >
        {t('binding.consent.refuseText')}
      </ConfirmDialog>
    </form>
  );
}
