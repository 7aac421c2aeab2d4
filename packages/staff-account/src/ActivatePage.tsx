import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { ActivateForm, EmptyState, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, showDateTime, useAttempt, useLocale } from '@qinshi/web-kit';
import { IconLinkOff } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import { useAccountHost } from './host.ts';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';
import { RecoveryFrame } from './RecoveryFrame.tsx';

const ACTIVATION = graphql(`
  query ActivatePage_query($token: String!) {
    activation(token: $token) {
      maskedName
      username
      expiresAt
    }
  }
`);

const ACTIVATE = graphql(`
  mutation ActivatePage_activate($input: ActivateAccountInput!) {
    activateAccount(input: $input) {
      nextStep
    }
  }
`);

/** Opens an account by the link from a mail. The token stands behind the `#`, so that no server's log ever holds it. */
export function ActivatePage() {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const attempt = useAttempt();
  const { session } = useAccountHost();
  const navigate = useNavigate();
  const { hash: token } = useLocation();
  const { data, error, loading, refetch } = useQuery(
    ACTIVATION,
    token ? { variables: { token }, fetchPolicy: 'no-cache' } : skipToken,
  );
  const [activate] = useMutation(ACTIVATE);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const activation = data?.activation;

  const submit = (newPassword: string) =>
    attempt.attempt(async () => {
      await activate({ variables: { input: { token, newPassword } } });
      await session.entered();
      await navigate({ to: '/', replace: true });
    });

  return (
    <RecoveryFrame title={t('activation.title')} {...(activation ? { lead: t('activation.lead') } : {})}>
      {loading ? (
        <LoadingCards count={1} label={t('states.loading')} />
      ) : error ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
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
          validUntil={showDateTime(activation.expiresAt, locale)}
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
