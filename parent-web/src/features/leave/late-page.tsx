import type { IsoDate } from '@qinshi/domain';
import { EmptyState } from '@qinshi/ui';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Day_day } from '../../shell/day.ts';
import { useLeaveNews } from '../../shell/day-news.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { ForGuardians } from './for-guardians.tsx';
import { LateForm } from './late-form.tsx';
import { LeaveTabs } from './leave-tabs.tsx';

const LatePage_query = graphql(`
  query LatePage_query($studentId: ID!) {
    student(id: $studentId) {
      id
      absences(kinds: [UNEXCUSED, LATE, LEFT_EARLY]) {
        id
        date
        period
        periodName
        kind
        leaveRequest { id status type { id name } }
      }
      school {
        id
        leaveTypes { id code name offered guardiansMayAsk position }
        leaveSettings { pastDays aheadDays }
      }
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
      {({ id, today }) => (
        <>
          <LeaveTabs childId={id} />
          <ForGuardians childId={id}>
            <LateAbsences key={id} studentId={id} today={readFragment(Day_day, today).date} onSent={onSent} />
          </ForGuardians>
        </>
      )}
    </ChildPage>
  );
}

interface LateAbsencesProps {
  studentId: string;
  today: IsoDate;
  onSent: (id: string) => void;
}

function LateAbsences({ studentId, today, onSent }: LateAbsencesProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: LatePage_query,
    variables: { studentId },
    requestPolicy: 'cache-and-network',
  });
  const rereadAll = () => reread({ requestPolicy: 'network-only' });
  useLeaveNews();
  useMissedNews(rereadAll);
  return (
    <Loaded value={data?.student} fetching={fetching} error={error} onRetry={rereadAll}>
      {({ absences, school }) =>
        absences.length > 0 && school ? (
          <LateForm
            studentId={studentId}
            today={today}
            pastDays={school.leaveSettings.pastDays}
            absences={absences}
            types={school.leaveTypes}
            onRefused={rereadAll}
            onSent={onSent}
          />
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
