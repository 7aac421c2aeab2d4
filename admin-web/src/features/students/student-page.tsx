import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { Banner, LoadingCards, PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { isOneOf, managesRecords } from '../../shell/guards.ts';
import { Crumbs, Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { AssignClass } from './assign-class.tsx';
import { CustodyHistory } from './custody-history.tsx';
import { EndEnrolment } from './end-enrolment.tsx';
import { EnrolmentHistory } from './enrolment-history.tsx';
import { FormerGuardians } from './former-guardians.tsx';
import { GuardianList } from './guardian-list.tsx';
import { ReleaseStudent } from './release-student.tsx';
import { StudentCards } from './student-cards.tsx';

const StudentPage_query = graphql(`
  query StudentPage($studentId: ID!) {
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
      guardians {
        ...GuardianList_guardian
      }
      formerGuardians {
        id
        ...FormerGuardians_guardian
      }
      custodyRestrictions {
        id
        ...CustodyHistory_restriction
      }
      cards {
        ...StudentCards_card
      }
      enrolments {
        ...EnrolmentHistory_enrolment
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/students/$studentId');

/** One student: whether they can sign in, who the guardians are, and the way through schools and classes. */
export function StudentPage() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const [open, setOpen] = useState<'reissue' | 'leave' | 'release' | 'assign'>();
  const { data, error, refetch } = useQuery(StudentPage_query, { variables: { studentId } });
  const student = data?.student;
  useFollowDecisions(refetch);
  usePageTitle(student?.name);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  if (!student) return <NoPermission />;
  const { school, classGroup } = student;
  const isManager = managesRecords(viewer);
  const keepsCards = isManager || isOneOf(viewer, 'OFFICE');
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
      {isManager && school ? (
        <Group gap="sm" className="qs-no-print">
          <Button variant="light" onClick={() => setOpen('reissue')}>
            {t('account.reissue.action')}
          </Button>
          {student.standing === 'UNPLACED' ? (
            <Button variant="light" onClick={() => setOpen('assign')}>
              {t('student.assign.action')}
            </Button>
          ) : null}
          {student.transfer ? null : (
            <Button variant="light" onClick={() => setOpen('release')}>
              {t('student.release.action')}
            </Button>
          )}
          <Button variant="light" color="red" onClick={() => setOpen('leave')}>
            {t('student.leave.action')}
          </Button>
        </Group>
      ) : null}
      {student.transfer ? (
        <Banner tone="wait">
          {t('student.onTheWay', {
            day: shortDate(student.transfer.releasedOn),
            place: student.transfer.toSchool?.name ?? student.transfer.toPlace ?? '',
          })}
        </Banner>
      ) : null}
      <Section title={t('student.guardians')}>
        <GuardianList
          guardians={student.guardians}
          mayReissue={isManager}
          mayKeep={keepsCards}
          onChanged={() => void refetch()}
        />
      </Section>
      {student.formerGuardians.length > 0 ? (
        <Section title={t('guardian.former')}>
          <FormerGuardians guardians={student.formerGuardians} />
        </Section>
      ) : null}
      {student.custodyRestrictions.length > 0 ? (
        <Section title={t('guardian.history')}>
          <CustodyHistory restrictions={student.custodyRestrictions} />
        </Section>
      ) : null}
      <Section title={t('cards.title')}>
        <StudentCards
          student={student}
          cards={student.cards}
          mayChange={keepsCards && Boolean(school)}
          onChanged={() => void refetch()}
        />
      </Section>
      <Section title={t('student.enrolments')}>
        <EnrolmentHistory enrolments={student.enrolments} />
      </Section>
      {open === 'reissue' ? (
        <ReissueAccess
          of={{ studentId }}
          name={student.name}
          onClose={() => setOpen(undefined)}
          onIssued={() => void refetch()}
        />
      ) : null}
      {open === 'release' && school ? (
        <ReleaseStudent
          student={student}
          schoolId={school.id}
          onClose={() => setOpen(undefined)}
          onReleased={() => void refetch()}
        />
      ) : null}
      {open === 'assign' && school ? (
        <AssignClass
          student={student}
          schoolId={school.id}
          onClose={() => setOpen(undefined)}
          onAssigned={() => void refetch()}
        />
      ) : null}
      {open === 'leave' ? (
        <EndEnrolment student={student} onClose={() => setOpen(undefined)} onEnded={() => void refetch()} />
      ) : null}
    </Page>
  );
}
