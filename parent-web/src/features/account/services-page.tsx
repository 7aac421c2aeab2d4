import { notifications } from '@mantine/notifications';
import { formatRocDate, toTaipeiDate } from '@qinshi/domain';
import { Card, EmptyState, GrantedClientList } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconPlugConnected } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';

const ServicesPage_query = graphql(`
  query ServicesPage_query {
    viewer {
      account {
        id
        grantedClients { id name homepageUrl scopes grantedAt }
      }
    }
  }
`);
const ServicesPage_withdraw = graphql(`
  mutation ServicesPage_withdraw($id: ID!) {
    revokeGrantedClient(id: $id)
  }
`);

/** 授權的服務: who may read something of the account, and the way to end that. */
export function ServicesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data, error, fetching }, reread] = useQuery({
    query: ServicesPage_query,
    requestPolicy: 'cache-and-network',
  });
  const [, withdraw] = useMutation(ServicesPage_withdraw);
  const [busyId, setBusyId] = useState<string | null>(null);
  const clients = data?.viewer?.account.grantedClients;

  const end = async (id: string) => {
    setBusyId(id);
    const { error: failure } = await withdraw({ id });
    setBusyId(null);
    const client = clients?.find((one) => one.id === id)?.name;
    notifications.show(
      failure
        ? { color: 'red', message: errorMessage(failure, locale) }
        : { color: 'green', message: t('services.withdrawn', { client }) },
    );
    reread({ requestPolicy: 'network-only' });
  };

  return (
    <SubPage title={t('services.title')} lead={t('services.lead')}>
      <Loaded
        value={clients}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(all) =>
          all.length > 0 ? (
            <Card>
              <GrantedClientList
                labels={{
                  withdraw: t('services.withdraw'),
                  withdrawFrom: (client) => t('services.withdrawFrom', { client }),
                  withdrawTitle: (client) => t('services.withdrawTitle', { client }),
                  withdrawText: t('services.withdrawText'),
                  keep: t('actions.keep'),
                }}
                items={all.map(({ id, name, homepageUrl, scopes, grantedAt }) => ({
                  id,
                  name,
                  homepageUrl: homepageUrl ?? null,
                  reads: t('services.reads', {
                    reads: scopes.map((scope) => t(`reads.${scope}`)).join(t('reads.separator')),
                  }),
                  since: t('services.since', { time: formatRocDate(toTaipeiDate(grantedAt)) }),
                }))}
                busyId={busyId}
                onWithdraw={(id) => void end(id)}
              />
            </Card>
          ) : (
            <EmptyState
              icon={<IconPlugConnected size={32} stroke={1.6} aria-hidden />}
              title={t('services.emptyTitle')}
              text={t('services.emptyText')}
            />
          )
        }
      </Loaded>
    </SubPage>
  );
}
