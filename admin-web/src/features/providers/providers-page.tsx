import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { IconDoorEnter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProvidersPage_ProviderFragment as Provider } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ProviderCard } from './provider-card.tsx';
import { ProviderForm } from './provider-form.tsx';
import classes from './providers.module.css';
import { RemoveProvider } from './remove-provider.tsx';

const ProvidersPage_provider = graphql(`
  fragment ProvidersPage_provider on IdentityProvider {
    id
    name
    iconUrl
    issuer
    clientId
    hasSecret
    scopes
    subjectClaim
    labelClaim
    enabled
    redirectUri
    linkedCount
    version
  }
`);

const ProvidersPage_query = graphql(`
  query ProvidersPage {
    identityProviders {
      ...ProvidersPage_provider
    }
  }
`);

/** What is open over the list; a form without a provider is for a new one. */
type Deed =
  | { readonly kind: 'save'; readonly provider: Provider | undefined }
  | { readonly kind: 'remove'; readonly provider: Provider };

/** Whose accounts open ours as well: 台北通, 教育雲 and whoever speaks OpenID Connect. */
export function ProvidersPage() {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(ProvidersPage_query);
  const reread = () => void refetch();
  const close = () => setDeed(undefined);
  usePageTitle(t('providers.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  const providers = data?.identityProviders.map((one) => readFragment(ProvidersPage_provider, one));
  return (
    <Page reading>
      <PageHeader
        title={t('providers.title')}
        subtitle={t('providers.lead')}
        actions={
          <AddButton
            label={t('providers.add')}
            onClick={() => setDeed({ kind: 'save', provider: undefined })}
          />
        }
      />
      {!providers ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : providers.length === 0 ? (
        <EmptyState
          icon={<IconDoorEnter size={32} stroke={1.6} aria-hidden />}
          title={t('providers.empty')}
          text={t('providers.emptyText')}
        />
      ) : (
        <ul className={classes.list}>
          {providers.map((provider) => (
            <li key={provider.id}>
              <ProviderCard
                provider={provider}
                onEdit={() => setDeed({ kind: 'save', provider })}
                onRemove={() => setDeed({ kind: 'remove', provider })}
                onSwitched={reread}
              />
            </li>
          ))}
        </ul>
      )}
      {deed?.kind === 'save' ? (
        <ProviderForm provider={deed.provider} onClose={close} onSaved={reread} />
      ) : null}
      {deed?.kind === 'remove' ? (
        <RemoveProvider provider={deed.provider} onClose={close} onRemoved={reread} />
      ) : null}
    </Page>
  );
}
