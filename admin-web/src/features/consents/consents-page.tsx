import { useQuery } from '@apollo/client/react';
import { EmptyState, LoadingTable, PageHeader, StatePill, type Tone } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentState, ConsentsPage_VersionFragment as Version } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ConsentDraftForm } from './consent-draft-form.tsx';

const ConsentsPage_version = graphql(`
  fragment ConsentsPage_version on ConsentVersion {
    version
    state
    inForceFrom
    body
    agreements {
      applications
    }
  }
`);

const ConsentsPage_query = graphql(`
  query ConsentsPage {
    consentVersions {
      ...ConsentsPage_version
    }
  }
`);

const TONES: Readonly<Record<ConsentState, Tone>> = {
  DRAFT: 'wait',
  SCHEDULED: 'wait',
  IN_FORCE: 'ok',
  PAST: 'quiet',
};

type Row = Version & { readonly id: string };

/** Where a version stands, in one word. */
export function ConsentStatePill({ state }: { state: ConsentState }) {
  const { t } = useTranslation();
  return <StatePill tone={TONES[state]}>{t(`consents.state.${state}`)}</StatePill>;
}

/** The versions of the statement on personal data: what guardians agree to now, did before, and will. */
export function ConsentsPage() {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const [isWriting, setWriting] = useState(false);
  const { data, error, refetch } = useQuery(ConsentsPage_query, { fetchPolicy: 'network-only' });
  usePageTitle(t('consents.title'));
  const columns: Column<Row, never>[] = [
    {
      key: 'version',
      header: t('consents.version'),
      lead: true,
      cell: ({ version }) => (
        <RowLink to="/consents/$version" params={{ version }}>
          {version}
        </RowLink>
      ),
    },
    { key: 'state', header: t('readers.state'), cell: ({ state }) => <ConsentStatePill state={state} /> },
    {
      key: 'from',
      header: t('consents.from'),
      cell: ({ inForceFrom }) => (inForceFrom ? dateTime(inForceFrom) : t('list.none')),
    },
    {
      key: 'forms',
      header: t('consents.forms'),
      numeric: true,
      cell: ({ agreements }) => number(agreements.reduce((sum, { applications }) => sum + applications, 0)),
    },
  ];
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  const versions = data?.consentVersions
    .map((one) => readFragment(ConsentsPage_version, one))
    .map((one): Row => ({ ...one, id: one.version }));
  const current = versions?.find(({ state }) => state === 'IN_FORCE');
  return (
    <Page reading>
      <PageHeader
        title={t('consents.title')}
        subtitle={t('consents.lead')}
        actions={<AddButton label={t('consents.add')} onClick={() => setWriting(true)} />}
      />
      {!versions ? (
        <LoadingTable label={t('list.loading')} />
      ) : versions.length === 0 ? (
        <EmptyState title={t('consents.empty')} text={t('consents.emptyText')} />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('consents.title')} columns={columns} rows={versions} />
        </div>
      )}
      {isWriting ? (
        <ConsentDraftForm
          draft={{ version: '', revision: null, body: current?.body ?? '' }}
          onClose={() => setWriting(false)}
          onSaved={() => void refetch()}
        />
      ) : null}
    </Page>
  );
}
