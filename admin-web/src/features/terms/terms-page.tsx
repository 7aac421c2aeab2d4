import { useQuery } from '@apollo/client/react';
import { termLabel } from '@qinshi/domain';
import { EmptyState, LoadingTable, PageHeader, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowMenu } from '../../accounts/row-menu.tsx';
import type { TermsPage_TermFragment as Term } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { ownSchoolId } from '../../shell/guards.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useToday } from '../../shell/today.ts';
import { TermForm } from './term-form.tsx';

const TermsPage_term = graphql(`
  fragment TermsPage_term on Term {
    id
    schoolYear
    semester
    startsOn
    endsOn
    version
  }
`);

const TermsPage_query = graphql(`
  query TermsPage {
    terms {
      ...TermsPage_term
    }
  }
`);

const staffRoute = getRouteApi('/_staff');

/** School years and semesters: the bureau plans them, schools read them. */
export function TermsPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { viewer } = staffRoute.useRouteContext();
  const [form, setForm] = useState<{ readonly term: Term | undefined }>();
  const today = useToday();
  const { data, error, refetch } = useQuery(TermsPage_query);
  const isBureau = ownSchoolId(viewer) === null;
  usePageTitle(t('terms.title'));

  const columns: Column<Term, never>[] = [
    {
      key: 'name',
      header: t('terms.term'),
      lead: true,
      cell: ({ schoolYear, semester }) => (
        <span className={listClasses.strong}>{termLabel(schoolYear, semester === 1 ? 1 : 2, locale)}</span>
      ),
    },
    { key: 'from', header: t('terms.startsOn'), cell: ({ startsOn }) => shortDate(startsOn) },
    { key: 'to', header: t('terms.endsOn'), cell: ({ endsOn }) => shortDate(endsOn) },
    {
      key: 'state',
      header: t('readers.state'),
      cell: ({ startsOn, endsOn }) =>
        endsOn < today ? (
          <StatePill tone="quiet">{t('terms.past')}</StatePill>
        ) : startsOn > today ? (
          <StatePill tone="wait">{t('terms.coming')}</StatePill>
        ) : (
          <StatePill tone="ok">{t('terms.current')}</StatePill>
        ),
    },
    ...(isBureau
      ? [
          {
            key: 'tools',
            header: t('account.actions'),
            tools: true,
            cell: (term: Term) => (
              <RowMenu
                name={termLabel(term.schoolYear, term.semester === 1 ? 1 : 2, locale)}
                actions={[{ key: 'edit', label: t('terms.change'), onSelect: () => setForm({ term }) }]}
              />
            ),
          },
        ]
      : []),
  ];
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  const terms = data?.terms.map((term) => readFragment(TermsPage_term, term));
  return (
    <Page reading>
      <PageHeader
        title={t('terms.title')}
        subtitle={t(isBureau ? 'terms.leadBureau' : 'terms.lead')}
        actions={
          isBureau ? (
            <AddButton label={t('terms.add')} onClick={() => setForm({ term: undefined })} />
          ) : undefined
        }
      />
      {!terms ? (
        <LoadingTable label={t('list.loading')} />
      ) : terms.length === 0 ? (
        <EmptyState title={t('terms.empty')} text={t('terms.emptyText')} />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable caption={t('terms.title')} columns={columns} rows={terms} />
        </div>
      )}
      {form ? (
        <TermForm
          term={form.term}
          newest={terms?.[0]}
          onClose={() => setForm(undefined)}
          onSaved={() => void refetch()}
        />
      ) : null}
    </Page>
  );
}
