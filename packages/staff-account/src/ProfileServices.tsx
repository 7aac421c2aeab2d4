import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { Card, GrantedClientList } from '@qinshi/ui';
import { errorMessage, showDate, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';
import classes from './profile.module.css';

const ACCOUNT = graphql(`
  fragment ProfileServices_account on Account {
    id
    grantedClients {
      id
      name
      homepageUrl
      scopes
      grantedAt
    }
  }
`);

const WITHDRAW = graphql(`
  mutation ProfileServices_withdraw($id: ID!) {
    revokeGrantedClient(id: $id)
  }
`);

interface ProfileServicesProps {
  readonly account: FragmentType<typeof ACCOUNT>;
  readonly onWithdrawn: () => void;
}

/** 授權的服務: who may read something of the account, and the way to end that. */
export function ProfileServices({ account, onWithdrawn }: ProfileServicesProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { grantedClients } = readFragment(ACCOUNT, account);
  const [withdraw] = useMutation(WITHDRAW);
  const [busyId, setBusyId] = useState<string | null>(null);

  const end = async (id: string) => {
    setBusyId(id);
    try {
      await withdraw({ variables: { id } });
      const client = grantedClients.find((one) => one.id === id)?.name ?? '';
      notifications.show({ color: 'green', message: t('services.withdrawn', { client }) });
    } catch (error) {
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    } finally {
      setBusyId(null);
      onWithdrawn();
    }
  };

  return (
    <Card className={classes.card}>
      {grantedClients.length > 0 ? (
        <>
          <p className={classes.quiet}>{t('services.lead')}</p>
          <GrantedClientList
            labels={{
              withdraw: t('services.withdraw'),
              withdrawFrom: (client) => t('services.withdrawFrom', { client }),
              withdrawTitle: (client) => t('services.withdrawTitle', { client }),
              withdrawText: t('services.withdrawText'),
              keep: t('profile.keep'),
            }}
            items={grantedClients.map(({ id, name, homepageUrl, scopes, grantedAt }) => ({
              id,
              name,
              homepageUrl,
              reads: t('services.reads', {
                reads: scopes.map((scope) => t(`reads.${scope}`)).join(t('reads.separator')),
              }),
              since: t('services.since', { time: showDate(grantedAt, locale) }),
            }))}
            busyId={busyId}
            onWithdraw={(id) => void end(id)}
          />
        </>
      ) : (
        <p className={classes.quiet}>{t('services.emptyText')}</p>
      )}
    </Card>
  );
}
