import { notifications } from '@mantine/notifications';
import { formatRocDateTime } from '@qinshi/domain';
import { Card, SessionList } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CombinedError, useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useSession } from '../../shell/session.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { useSignInMethod } from './sign-in-method.ts';

const DevicesPage_query = graphql(`
  query DevicesPage_query {
    viewer {
      account {
        id
        sessions { id device address method createdAt lastUsedAt current }
      }
    }
  }
`);
const DevicesPage_revoke = graphql(`
  mutation DevicesPage_revoke($id: ID!) {
    revokeSession(id: $id)
  }
`);
const DevicesPage_signOutEverywhere = graphql(`
  mutation DevicesPage_signOutEverywhere($includingThis: Boolean) {
    signOutEverywhere(includingThis: $includingThis)
  }
`);

/** 登入裝置: where one is signed in, and the way to end that. */
export function DevicesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { changed, expectEnd } = useSession();
  const methodName = useSignInMethod();
  const [{ data, error, fetching }, reread] = useQuery({
    query: DevicesPage_query,
    requestPolicy: 'cache-and-network',
  });
  const [, revoke] = useMutation(DevicesPage_revoke);
  const [, signOutEverywhere] = useMutation(DevicesPage_signOutEverywhere);
  const [busy, setBusy] = useState<string | null>(null);
  const sessions = data?.viewer?.account.sessions;

  const settle = (failure: CombinedError | undefined, message: string) => {
    setBusy(null);
    reread({ requestPolicy: 'network-only' });
    notifications.show(
      failure ? { color: 'red', message: errorMessage(failure, locale) } : { color: 'green', message },
    );
  };
  const end = async (id: string) => {
    setBusy(id);
    const { error: failure } = await revoke({ id });
    settle(failure, t('devices.revoked', { device: sessions?.find((one) => one.id === id)?.device }));
  };
  const endAll = async (includingThis: boolean) => {
    setBusy('everywhere');
    expectEnd(includingThis);
    const { data: answer, error: failure } = await signOutEverywhere({ includingThis });
    if (answer && includingThis) {
      await changed('signed-out');
      return;
    }
    expectEnd(false);
    settle(failure, t('devices.revokedAll', { count: answer?.signOutEverywhere }));
  };
  const lastUse = (at: string, address: string | null | undefined) => {
    const time = formatRocDateTime(at);
    return address ? t('devices.lastUseFrom', { time, address }) : t('devices.lastUse', { time });
  };

  return (
    <SubPage title={t('devices.title')} lead={t('devices.lead')}>
      <Loaded
        value={sessions}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(all) => (
          <Card>
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
                keep: t('actions.keep'),
              }}
              items={all.map(({ id, device, address, method, createdAt, lastUsedAt, current }) => ({
                id,
                device,
                isPhone: /android|iphone|ipad|ios/i.test(device),
                lastUse: lastUse(lastUsedAt, address),
                since: t('devices.since', {
                  time: formatRocDateTime(createdAt),
                  method: methodName(method),
                }),
                isCurrent: current,
              }))}
              busy={busy}
              onRevoke={(id) => void end(id)}
              onSignOutEverywhere={(includingThis) => void endAll(includingThis)}
            />
          </Card>
        )}
      </Loaded>
    </SubPage>
  );
}
