import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, LoadingTable, PageHeader } from '@qinshi/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeroomHistory } from '../../accounts/homeroom-history.tsx';
import { BindingSummary } from '../../figures/binding-summary.tsx';
import { GuardianCount } from '../../figures/guardian-count.tsx';
import type { ClassPage_StudentFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { isOneOf, managesRecords } from '../../shell/guards.ts';
import { AddButton, Crumbs, Page, PrintButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { AssignHomeroom } from './assign-homeroom.tsx';

const ClassPage_student = graphql(`
  fragment ClassPage_student on Student {
    id
    name
    studentNumber
    seatNumber
    guardians {
      id
    }
  }
`);

const ClassPage_query = graphql(`
  query ClassPage($classId: ID!) {
    classGroup(id: $classId) {
      id
      name
      grade
      schoolYear
      school {
        id
        name
      }
      homeroomTeachers {
        id
        name
      }
      homeroomHistory {
        ...HomeroomHistory_assignment
      }
      bindingStatistics {
        ...BindingSummary_statistics
      }
      students {
        ...ClassPage_student
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/classes/$classId');

/** One class: its figures and its roll by seat number. */
export function ClassPage() {
  const { t } = useTranslation();
  const { classId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const [isAssigning, setAssigning] = useState(false);
  const isManager = managesRecords(viewer);
  const columns = useColumns();
  const { data, error, refetch } = useQuery(ClassPage_query, { variables: { classId } });
  const classGroup = data?.classGroup;
  useFollowDecisions(refetch);
  usePageTitle(classGroup ? `${classGroup.name} ${classGroup.school.name}` : undefined);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingTable label={t('list.loading')} />;
  if (!classGroup) return <NoPermission />;
  const { school } = classGroup;
  const params = { schoolId: school.id };
  const teachers = classGroup.homeroomTeachers.map((teacher) => teacher.name).join('、');
  return (
    <Page reading>
      <Crumbs
        trail={[
          { label: school.name, link: { to: '/schools/$schoolId', params } },
          { label: t('nav.classes'), link: { to: '/schools/$schoolId/classes', params } },
        ]}
      />
      <PageHeader
        title={classGroup.name}
        subtitle={`${t('class.year', { year: classGroup.schoolYear })} · ${t('class.homeroom', {
          names: teachers || t('classes.noHomeroom'),
        })}`}
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/classes/$classId/timetable" params={{ classId }} {...props} />
              )}
            >
              {t('class.timetable')}
            </Button>
            {isOneOf(viewer, 'SCHOOL_ADMIN') ? (
              <Button
                variant="default"
                renderRoot={(props) => (
                  <Link to="/classes/$classId/subjects" params={{ classId }} {...props} />
                )}
              >
                {t('subjects.teachers')}
              </Button>
            ) : null}
            <PrintButton />
          </>
        }
      />
      <BindingSummary statistics={classGroup.bindingStatistics} name={classGroup.name} />
      <Section title={t('class.roll')}>
        {classGroup.students.length === 0 ? (
          <EmptyState title={t('students.emptyRoll')} text={t('students.emptyRollText')} />
        ) : (
          <div className={listClasses.panel}>
            <ServerTable
              caption={t('class.roll')}
              columns={columns}
              rows={classGroup.students.map((student) => readFragment(ClassPage_student, student))}
            />
          </div>
        )}
      </Section>
      <Section
        title={t('homerooms.title')}
        more={
          isManager ? <AddButton label={t('homerooms.assign')} onClick={() => setAssigning(true)} /> : null
        }
      >
        <HomeroomHistory
          assignments={classGroup.homeroomHistory}
          shows="teacher"
          isManager={isManager}
          onChanged={() => void refetch()}
        />
      </Section>
      {isAssigning ? (
        <AssignHomeroom
          classGroup={classGroup}
          schoolId={school.id}
          onClose={() => setAssigning(false)}
          onAssigned={() => void refetch()}
        />
      ) : null}
    </Page>
  );
}

function useColumns(): Column<ClassPage_StudentFragment, never>[] {
  const { t } = useTranslation();
  return [
    { key: 'seat', header: t('students.seat'), cell: (student) => student.seatNumber ?? t('list.none') },
    {
      key: 'name',
      header: t('students.name'),
      lead: true,
      cell: (student) => (
        <RowLink to="/students/$studentId" params={{ studentId: student.id }}>
          {student.name}
        </RowLink>
      ),
    },
    { key: 'number', header: t('students.number'), cell: (student) => student.studentNumber },
    {
      key: 'guardians',
      header: t('students.guardians'),
      cell: (student) => <GuardianCount count={student.guardians.length} />,
    },
  ];
}
