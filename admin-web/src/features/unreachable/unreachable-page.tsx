import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { StatePill } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnreachablePage_StudentFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { InnerLink, RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { usePageTitle } from '../../shell/page-title.ts';

const UnreachablePage_student = graphql(`
  fragment UnreachablePage_student on Student {
    id
    name
    seatNumber
    familyReach
    classGroup {
      id
      name
    }
  }
`);

const UnreachablePage_query = graphql(`
  query UnreachablePage($schoolId: ID!, $classGroup: ID, $first: Int!, $page: Int!, $search: String) {
    unreachableStudents(
      school: $schoolId
      classGroup: $classGroup
      first: $first
      page: $page
      search: $search
    ) {
      totalCount
      nodes {
        ...UnreachablePage_student
      }
    }
    school(id: $schoolId) {
      id
      classGroups {
        id
        name
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/unreachable');

/** Students at whose home the platform reaches nobody, and why: somebody has to call or write. */
export function UnreachablePage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const search = route.useSearch();
  const change = useListNavigation();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(UnreachablePage_query, {
    variables: {
      schoolId,
      classGroup: search.class ?? null,
      first: PAGE_SIZE,
      page: search.page ?? 1,
      search: search.q ?? null,
    },
  });
  const shown = data ?? previousData;
  usePageTitle(t('unreachable.title'));

  return (
    <ListView
      caption={t('unreachable.title')}
      columns={columns}
      exported={{
        list: 'unreachable',
        params: { school: schoolId, classGroup: search.class, search: search.q },
      }}
      search={search}
      searchLabel={t('unreachable.search')}
      filtered={Boolean(search.q || search.class)}
      filters={
        <NativeSelect
          className={listClasses.filter}
          aria-label={t('students.classFilter')}
          value={search.class ?? ''}
          data={[
            { value: '', label: t('students.anyClass') },
            ...(shown?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => change({ class: event.currentTarget.value || undefined })}
        />
      }
      connection={
        shown && {
          totalCount: shown.unreachableStudents.totalCount,
          nodes: shown.unreachableStudents.nodes.map((node) => readFragment(UnreachablePage_student, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('unreachable.empty'), text: t('unreachable.emptyText') }}
    />
  );
}

function useColumns(): Column<UnreachablePage_StudentFragment, never>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'class',
      header: t('students.class'),
      cell: ({ classGroup }) =>
        classGroup ? (
          <InnerLink to="/classes/$classId" params={{ classId: classGroup.id }}>
            {classGroup.name}
          </InnerLink>
        ) : (
          t('students.noClass')
        ),
    },
    { key: 'seat', header: t('students.seat'), cell: ({ seatNumber }) => seatNumber ?? t('list.none') },
    {
      key: 'name',
      header: t('students.name'),
      lead: true,
      cell: ({ id, name }) => (
        <RowLink to="/students/$studentId" params={{ studentId: id }}>
          {name}
        </RowLink>
      ),
    },
    {
      key: 'reach',
      header: t('unreachable.why'),
      cell: ({ familyReach }) => (
        <StatePill tone={familyReach === 'NO_GUARDIAN' ? 'bad' : 'wait'}>
          {t(`unreachable.reach.${familyReach}`)}
        </StatePill>
      ),
    },
  ];
}
