import { Banner } from '@qinshi/ui';
import { readOutsideSignIn } from '@qinshi/web-kit';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/session.tsx';

/** Why one stands before the sign-in: signed out elsewhere, or sent back by an outside provider. */
export function SignInNotice() {
  const { t } = useTranslation();
  const { wasEnded } = useSession();
  const { search } = useLocation();
  const { outside, provider = t('signIn.outside.someProvider') } = readOutsideSignIn(search);
  if (outside === 'unlinked') {
    return (
      <Banner tone="live" title={t('signIn.outside.unlinkedTitle', { provider })}>
        {t('signIn.outside.unlinkedText', { provider })}
      </Banner>
    );
  }
  if (outside === 'failed') {
    return (
      <Banner tone="bad" title={t('signIn.outside.failedTitle', { provider })}>
        {t('signIn.outside.failedText')}
      </Banner>
    );
  }
  if (outside === 'cancelled')
    return <Banner tone="quiet">{t('signIn.outside.cancelled', { provider })}</Banner>;
  if (!wasEnded) return null;
  return (
    <Banner tone="live" title={t('signIn.ended.title')}>
      {t('signIn.ended.text')}
    </Banner>
  );
}
