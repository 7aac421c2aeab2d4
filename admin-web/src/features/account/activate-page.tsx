import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { ActivateForm, EmptyState, LoadingCards } from '@qinshi/ui';
import { IconLinkOff } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAttempt } from '../../forms/use-attempt.ts';
import { graphql } from '../../gql/index.ts';
import { dateTime } from '../../shell/formats.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useEnter } from '../../shell/use-enter.ts';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';
import { RecoveryFrame } from './recovery-frame.tsx';

const ActivatePage_query = graphql(`
  query ActivatePage($token: String!) {
    activation(token: $token) {
      maskedName
      username
      expiresAt
    }
  }
`);

const ActivatePage_activate = graphql(`
  mutation ActivatePage_activate($input: ActivateAccountInput!) {
    activateAccount(input: $input) {
      ...Session_viewer
    }
  }
`);

/** Opens an account by the link from a mail. The token stands behind the `#`, so that no server's log ever holds it. */
export function ActivatePage() {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const enter = useEnter();
  const navigate = useNavigate();
  const { hash: token } = useLocation();
  const { data, error, loading, refetch } = useQuery(
    ActivatePage_query,
    token ? { variables: { token }, fetchPolicy: 'no-cache' } : skipToken,
  );
  const [activate] = useMutation(ActivatePage_activate);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const activation = data?.activation;

  const submit = (newPassword: string) =>
    attempt.attempt(async () => {
      const answer = await activate({ variables: { input: { token, newPassword } } });
      if (!answer.data) return;
      await enter(answer.data.activateAccount);
      await navigate({ to: '/', replace: true });
    });

  return (
    <RecoveryFrame title={t('activation.title')} {...(activation ? { lead: t('activation.lead') } : {})}>
      {loading ? (
        <LoadingCards count={1} label={t('list.loading')} />
      ) : error ? (
        <QueryProblem partial error={error} onRetry={() => void refetch()} />
      ) : activation ? (
        <ActivateForm
          labels={{
            ...labels,
            name: t('activation.name'),
            username: t('activation.username'),
            validUntil: t('activation.validUntil'),
            submit: t('activation.submit'),
          }}
          maskedName={activation.maskedName}
          username={activation.username}
          validUntil={dateTime(activation.expiresAt)}
          checkRules={checkRules}
          errors={attempt.fields}
          formError={attempt.general ?? undefined}
          busy={attempt.busy}
          onSubmit={(newPassword) => void submit(newPassword)}
        />
      ) : (
        <EmptyState
          icon={<IconLinkOff size={32} stroke={1.6} aria-hidden />}
          title={t('activation.invalidTitle')}
          text={t('activation.invalidText')}
        />
      )}
    </RecoveryFrame>
  );
}
