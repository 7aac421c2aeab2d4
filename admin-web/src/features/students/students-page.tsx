import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { GuardianCount } from '../../figures/guardian-count.tsx';
import type { StudentSortField, StudentsPage_StudentFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { InnerLink, RowLink } from '../../lists/links.tsx';
import { exportParams, listVariables } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { managesRecords } from '../../shell/guards.ts';
import { AddButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { EnrolStudent } from './enrol-student.tsx';

const StudentsPage_student = graphql(`
  fragment StudentsPage_student on Student {
    id
    name
    studentNumber
    seatNumber
    accountState
    classGroup {
      id
      name
    }
    guardians {
      id
    }
  }
`);

const StudentsPage_query = graphql(`
  query StudentsPage(
    $schoolId: ID!
    $classGroup: ID
    $unplaced: Boolean
    $first: Int!
    $page: Int!
    $search: String
    $sort: StudentSort!
  ) {
    students(
      school: $schoolId
      classGroup: $classGroup
      unplaced: $unplaced
      first: $first
      page: $page
      search: $search
      sort: $sort
    ) {
      totalCount
      nodes {
        ...StudentsPage_student
      }
    }
  }
`);

const StudentsPage_classes = graphql(`
  query StudentsPageClasses($schoolId: ID!) {
    school(id: $schoolId) {
      id
      name
      classGroups {
        id
        name
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/students');
const DEFAULT_SORT = { field: 'CLASS', direction: 'ASC' } as const;

/** A school's students, found by name, number or class. */
export function StudentsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const [isEnrolling, setEnrolling] = useState(false);
  const search = route.useSearch();
  const columns = useColumns();
  const ofClass = classCondition(search.class);
  const { data, previousData, loading, error, refetch } = useQuery(StudentsPage_query, {
    variables: { schoolId, ...listVariables(search, DEFAULT_SORT), ...ofClass },
  });
  const shown = data ?? previousData;
  useFollowDecisions(refetch);

  return (
    <>
      <ListView
        caption={t('students.title')}
        columns={columns}
        exported={{
          list: 'students',
          params: {
            school: schoolId,
            classGroup: ofClass.classGroup ?? undefined,
            unplaced: ofClass.unplaced ?? undefined,
            ...exportParams(search, DEFAULT_SORT),
          },
        }}
        search={search}
        defaultSort={DEFAULT_SORT}
        searchLabel={t('students.search')}
        filtered={Boolean(search.q || search.class)}
        filters={<ClassFilter schoolId={schoolId} value={search.class} />}
        action={
          managesRecords(viewer) ? (
            <AddButton label={t('students.enrol.title')} onClick={() => setEnrolling(true)} />
          ) : null
        }
        connection={
          shown && {
            totalCount: shown.students.totalCount,
            nodes: shown.students.nodes.map((node) => readFragment(StudentsPage_student, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('students.empty'), text: t('students.emptyText') }}
      />
      {isEnrolling ? (
        <EnrolStudent
          schoolId={schoolId}
          classGroupId={ofClass.classGroup ?? undefined}
          onClose={() => setEnrolling(false)}
          onEnrolled={() => void refetch()}
        />
      ) : null}
    </>
  );
}

/** In the place of a class: pupils whom the school has not placed in one. */
const UNPLACED = 'unplaced';

function classCondition(chosen: string | undefined): { classGroup: string | null; unplaced: boolean | null } {
  return chosen === UNPLACED
    ? { classGroup: null, unplaced: true }
    : { classGroup: chosen ?? null, unplaced: null };
}

/** The classes change once a year: they are read from memory when they are there. */
function ClassFilter({ schoolId, value }: { schoolId: string; value: string | undefined }) {
  const { t } = useTranslation();
  const change = useListNavigation();
  const { data } = useQuery(StudentsPage_classes, { variables: { schoolId }, fetchPolicy: 'cache-first' });
  usePageTitle(data?.school ? `${t('students.title')} ${data.school.name}` : undefined);
  return (
    <NativeSelect
      className={listClasses.filter}
      aria-label={t('students.classFilter')}
      value={value ?? ''}
      data={[
        { value: '', label: t('students.anyClass') },
        { value: UNPLACED, label: t('students.noClass') },
        ...(data?.school?.classGroups ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => change({ class: event.currentTarget.value || undefined })}
    />
  );
}

function useColumns(): Column<StudentsPage_StudentFragment, StudentSortField>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('students.number'), sort: 'NUMBER', cell: (student) => student.studentNumber },
    {
      key: 'name',
      header: t('students.name'),
      sort: 'NAME',
      lead: true,
      cell: (student) => (
        <RowLink to="/students/$studentId" params={{ studentId: student.id }}>
          {student.name}
        </RowLink>
      ),
    },
    {
      key: 'class',
      header: t('students.class'),
      sort: 'CLASS',
      cell: ({ classGroup }) =>
        classGroup ? (
          <InnerLink to="/classes/$classId" params={{ classId: classGroup.id }}>
            {classGroup.name}
          </InnerLink>
        ) : (
          t('students.noClass')
        ),
    },
    {
      key: 'seat',
      header: t('students.seat'),
      cell: (student) => student.seatNumber ?? t('list.none'),
    },
    {
      key: 'guardians',
      header: t('students.guardians'),
      cell: (student) => <GuardianCount count={student.guardians.length} />,
    },
    {
      key: 'account',
      header: t('account.column'),
      cell: (student) => <AccountState state={student.accountState} />,
    },
  ];
}
