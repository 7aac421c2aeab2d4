import { useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconRefresh } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcesPage_SourceFragment as Source } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { ownSchoolId } from '../../shell/guards.ts';
import { AddButton, Crumbs, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { RemoveSource } from './remove-source.tsx';
import classes from './sis-sources.module.css';
import { SourceCard } from './source-card.tsx';
import { SourceForm } from './source-form.tsx';

const SourcesPage_source = graphql(`
  fragment SourcesPage_source on SisSource {
    id
    name
    baseUrl
    tokenUrl
    clientId
    everyHours
    autoApply
    enabled
    nextPullAt
    lastPulledAt
    failure
    failures
    version
    school {
      id
      name
    }
    lastImport {
      id
      state
      errors
      done
    }
  }
`);

const SourcesPage_query = graphql(`
  query SourcesPage {
    sisSources {
      ...SourcesPage_source
    }
  }
`);

const SourcesPage_pull = graphql(`
  mutation SourcesPage_pull($id: ID!) {
    pullSisSource(id: $id) {
      id
    }
  }
`);

/** Visits take minutes: the page looks again and again, so that whoever waits sees what comes. */
const POLL_MS = 5000;

/** What is open over the list; a form without a source is for a new one. */
type Deed =
  | { readonly kind: 'save'; readonly source: Source | undefined }
  | { readonly kind: 'remove'; readonly source: Source };

const staffRoute = getRouteApi('/_staff');

/** Services of school systems that are read by themselves (OneRoster over REST). */
export function SourcesPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { viewer } = staffRoute.useRouteContext();
  const [deed, setDeed] = useState<Deed>();
  const { data, error, refetch } = useQuery(SourcesPage_query, { pollInterval: POLL_MS });
  const [pull] = useMutation(SourcesPage_pull);
  const reread = () => void refetch();
  const close = () => setDeed(undefined);
  usePageTitle(t('sisSources.title'));

  const visit = async ({ id, name }: Source) => {
    try {
      await pull({ variables: { id } });
      notifications.show({ color: 'green', message: t('sisSources.pulling', { name }) });
      reread();
    } catch (problem) {
      notifications.show({ color: 'red', message: errorMessage(problem, locale) });
    }
  };

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  const sources = data?.sisSources.map((one) => readFragment(SourcesPage_source, one));
  return (
    <Page reading>
      <Crumbs trail={[{ label: t('sisImport.title'), link: { to: '/imports' } }]} />
      <PageHeader
        title={t('sisSources.title')}
        subtitle={t('sisSources.lead')}
        actions={
          <AddButton
            label={t('sisSources.add')}
            onClick={() => setDeed({ kind: 'save', source: undefined })}
          />
        }
      />
      {!sources ? (
        <LoadingCards count={2} label={t('list.loading')} />
      ) : sources.length === 0 ? (
        <EmptyState
          icon={<IconRefresh size={32} stroke={1.6} aria-hidden />}
          title={t('sisSources.empty')}
          text={t('sisSources.emptyText')}
        />
      ) : (
        <ul className={classes.list}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceCard
                source={source}
                isBureau={ownSchoolId(viewer) === null}
                onPull={() => void visit(source)}
                onEdit={() => setDeed({ kind: 'save', source })}
                onRemove={() => setDeed({ kind: 'remove', source })}
              />
            </li>
          ))}
        </ul>
      )}
      {deed?.kind === 'save' ? (
        <SourceForm
          source={deed.source}
          isBureau={ownSchoolId(viewer) === null}
          onClose={close}
          onSaved={() => {
            reread();
            close();
          }}
        />
      ) : null}
      {deed?.kind === 'remove' ? (
        <RemoveSource
          source={deed.source}
          onClose={close}
          onRemoved={() => {
            reread();
            close();
          }}
        />
      ) : null}
    </Page>
  );
}
