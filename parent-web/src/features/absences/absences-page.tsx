import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { useLeaveNews } from '../../shell/day-news.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { AbsenceList } from './absence-list.tsx';

const AbsencesPage_query = graphql(`
  query AbsencesPage_query($studentId: ID!) {
    student(id: $studentId) {
      id
      absences { id date period periodName kind leaveRequest { id status type { id name } } }
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
  return (
    <ChildPage title={t('absences.title')} lead={t('absences.lead')} childId={childId} onChild={onChild}>
      {({ id }) => <Absences key={id} studentId={id} />}
    </ChildPage>
  );
}

function Absences({ studentId }: { studentId: string }) {
  const [kind, setKind] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useQuery({
    query: AbsencesPage_query,
    variables: { studentId },
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
