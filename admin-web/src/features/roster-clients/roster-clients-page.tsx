import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { IconListDetails } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  RosterClientsPage_ClientFragment as Client,
  RosterSecret_RegisteredFragment as Registered,
} from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { RegisterClient } from './register-client.tsx';
import { RosterClientCard } from './roster-client-card.tsx';
import classes from './roster-clients.module.css';
import { RosterDeed } from './roster-deed.tsx';
import { RosterSecret } from './roster-secret.tsx';

const RosterClientsPage_client = graphql(`
  fragment RosterClientsPage_client on RosterClient {
    id
    name
    clientId
    createdAt
    lastUsedAt
    revokedAt
    schools {
      id
      name
    }
  }
`);

const RosterClientsPage_query = graphql(`
  query RosterClientsPage {
    rosterClients {
      ...RosterClientsPage_client
    }
  }
`);

/** What is open over the list. */
type Deed =
  | { readonly kind: 'register' }
  | { readonly kind: 'rotate' | 'revoke'; readonly client: Client }
  | { readonly kind: 'secret'; readonly registered: Registered };

/** Other systems that read who is in which class, without anybody signing in (OneRoster). */
export function RosterClientsPage() {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(RosterClientsPage_query);
  const reread = () => void refetch();
  const close = () => setDeed(undefined);
  /** A secret was made: it is told now or never. */
  const tell = (registered: Registered) => {
    reread();
    setDeed({ kind: 'secret', registered });
  };
  usePageTitle(t('rosterClients.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  const clients = data?.rosterClients.map((one) => readFragment(RosterClientsPage_client, one));
  return (
    <Page reading>
      <PageHeader
        title={t('rosterClients.title')}
        subtitle={t('rosterClients.lead')}
        actions={<AddButton label={t('rosterClients.add')} onClick={() => setDeed({ kind: 'register' })} />}
      />
      {!clients ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : clients.length === 0 ? (
        <EmptyState
          icon={<IconListDetails size={32} stroke={1.6} aria-hidden />}
          title={t('rosterClients.empty')}
          text={t('rosterClients.emptyText')}
        />
      ) : (
        <ul className={classes.list}>
          {clients.map((client) => (
            <li key={client.id}>
              <RosterClientCard
                client={client}
                onRotate={() => setDeed({ kind: 'rotate', client })}
                onRevoke={() => setDeed({ kind: 'revoke', client })}
              />
            </li>
          ))}
        </ul>
      )}
      {deed?.kind === 'register' ? <RegisterClient onClose={close} onRegistered={tell} /> : null}
      {deed?.kind === 'rotate' || deed?.kind === 'revoke' ? (
        <RosterDeed
          kind={deed.kind}
          client={deed.client}
          onClose={close}
          onRotated={tell}
          onRevoked={() => {
            reread();
            close();
          }}
        />
      ) : null}
      {deed?.kind === 'secret' ? <RosterSecret registered={deed.registered} onClose={close} /> : null}
    </Page>
  );
}
