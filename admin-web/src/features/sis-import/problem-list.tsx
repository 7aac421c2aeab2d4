import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProblemList_ProblemFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { SEVERITIES } from './imports-search.ts';

const ProblemList_problem = graphql(`
  fragment ProblemList_problem on SisProblem {
    id
    severity
    message
    file
    line
    column
  }
`);

const ProblemList_query = graphql(`
  query ProblemList($importId: ID!, $severity: SisSeverity, $code: String, $first: Int!, $page: Int!) {
    sisProblems(importId: $importId, severity: $severity, code: $code, first: $first, page: $page) {
      totalCount
      nodes {
        ...ProblemList_problem
      }
    }
  }
`);

const route = getRouteApi('/_staff/imports/$importId');

interface ProblemListProps {
  readonly importId: string;
  /** How many there are in all, those that are not kept to be read included. */
  readonly errors: number;
  readonly warnings: number;
  /** Of those that are kept to be read. */
  readonly kinds: readonly { readonly code: string; readonly label: string; readonly count: number }[];
}

/** What is wrong with a delivery, by file, line and column. */
export function ProblemList({ importId, errors, warnings, kinds }: ProblemListProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const change = useListNavigation();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(ProblemList_query, {
    variables: {
      importId,
      severity: search.severity ?? null,
      code: search.code ?? null,
      ...{ first: PAGE_SIZE, page: search.page ?? 1 },
    },
    fetchPolicy: 'cache-and-network',
  });
  const problems = (data ?? previousData)?.sisProblems;
  return (
    <ListView
      caption={t('sisImport.problems')}
      columns={columns}
      search={search}
      filtered={Boolean(search.severity ?? search.code)}
      filters={
        <>
          <NativeSelect
            className={listClasses.filter}
            aria-label={t('sisImport.severity')}
            value={search.severity ?? ''}
            data={[
              { value: '', label: t('sisImport.severities.ALL', { count: errors + warnings }) },
              { value: SEVERITIES[0], label: t('sisImport.severities.ERROR', { count: errors }) },
              { value: SEVERITIES[1], label: t('sisImport.severities.WARNING', { count: warnings }) },
            ]}
            onChange={(event) => change({ severity: event.currentTarget.value || undefined })}
          />
          <NativeSelect
            className={listClasses.filter}
            aria-label={t('sisImport.problemKind')}
            value={search.code ?? ''}
            data={[
              { value: '', label: t('sisImport.allKinds') },
              ...kinds.map(({ code, label, count }) => ({
                value: code,
                label: t('sisImport.kindOf', { label, count }),
              })),
            ]}
            onChange={(event) => change({ code: event.currentTarget.value || undefined })}
          />
        </>
      }
      connection={
        problems && {
          totalCount: problems.totalCount,
          nodes: problems.nodes.map((node) => readFragment(ProblemList_problem, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('sisImport.noProblems'), text: t('sisImport.noProblemsText') }}
    />
  );
}

function useColumns(): Column<ProblemList_ProblemFragment, never>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'place',
      header: t('sisImport.place'),
      lead: true,
      cell: ({ file, line, column }) => [file, line, column].filter(Boolean).join(' : '),
    },
    { key: 'message', header: t('sisImport.message'), cell: ({ message }) => message },
    {
      key: 'severity',
      header: t('sisImport.severity'),
      cell: ({ severity }) => (
        <StatePill tone={severity === 'ERROR' ? 'bad' : 'wait'}>
          {t(`sisImport.severityWord.${severity}`)}
        </StatePill>
      ),
    },
  ];
}
