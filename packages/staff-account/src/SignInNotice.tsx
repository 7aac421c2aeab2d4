import { Banner } from '@qinshi/ui';
import type { OutsideReturn, OutsideSignInOutcome } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useAccountHost } from './host.ts';

interface SignInNoticeProps {
  /** What an outside provider's way back says. */
  readonly result: OutsideReturn<OutsideSignInOutcome>;
}

/** Why one stands before the sign-in: signed out elsewhere, or sent back by an outside provider. */
export function SignInNotice({ result }: SignInNoticeProps) {
  const { t } = useTranslation('account');
  const { wasEnded } = useAccountHost().session;
  const { outside, provider = t('signIn.outside.someProvider') } = result;
  switch (outside) {
    case 'unlinked':
      return (
        <Banner tone="live" title={t('signIn.outside.unlinkedTitle', { provider })}>
          {t('signIn.outside.unlinkedText', { provider })}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="bad" title={t('signIn.outside.failedTitle', { provider })}>
          {t('signIn.outside.failedText')}
        </Banner>
      );
    case 'cancelled':
      return <Banner tone="quiet">{t('signIn.outside.cancelled', { provider })}</Banner>;
  }
  if (!wasEnded) return null;
  return (
    <Banner tone="live" title={t('signIn.ended.title')}>
      {t('signIn.ended.text')}
    </Banner>
  );
}
