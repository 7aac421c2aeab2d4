import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Dialog } from '@qinshi/ui';
import { errorMessage, formErrors, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dueInstant } from './survey-draft.ts';
import classes from './surveys.module.css';

const ACTIONS = graphql(`
  fragment ResultsActions_survey on Survey {
    id
    status
    anonymous
    mayKeep
  }
`);

const CLOSE = graphql(`
  mutation ResultsActions_close($id: ID!) {
    closeSurvey(id: $id) {
      id
      ...ResultsPage_survey
    }
  }
`);

const REOPEN = graphql(`
  mutation ResultsActions_reopen($input: ReopenSurveyInput!) {
    reopenSurvey(input: $input) {
      id
      ...ResultsPage_survey
    }
  }
`);

const COPY = graphql(`
  mutation ResultsActions_copy($id: ID!) {
    copySurvey(id: $id) {
      id
    }
  }
`);

interface ResultsActionsProps {
  readonly survey: FragmentType<typeof ACTIONS>;
}

/** What whoever keeps a survey does with it: close, open again, copy, take the answers out. */
export function ResultsActions(props: ResultsActionsProps) {
  const { id, status, anonymous, mayKeep } = readFragment(ACTIONS, props.survey);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null);
  const [due, setDue] = useState('');
  const [close, closing] = useMutation(CLOSE);
  const [reopen, reopening] = useMutation(REOPEN);
  const [copy, copying] = useMutation(COPY);
  if (!mayKeep) return null;
  const problem = formErrors(reopening.error ?? closing.error, locale);

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setAsking(null);
    } catch {
      // Shown in the dialog.
    }
  };
  const copied = async () => {
    try {
      const { data } = await copy({ variables: { id } });
      if (data) await navigate({ to: '/surveys/$id/edit', params: { id: data.copySurvey.id } });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };

  return (
    <div className={classes.actions}>
      {status === 'OPEN' && (
        <Button variant="default" onClick={() => setAsking('close')}>
          {t('surveys.close.button')}
        </Button>
      )}
      {status === 'CLOSED' && !anonymous && (
        <Button variant="default" onClick={() => setAsking('reopen')}>
          {t('surveys.reopen.button')}
        </Button>
      )}
      <Button variant="default" loading={copying.loading} onClick={() => void copied()}>
        {t('surveys.copy')}
      </Button>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} component="a" variant="default" href={`/files/surveys/${id}.${format}`} download>
          {t(`surveys.export.${format}`)}
        </Button>
      ))}
      <Dialog
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={t(asking === 'reopen' ? 'surveys.reopen.title' : 'surveys.close.title')}
      >
        <p className={classes.quiet}>
          {t(
            asking === 'reopen'
              ? 'surveys.reopen.text'
              : anonymous
                ? 'surveys.close.textAnonymous'
                : 'surveys.close.text',
          )}
        </p>
        {asking === 'reopen' && (
          <TextInput
            type="datetime-local"
            label={t('surveys.build.due')}
            value={due}
            error={problem.fields.dueAt}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
        )}
        {problem.general && <p className={classes.error}>{`▲ ${problem.general}`}</p>}
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAsking(null)}>
            {t('surveys.publish.back')}
          </Button>
          <Button
            loading={closing.loading || reopening.loading}
            onClick={() =>
              void attempt(() =>
                asking === 'reopen'
                  ? reopen({ variables: { input: { id, dueAt: dueInstant(due) } } })
                  : close({ variables: { id } }),
              )
            }
          >
            {t(asking === 'reopen' ? 'surveys.reopen.submit' : 'surveys.close.submit')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
