import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { TermChoice } from '../../shell/term-choice.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { ConductList } from './conduct-list.tsx';

const ConductPage_query = graphql(`
  query ConductPage_query($studentId: ID!, $term: ID) {
    student(id: $studentId) {
      id
      school { id level }
      conduct(term: $term) {
        id
        date
        kind
        count
        reason
        state
        recordedAt
        visibleFrom
        cancelledOn
        school { id level }
        cancellation { id granted comment decidedAt }
      }
    }
  }
`);

interface ConductPageProps {
  childId: string;
  onChild: (id: string) => void;
}

/** 獎懲: what a child was praised and blamed for, and what it comes to. */
export function ConductPage({ childId, onChild }: ConductPageProps) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const [term, setTerm] = useState<string | null>(null);
  const lead = t(activeIdentity.kind === 'STUDENT' ? 'conduct.ownLead' : 'conduct.lead');
  return (
    <ChildPage title={t('conduct.title')} lead={lead} childId={childId} onChild={onChild}>
      {({ id }) => (
        <>
          <TermChoice value={term} onChange={setTerm} />
          <Conduct key={id} studentId={id} term={term} />
          <PrintButton />
        </>
      )}
    </ChildPage>
  );
}

function Conduct({ studentId, term }: { studentId: string; term: string | null }) {
  const [kind, setKind] = useState<string | null>(null);
  const [{ data, error, fetching }, reread] = useQuery({
    query: ConductPage_query,
    variables: { studentId, term },
    requestPolicy: 'cache-and-network',
  });
  const again = () => reread({ requestPolicy: 'network-only' });
  useMissedNews(again);
  return (
    <Loaded value={data?.student?.conduct} fetching={fetching} error={error} onRetry={again}>
      {(records) => (
        <ConductList
          level={data?.student?.school?.level ?? null}
          {...{ records, kind }}
          onKind={setKind}
          onChanged={again}
        />
      )}
    </Loaded>
  );
}
