import { type IsoDate, lateObstacle } from '@qinshi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Day_day } from '../../shell/day.ts';
import { useLeaveNews } from '../../shell/day-news.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { TermChoice } from '../../shell/term-choice.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { AbsenceList } from './absence-list.tsx';

const AbsencesPage_query = graphql(`
  query AbsencesPage_query($studentId: ID!, $term: ID) {
    student(id: $studentId) {
      id
      absences(term: $term) {
        id
        date
        period
        periodName
        kind
        recordedAt
        visibleFrom
        leaveRequest { id status type { id name } }
      }
      school { id leaveSettings { pastDays aheadDays } }
    }
  }
`);

interface AbsencesPageProps {
  childId: string;
  onChild: (id: string) => void;
}

/** 缺曠: what the school has recorded of a child's absences, month by month. */
export function AbsencesPage({ childId, onChild }: AbsencesPageProps) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const [term, setTerm] = useState<string | null>(null);
  const lead = t(activeIdentity.kind === 'STUDENT' ? 'absences.ownLead' : 'absences.lead');
  return (
    <ChildPage title={t('absences.title')} lead={lead} childId={childId} onChild={onChild}>
      {({ id, today }) => (
        <>
          <TermChoice value={term} onChange={setTerm} />
          <Absences key={id} studentId={id} today={readFragment(Day_day, today).date} term={term} />
          <PrintButton />
        </>
      )}
    </ChildPage>
  );
}

interface AbsencesProps {
  studentId: string;
  today: IsoDate;
  term: string | null;
}

function Absences({ studentId, today, term }: AbsencesProps) {
  const [kind, setKind] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useQuery({
    query: AbsencesPage_query,
    variables: { studentId, term },
    requestPolicy: 'cache-and-network',
  });
  useLeaveNews();
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  return (
    <Loaded
      value={data?.student}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {({ absences, school }) => (
        <AbsenceList
          studentId={studentId}
          absences={absences}
          mayAskLate={absences.some(
            (one) =>
              school &&
              one.kind !== 'EXCUSED' &&
              lateObstacle(one, today, school.leaveSettings.pastDays) === null,
          )}
          kind={kind}
          onKind={setKind}
        />
      )}
    </Loaded>
  );
}
