import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
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
      {({ id }) => (
        <>
          <TermChoice value={term} onChange={setTerm} />
          <Absences key={id} studentId={id} term={term} />
          <PrintButton />
        </>
      )}
    </ChildPage>
  );
}

function Absences({ studentId, term }: { studentId: string; term: string | null }) {
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
      value={data?.student?.absences}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {(absences) => <AbsenceList studentId={studentId} absences={absences} kind={kind} onKind={setKind} />}
    </Loaded>
  );
}
