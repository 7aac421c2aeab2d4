import { Button, Stack } from '@mantine/core';
import { AccountFrame } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { fitsThisApp } from '../../shell/session.ts';
import { useAccountActions } from '../../shell/use-account-actions.ts';

const route = getRouteApi('/elsewhere');

/** Somebody is signed in, in an identity that has no work here: offers the identity or the app that has. */
export function ElsewherePage() {
  const { t } = useTranslation();
  const { viewer } = route.useRouteContext();
  const { next } = route.useSearch();
  const actions = useAccountActions();
  const fitting = viewer.account.identities.filter(fitsThisApp);
  const kinds = new Set(viewer.account.identities.map((identity) => identity.kind));
  const teaches = ['HOMEROOM_TEACHER', 'SUBJECT_TEACHER', 'OFFICE'] as const;
  usePageTitle(t('elsewhere.title'));
  return (
    <AccountFrame
      productName={`${t('app.product')} ${t('app.name')}`}
      title={t('elsewhere.title')}
      lead={t('elsewhere.lead', { identity: viewer.activeIdentity.label })}
      footer={
        <Button variant="subtle" size="md" onClick={() => void actions.signOut()}>
          {t('identity.signOut')}
        </Button>
      }
    >
      <Stack gap="md">
        {fitting.length > 0 ? (
          <>
            <p>{t('elsewhere.switch')}</p>
            {fitting.map((identity) => (
              <Button key={identity.id} onClick={() => void actions.switchIdentity(identity.id, next)}>
                {identity.label}
              </Button>
            ))}
          </>
        ) : (
          <p>{t('elsewhere.none')}</p>
        )}
        {teaches.some((kind) => kinds.has(kind)) ? (
          <Button component="a" href="/teacher/" variant="light">
            {t('elsewhere.teacher')}
          </Button>
        ) : null}
        {kinds.has('PARENT') || kinds.has('STUDENT') ? (
          <Button component="a" href="/parent/" variant="light">
            {t('elsewhere.parent')}
          </Button>
        ) : null}
      </Stack>
    </AccountFrame>
  );
}
