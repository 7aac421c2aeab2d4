import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { IconPlugConnected } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ClientsPage_ClientFragment as Client,
  ClientSecret_RegisteredFragment as Registered,
} from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ClientCard } from './client-card.tsx';
import { ClientForm } from './client-form.tsx';
import { ClientSecret } from './client-secret.tsx';
import classes from './clients.module.css';
import { RotateSecret } from './rotate-secret.tsx';

const ClientsPage_client = graphql(`
  fragment ClientsPage_client on OidcClient {
    id
    name
    clientId
    homepageUrl
    redirectUris
    scopes
    enabled
    createdAt
    lastUsedAt
    version
  }
`);

const ClientsPage_query = graphql(`
  query ClientsPage {
    oidcClients {
      ...ClientsPage_client
    }
  }
`);

/** What is open over the list; a form without a system is for a new one. */
type Deed =
  | { readonly kind: 'save'; readonly client: Client | undefined }
  | { readonly kind: 'rotate'; readonly client: Client }
  | { readonly kind: 'secret'; readonly registered: Registered };

/** The other systems that people enter with their account here (單一身分驗證). */
export function ClientsPage() {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(ClientsPage_query);
  const reread = () => void refetch();
  usePageTitle(t('clients.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  const clients = data?.oidcClients.map((one) => readFragment(ClientsPage_client, one));
  return (
    <Page reading>
      <PageHeader
        title={t('clients.title')}
        subtitle={t('clients.lead')}
        actions={
          <AddButton label={t('clients.add')} onClick={() => setDeed({ kind: 'save', client: undefined })} />
        }
      />
      {!clients ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : clients.length === 0 ? (
        <EmptyState
          icon={<IconPlugConnected size={32} stroke={1.6} aria-hidden />}
          title={t('clients.empty')}
          text={t('clients.emptyText')}
        />
      ) : (
        <ul className={classes.list}>
          {clients.map((client) => (
            <li key={client.id}>
              <ClientCard
                client={client}
                onEdit={() => setDeed({ kind: 'save', client })}
                onRotate={() => setDeed({ kind: 'rotate', client })}
                onSwitched={reread}
              />
            </li>
          ))}
        </ul>
      )}
      <DeedDialog deed={deed} onDeed={setDeed} onDone={reread} />
    </Page>
  );
}

interface DeedDialogProps {
  readonly deed: Deed | undefined;
  readonly onDeed: (deed: Deed | undefined) => void;
  readonly onDone: () => void;
}

function DeedDialog({ deed, onDeed, onDone }: DeedDialogProps) {
  const close = () => onDeed(undefined);
  /** A secret was made: it is told now or never. */
  const tell = (registered: Registered) => {
    onDone();
    onDeed({ kind: 'secret', registered });
  };
  switch (deed?.kind) {
    case 'save':
      return <ClientForm client={deed.client} onClose={close} onSaved={onDone} onRegistered={tell} />;
    case 'rotate':
      return <RotateSecret client={deed.client} onClose={close} onRotated={tell} />;
    case 'secret':
      return <ClientSecret registered={deed.registered} onClose={close} />;
    default:
      return null;
  }
}
