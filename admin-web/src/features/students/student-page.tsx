import { useQuery } from '@apollo/client/react';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { Crumbs, Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { EnrolmentHistory } from './enrolment-history.tsx';
import { GuardianList } from './guardian-list.tsx';

const StudentPage_query = graphql(`
  query StudentPage($studentId: ID!) {
    student(id: $studentId) {
      id
      name
      studentNumber
      seatNumber
      gender
      school {
        id
        name
      }
      classGroup {
        id
        name
      }
      guardians {
        ...GuardianList_guardian
      }
      enrolments {
        ...EnrolmentHistory_enrolment
      }
    }
  }
`);

const route = getRouteApi('/_staff/students/$studentId');

/** One student: who the guardians are, and the way through schools and classes. */
export function StudentPage() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const { data, error, refetch } = useQuery(StudentPage_query, { variables: { studentId } });
  const student = data?.student;
  useFollowDecisions(refetch);
  usePageTitle(student?.name);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
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
      <PageHeader title={student.name} subtitle={facts.filter(Boolean).join(' · ')} />
      <Section title={t('student.guardians')}>
        <GuardianList guardians={student.guardians} />
      </Section>
      <Section title={t('student.enrolments')}>
        <EnrolmentHistory enrolments={student.enrolments} />
      </Section>
    </Page>
  );
}
