import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { gradesOf } from '@qinshi/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BindingRate } from '../../figures/binding-rate.tsx';
import { WaitingAge } from '../../figures/waiting-age.tsx';
import type { ClassesPage_ClassGroupFragment, ClassGroupSortField } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { exportParams, listVariables } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { useNumberFormat } from '../../shell/formats.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';

const ClassesPage_classGroup = graphql(`
  fragment ClassesPage_classGroup on ClassGroup {
    id
    grade
    name
    homeroomTeachers {
      id
      name
    }
    bindingStatistics {
      studentCount
      waitingCount
      oldestWaitingAt
      ...BindingRate_statistics
    }
  }
`);

const ClassesPage_query = graphql(`
  query ClassesPage(
    $schoolId: ID!
    $first: Int!
    $page: Int!
    $search: String
    $sort: ClassGroupSort!
    $grade: Int
  ) {
    school(id: $schoolId) {
      id
      name
      level
    }
    classGroups(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort, grade: $grade) {
      totalCount
      nodes {
        ...ClassesPage_classGroup
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/classes');
const DEFAULT_SORT = { field: 'GRADE', direction: 'ASC' } as const;

/** A school's classes of this school year with their binding figures. */
export function ClassesPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const search = route.useSearch();
  const change = useListNavigation();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(ClassesPage_query, {
    variables: { schoolId, ...listVariables(search, DEFAULT_SORT), grade: search.grade ?? null },
  });
  const shown = data ?? previousData;
  useFollowDecisions(refetch);
  const school = shown?.school;
  usePageTitle(school ? `${t('classes.title')} ${school.name}` : undefined);

  return (
    <ListView
      caption={t('classes.title')}
      columns={columns}
      exported={{
        list: 'classes',
        params: { school: schoolId, grade: search.grade, ...exportParams(search, DEFAULT_SORT) },
      }}
      search={search}
      defaultSort={DEFAULT_SORT}
      searchLabel={t('classes.search')}
      filtered={Boolean(search.q || search.grade)}
      filters={
        <NativeSelect
          className={listClasses.filter}
          aria-label={t('classes.gradeFilter')}
          value={search.grade ?? ''}
          data={[
            { value: '', label: t('classes.anyGrade') },
            ...(school ? gradesOf(school.level) : []).map((grade) => ({
              value: String(grade),
              label: t('classes.grade', { grade }),
            })),
          ]}
          onChange={(event) => change({ grade: event.currentTarget.value || undefined })}
        />
      }
      connection={
        shown && {
          totalCount: shown.classGroups.totalCount,
          nodes: shown.classGroups.nodes.map((node) => readFragment(ClassesPage_classGroup, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('classes.empty'), text: t('classes.emptyText') }}
    />
  );
}

function useColumns(): Column<ClassesPage_ClassGroupFragment, ClassGroupSortField>[] {
  const { t } = useTranslation();
  const number = useNumberFormat();
  return [
    {
      key: 'grade',
      header: t('classes.gradeColumn'),
      sort: 'GRADE',
      cell: (classGroup) => t('classes.grade', { grade: classGroup.grade }),
    },
    {
      key: 'name',
      header: t('classes.name'),
      sort: 'NAME',
      lead: true,
      cell: (classGroup) => (
        <RowLink to="/classes/$classId" params={{ classId: classGroup.id }}>
          {classGroup.name}
        </RowLink>
      ),
    },
    {
      key: 'homeroom',
      header: t('classes.homeroom'),
      cell: ({ homeroomTeachers }) =>
        homeroomTeachers.map((teacher) => teacher.name).join('、') || t('classes.noHomeroom'),
    },
    {
      key: 'students',
      header: t('classes.students'),
      sort: 'STUDENTS',
      numeric: true,
      cell: (classGroup) => number(classGroup.bindingStatistics.studentCount),
    },
    {
      key: 'rate',
      header: t('classes.rate'),
      sort: 'BOUND_RATE',
      numeric: true,
      cell: (classGroup) => <BindingRate statistics={classGroup.bindingStatistics} />,
    },
    {
      key: 'waiting',
      header: t('classes.waiting'),
      sort: 'WAITING',
      numeric: true,
      cell: (classGroup) => number(classGroup.bindingStatistics.waitingCount),
    },
    {
      key: 'oldest',
      header: t('classes.oldest'),
      sort: 'OLDEST_WAITING',
      numeric: true,
      cell: (classGroup) => <WaitingAge since={classGroup.bindingStatistics.oldestWaitingAt} />,
    },
  ];
}
