import { useQuery } from '@apollo/client/react';
import { LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { isOneOf, managesRecords } from '../../shell/guards.ts';
import { Section } from '../../shell/page.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { useFollowDecisions } from '../../shell/use-follow-decisions.ts';
import { CustodyHistory } from './custody-history.tsx';
import { EnrolmentHistory } from './enrolment-history.tsx';
import { FormerGuardians } from './former-guardians.tsx';
import { GuardianList } from './guardian-list.tsx';
import { StudentCards } from './student-cards.tsx';

const StudentPage_query = graphql(`
  query StudentPage($studentId: ID!) {
    student(id: $studentId) {
      id
      name
      school {
        id
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
const route = getRouteApi('/_staff/students/$studentId/');

/** What the school keeps of one student: the guardians, the card, and the way through schools and classes. */
export function StudentPage() {
  const { t } = useTranslation();
  const { studentId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const { data, error, refetch } = useQuery(StudentPage_query, { variables: { studentId } });
  const student = data?.student;
  useFollowDecisions(refetch);

  if (error && !student) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!student) return <LoadingCards count={2} label={t('list.loading')} />;
  const isManager = managesRecords(viewer);
  const keepsCards = isManager || isOneOf(viewer, 'OFFICE');
  return (
    <>
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
          <CustodyHistory
            restrictions={student.custodyRestrictions}
            mayLift={keepsCards}
            onChanged={() => void refetch()}
          />
        </Section>
      ) : null}
      <Section title={t('cards.title')}>
        <StudentCards
          student={student}
          cards={student.cards}
          mayChange={keepsCards && Boolean(student.school)}
          onChanged={() => void refetch()}
        />
      </Section>
      <Section title={t('student.enrolments')}>
        <EnrolmentHistory enrolments={student.enrolments} />
      </Section>
    </>
  );
}
