import { type PasswordOwner, passwordRules } from '@qinshi/domain';
import type { CodeLabels, NewPasswordLabels, PasswordRule } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';

const RULES = ['longEnough', 'allowedCharacters', 'notNationalId', 'strongEnough'] as const;

/** The words around a new password, alike wherever one is chosen. */
export function useNewPasswordLabels(): NewPasswordLabels {
  const { t } = useTranslation('account');
  return {
    newPassword: t('firstSignIn.password.new'),
    repeatPassword: t('firstSignIn.password.repeat'),
    reveal: t('signIn.reveal'),
    required: t('required'),
    repeatDiffers: t('firstSignIn.password.differs'),
    rulesUnmet: t('firstSignIn.password.rulesUnmet'),
    rules: t('firstSignIn.password.rules'),
    met: t('firstSignIn.password.met'),
    unmet: t('firstSignIn.password.unmet'),
  };
}

/** Judges a new password rule by rule, in words. */
export function useCheckRules(): (newPassword: string, owner?: PasswordOwner) => PasswordRule[] {
  const { t } = useTranslation('account');
  return (newPassword, owner) => {
    const met = passwordRules(newPassword, owner);
    return RULES.map((key) => ({ key, label: t(`firstSignIn.password.rule.${key}`), met: met[key] }));
  };
}

/** The words around a code that was sent. */
export function useCodeLabels(): CodeLabels {
  const { t } = useTranslation('account');
  return {
    code: t('code.label'),
    codeHint: t('code.hint'),
    box: (position) => t('code.box', { position }),
    resend: t('code.resend'),
    resendIn: (seconds) => t('code.resendIn', { seconds }),
  };
}
