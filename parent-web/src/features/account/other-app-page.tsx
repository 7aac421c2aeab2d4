import { Button } from '@mantine/core';
import { Banner, Card, PageHeader } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { useSwitchIdentity } from '../../shell/use-switch-identity.ts';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './account.module.css';

const ADMIN_KINDS: ReadonlySet<string> = new Set(['SCHOOL_ADMIN', 'BUREAU_ADMIN']);

/** For somebody whose present identity works elsewhere: where to go, or which identity to take here. */
export function OtherAppPage() {
  const { t } = useTranslation();
  const { account, activeIdentity } = useViewer();
  const switchIdentity = useSwitchIdentity();
  usePageTitle(t('otherApp.title'));
  const own = account.identities.filter(({ kind }) => kind === 'PARENT' || kind === 'STUDENT');
  const isAdmin = ADMIN_KINDS.has(activeIdentity.kind);

  return (
    <>
      <PageHeader title={t('otherApp.title')} />
      <Banner tone="wait">{t('otherApp.text', { identity: activeIdentity.label })}</Banner>
      <Card className={classes.actions}>
        {own.map((identity) => (
          <Button key={identity.id} onClick={() => void switchIdentity(identity.id)}>
            {t('otherApp.switch', { identity: identity.label })}
          </Button>
        ))}
        <Button
          component="a"
          href={isAdmin ? '/admin/' : '/teacher/'}
          variant={own.length > 0 ? 'light' : 'filled'}
        >
          {isAdmin ? t('otherApp.admin') : t('otherApp.teacher')}
        </Button>
        {own.length === 0 ? (
          <Button component={Link} to="/binding" variant="subtle">
            {t('otherApp.bind')}
          </Button>
        ) : null}
      </Card>
    </>
  );
}
