import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { mobileProblem, normalizePhone, refusalText } from '@qinshi/domain';
import { PasswordDialog } from '@qinshi/ui';
import { useAttempt, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';

const CONFIRM = graphql(`
  mutation ChangePhone_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) {
      account {
        id
        phone
      }
    }
  }
`);

interface ChangePhoneProps {
  readonly phone: string | null;
  readonly onClose: () => void;
}

/** Another mobile: it may bring a code for a new password, so the present one is asked for. */
export function ChangePhone({ phone, onClose }: ChangePhoneProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { attempt, refuse, busy, fields, general } = useAttempt();
  const [confirm] = useMutation(CONFIRM);
  const [typed, setTyped] = useState(phone ?? '');

  const submit = (currentPassword: string) => {
    const wrong = mobileProblem(typed);
    if (wrong) return refuse({ phone: refusalText(locale, wrong) });
    void attempt(async () => {
      await confirm({ variables: { input: { phone: normalizePhone(typed), currentPassword } } });
      notifications.show({ color: 'green', message: t('credentials.phoneChanged') });
      onClose();
    });
  };

  return (
    <PasswordDialog
      labels={{
        title: t('credentials.changePhone'),
        text: t('credentials.changePhoneText'),
        currentPassword: t('firstSignIn.password.current'),
        reveal: t('signIn.reveal'),
        required: t('required'),
        submit: t('credentials.changePhone'),
        keep: t('profile.keep'),
      }}
      errors={fields}
      formError={general ?? undefined}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        data-autofocus
        label={t('firstSignIn.rescue.phone')}
        description={t('firstSignIn.rescue.phoneHelp')}
        value={typed}
        error={fields.phone}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </PasswordDialog>
  );
}
