import { useApolloClient, useQuery } from '@apollo/client/react';
import { Banner, LoadingCards, PageHeader } from '@qinshi/ui';
import { hasReason } from '@qinshi/web-kit';
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { isOneOf } from '../../shell/guards.ts';
import { Crumbs, Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { Rooms } from '../../shell/rooms.tsx';
import { StudentActions } from './student-actions.tsx';

const StudentLayout_query = graphql(`
  query StudentLayout($studentId: ID!) {
    student(id: $studentId) {
      id
      name
      studentNumber
      seatNumber
      gender
      accountState
      standing
      transfer {
        id
        releasedOn
        toPlace
        toSchool {
          id
          name
        }
      }
      school {
        id
        name
      }
      classGroup {
        id
        name
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/students/$studentId');

/** One student by name, where they are and whether they can sign in; under it the rooms of what is kept of them. */
export function StudentLayout() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const { data, error, refetch } = useQuery(StudentLayout_query, { variables: { studentId } });
  const client = useApolloClient();
  const student = data?.student;
  const room = useRoomName();
  usePageTitle(student ? [student.name, room].filter(Boolean).join(' · ') : undefined);

  // Whoever has left meanwhile is not shown as if they had not.
  if (error && (!data || hasReason(error, 'NOT_FOUND')))
    return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  if (!student) return <NoPermission />;
  const { school, classGroup } = student;
  const facts = [
    classGroup?.name ?? t('students.noClass'),
    student.seatNumber === null || student.seatNumber === undefined
      ? null
      : t('student.seat', { seat: student.seatNumber }),
    t('student.number', { number: student.studentNumber }),
    student.gender ? t(`student.gender.${student.gender}`) : null,
  ];
  return (
    <Page reading>
      <Crumbs
        trail={[
          ...(school
            ? [
                {
                  label: school.name,
                  link: { to: '/schools/$schoolId', params: { schoolId: school.id } },
                } as const,
              ]
            : []),
          ...(classGroup
            ? [
                {
                  label: classGroup.name,
                  link: { to: '/classes/$classId', params: { classId: classGroup.id } },
                } as const,
              ]
            : []),
        ]}
      />
      <PageHeader
        title={student.name}
        subtitle={facts.filter(Boolean).join(' · ')}
        actions={<AccountState state={student.accountState} />}
      />
      <StudentActions
        student={student}
        schoolId={school?.id}
        onChanged={() => void client.refetchQueries({ include: 'active' })}
      />
      {student.transfer ? (
        <Banner tone="wait">
          {t('student.onTheWay', {
            day: shortDate(student.transfer.releasedOn),
            place: student.transfer.toSchool?.name ?? student.transfer.toPlace ?? '',
          })}
        </Banner>
      ) : null}
      <StudentRooms studentId={studentId} />
      <Outlet />
    </Page>
  );
}

/** What the open room is called; nothing of the first one, which bears the student's name alone. */
function useRoomName(): string | undefined {
  const { t } = useTranslation();
  const room = useLocation({ select: ({ pathname }) => pathname.split('/').at(-1) });
  const names: Readonly<Record<string, string>> = {
    applications: t('student.applications.title'),
    leave: t('student.leaveRequests.title'),
    absences: t('student.absences.title'),
    audit: t('audit.title'),
  };
  return names[room ?? ''];
}

/** Leave and days are the school's own, the log its administrators' and the bureau's: each sees the rooms that open. */
function StudentRooms({ studentId }: { studentId: string }) {
  const { t } = useTranslation();
  const { viewer } = staffRoute.useRouteContext();
  const params = { studentId };
  const isSchool = isOneOf(viewer, 'SCHOOL_ADMIN', 'OFFICE');
  const audits = isOneOf(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN');
  return (
    <Rooms label={t('student.rooms')}>
      <Link to="/students/$studentId" params={params} activeOptions={{ exact: true }}>
        {t('student.record')}
      </Link>
      {isSchool ? (
        <>
          <Link
            to="/students/$studentId/applications"
            params={params}
            activeOptions={{ includeSearch: false }}
          >
            {t('student.applications.title')}
          </Link>
          <Link to="/students/$studentId/leave" params={params} activeOptions={{ includeSearch: false }}>
            {t('student.leaveRequests.title')}
          </Link>
          <Link to="/students/$studentId/absences" params={params} activeOptions={{ includeSearch: false }}>
            {t('student.absences.title')}
          </Link>
        </>
      ) : null}
      {audits ? (
        <Link to="/students/$studentId/audit" params={params} activeOptions={{ includeSearch: false }}>
          {t('audit.title')}
        </Link>
      ) : null}
    </Rooms>
  );
}
