import { EmptyState } from '@qinshi/ui';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { LateForm } from './late-form.tsx';
import { LeaveTabs } from './leave-tabs.tsx';

const LatePage_query = graphql(`
  query LatePage_query($studentId: ID!) {
    student(id: $studentId) {
      id
      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) { id date period periodName kind }
      school { id leaveTypes { id code name offered guardiansMayAsk position } }
    }
  }
`);

interface LatePageProps {
  childId: string | null;
  onChild: (id: string) => void;
  onSent: (id: string) => void;
}

/** 缺曠補請: leave for absences that the school has recorded. */
export function LatePage({ childId, onChild, onSent }: LatePageProps) {
  const { t } = useTranslation();
  return (
    <ChildPage title={t('leave.title')} childId={childId} onChild={onChild}>
      {({ id }) => (
        <>
          <LeaveTabs childId={id} />
          <LateAbsences key={id} studentId={id} onSent={onSent} />
        </>
      )}
    </ChildPage>
  );
}

function LateAbsences({ studentId, onSent }: { studentId: string; onSent: (id: string) => void }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: LatePage_query,
    variables: { studentId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded
      value={data?.student}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {({ absences, school }) =>
        absences.length > 0 && school ? (
          <LateForm studentId={studentId} absences={absences} types={school.leaveTypes} onSent={onSent} />
        ) : (
          <EmptyState
            icon={<IconCalendarCheck size={32} stroke={1.6} aria-hidden />}
            title={t('leave.late.emptyTitle')}
            text={t('leave.late.emptyText')}
          />
        )
      }
    </Loaded>
  );
}
