import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { Card, SessionList } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';
import { useAccountHost } from './host.ts';
import classes from './profile.module.css';
import { useSignInMethod } from './sign-in-method.ts';

const ACCOUNT = graphql(`
  fragment ProfileDevices_account on Account {
    id
    sessions {
      id
      device
      address
      method
      createdAt
      lastUsedAt
      current
    }
  }
`);

const REVOKE = graphql(`
  mutation ProfileDevices_revoke($id: ID!) {
    revokeSession(id: $id)
  }
`);

const SIGN_OUT_EVERYWHERE = graphql(`
  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {
    signOutEverywhere(includingThis: $includingThis)
  }
`);

interface ProfileDevicesProps {
  readonly account: FragmentType<typeof ACCOUNT>;
  readonly onEnded: () => void;
}

/** 登入裝置: where one is signed in, and the way to end that. */
export function ProfileDevices({ account, onEnded }: ProfileDevicesProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { session } = useAccountHost();
  const navigate = useNavigate();
  const methodName = useSignInMethod();
  const { sessions } = readFragment(ACCOUNT, account);
  const [revoke] = useMutation(REVOKE);
  const [signOutEverywhere] = useMutation(SIGN_OUT_EVERYWHERE);
  const [busy, setBusy] = useState<string | null>(null);

  const attempt = async (what: string, act: () => Promise<string | undefined>) => {
    setBusy(what);
    try {
      const message = await act();
      if (message) notifications.show({ color: 'green', message });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    } finally {
      setBusy(null);
      onEnded();
    }
  };
  const end = (id: string) =>
    attempt(id, async () => {
      await revoke({ variables: { id } });
      return t('devices.revoked', { device: sessions.find((one) => one.id === id)?.device ?? '' });
    });
  const endAll = (includingThis: boolean) =>
    attempt('everywhere', async () => {
      session.expectEnd(includingThis);
      try {
        const { data } = await signOutEverywhere({ variables: { includingThis } });
        if (!includingThis) return t('devices.revokedAll', { devices: data?.signOutEverywhere ?? 0 });
      } catch (error) {
        session.expectEnd(false);
        throw error;
      }
      await session.left();
      await navigate({ to: '/sign-in' });
      return undefined;
    });

  return (
    <Card className={classes.card}>
      <p className={classes.quiet}>{t('devices.lead')}</p>
      <SessionList
        labels={{
          current: t('devices.current'),
          revoke: t('devices.revoke'),
          revokeOf: (device) => t('devices.revokeOf', { device }),
          everywhere: t('devices.everywhere'),
          everywhereTitle: t('devices.everywhereTitle'),
          everywhereText: t('devices.everywhereText'),
          includingThis: t('devices.includingThis'),
          everywhereConfirm: t('devices.everywhereConfirm'),
          keep: t('profile.keep'),
        }}
        items={sessions.map(({ id, device, address, method, createdAt, lastUsedAt, current }) => ({
          id,
          device,
          isPhone: /android|iphone|ipad|ios/i.test(device),
          lastUse: address
            ? t('devices.lastUseFrom', { time: showDateTime(lastUsedAt, locale), address })
            : t('devices.lastUse', { time: showDateTime(lastUsedAt, locale) }),
          since: t('devices.since', { time: showDateTime(createdAt, locale), method: methodName(method) }),
          isCurrent: current,
        }))}
        busy={busy}
        onRevoke={(id) => void end(id)}
        onSignOutEverywhere={(includingThis) => void endAll(includingThis)}
      />
    </Card>
  );
}
