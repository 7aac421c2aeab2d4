import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { SCHOOL_LEVELS, schoolLevelName } from '@qinshi/domain';
import { PageHeader } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BindingRate } from '../../figures/binding-rate.tsx';
import { WaitingAge } from '../../figures/waiting-age.tsx';
import type { SchoolSortField, SchoolsPage_SchoolFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { exportParams, listVariables } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { useNumberFormat } from '../../shell/formats.ts';
import { AddButton, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { ClosedMark } from './closed-mark.tsx';
import { NewSchool } from './new-school.tsx';

const SchoolsPage_school = graphql(`
  fragment SchoolsPage_school on School {
    id
    code
    name
    district
    level
    closedOn
    bindingStatistics {
      studentCount
      waitingCount
      oldestWaitingAt
      ...BindingRate_statistics
    }
  }
`);

const SchoolsPage_query = graphql(`
  query SchoolsPage($first: Int!, $page: Int!, $search: String, $sort: SchoolSort!, $level: SchoolLevel) {
    schoolDirectory(first: $first, page: $page, search: $search, sort: $sort, level: $level) {
      totalCount
      nodes {
        ...SchoolsPage_school
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/');
const DEFAULT_SORT = { field: 'CODE', direction: 'ASC' } as const;

/** All schools of the city with their binding figures. */
export function SchoolsPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const search = route.useSearch();
  const change = useListNavigation();
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(SchoolsPage_query, {
    variables: { ...listVariables(search, DEFAULT_SORT), level: search.level ?? null },
  });
  const directory = (data ?? previousData)?.schoolDirectory;
  usePageTitle(t('schools.title'));

  return (
    <Page>
      <PageHeader title={t('schools.title')} subtitle={t('schools.lead')} />
      <ListView
        caption={t('schools.title')}
        action={<AddButton label={t('schools.add')} onClick={() => setAdding(true)} />}
        columns={columns}
        exported={{ list: 'schools', params: { level: search.level, ...exportParams(search, DEFAULT_SORT) } }}
        search={search}
        defaultSort={DEFAULT_SORT}
        searchLabel={t('schools.search')}
        filtered={Boolean(search.q || search.level)}
        filters={
          <NativeSelect
            className={listClasses.filter}
            aria-label={t('schools.level')}
            value={search.level ?? ''}
            data={[
              { value: '', label: t('schools.anyLevel') },
              ...SCHOOL_LEVELS.map((value) => ({ value, label: schoolLevelName(value, locale) })),
            ]}
            onChange={(event) => change({ level: event.currentTarget.value || undefined })}
          />
        }
        connection={
          directory && {
            totalCount: directory.totalCount,
            nodes: directory.nodes.map((node) => readFragment(SchoolsPage_school, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('schools.empty'), text: t('schools.emptyText') }}
      />
      {isAdding ? (
        <NewSchool
          onClose={() => setAdding(false)}
          onCreated={(schoolId) =>
            void navigate({ to: '/schools/$schoolId/settings/profile', params: { schoolId } })
          }
        />
      ) : null}
    </Page>
  );
}

function useColumns(): Column<SchoolsPage_SchoolFragment, SchoolSortField>[] {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const number = useNumberFormat();
  return [
    { key: 'code', header: t('schools.code'), sort: 'CODE', cell: (school) => school.code },
    {
      key: 'name',
      header: t('schools.name'),
      sort: 'NAME',
      lead: true,
      cell: (school) => (
        <>
          <RowLink to="/schools/$schoolId" params={{ schoolId: school.id }}>
            {school.name}
          </RowLink>
          <ClosedMark on={school.closedOn} />
        </>
      ),
    },
    { key: 'district', header: t('schools.district'), cell: (school) => school.district },
    { key: 'level', header: t('schools.level'), cell: (school) => schoolLevelName(school.level, locale) },
    {
      key: 'students',
      header: t('schools.students'),
      sort: 'STUDENTS',
      numeric: true,
      cell: (school) => number(school.bindingStatistics.studentCount),
    },
    {
      key: 'rate',
      header: t('schools.rate'),
      sort: 'BOUND_RATE',
      numeric: true,
      cell: (school) => <BindingRate statistics={school.bindingStatistics} />,
    },
    {
      key: 'waiting',
      header: t('schools.waiting'),
      sort: 'WAITING',
      numeric: true,
      cell: (school) => number(school.bindingStatistics.waitingCount),
    },
    {
      key: 'oldest',
      header: t('schools.oldest'),
      sort: 'OLDEST_WAITING',
      numeric: true,
      cell: (school) => <WaitingAge since={school.bindingStatistics.oldestWaitingAt} />,
    },
  ];
}
