import { formatRocDateTime } from '@qinshi/domain';
import { ActivateForm, EmptyState, LoadingCards } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { IconLinkOff } from '@tabler/icons-react';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Failure } from '../../shell/page-states.tsx';
import { useSession } from '../../shell/session.tsx';
import { useCheckRules, useNewPasswordLabels } from './password-words.ts';
import { RecoveryFrame } from './recovery-frame.tsx';

const ActivatePage_query = graphql(`
  query ActivatePage_query($token: String!) {
    activation(token: $token) { maskedName username expiresAt }
  }
`);
const ActivatePage_activate = graphql(`
  mutation ActivatePage_activate($input: ActivateAccountInput!) {
    activateAccount(input: $input) { nextStep account { id } }
  }
`);

/** Opens an account by the link from a mail. The token stands behind the `#`, so that no server's log ever holds it. */
export function ActivatePage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const router = useRouter();
  const { changed } = useSession();
  const { hash: token } = useLocation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: ActivatePage_query,
    variables: { token },
    requestPolicy: 'network-only',
    pause: token === '',
  });
  const [activating, activate] = useMutation(ActivatePage_activate);
  const labels = useNewPasswordLabels();
  const checkRules = useCheckRules();
  const { fields, general } = formErrors(activating.error, locale);
  const activation = data?.activation;

  const submit = async (newPassword: string) => {
    const { data: answer } = await activate({ input: { token, newPassword } });
    if (!answer) return;
    await router.navigate({ to: '/', replace: true });
    await changed('signed-in');
  };

  if (fetching) {
    return (
      <RecoveryFrame title={t('activation.title')}>
        <LoadingCards count={1} label={t('app.loading')} />
      </RecoveryFrame>
    );
  }
  if (error) {
    return (
      <RecoveryFrame title={t('activation.title')}>
        <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />
      </RecoveryFrame>
    );
  }
  if (!activation) {
    return (
      <RecoveryFrame title={t('activation.title')}>
        <EmptyState
          icon={<IconLinkOff size={32} stroke={1.6} aria-hidden />}
          title={t('activation.invalidTitle')}
          text={t('activation.invalidText')}
        />
      </RecoveryFrame>
    );
  }
  return (
    <RecoveryFrame title={t('activation.title')} lead={t('activation.lead')}>
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
        validUntil={formatRocDateTime(activation.expiresAt)}
        checkRules={checkRules}
        errors={fields}
        formError={general ?? fields.token}
        busy={activating.fetching}
        onSubmit={(newPassword) => void submit(newPassword)}
      />
    </RecoveryFrame>
  );
}
