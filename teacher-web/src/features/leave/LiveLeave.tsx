import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { WaitingLeaveCount } from '../../shell/PageTitle.tsx';
import { insertLeaveRequest } from './leave-cache.ts';

const WAITING = graphql(`
  query LiveLeave_waiting {
    leaveRequests(status: [PENDING], awaitingMe: true, first: 1) {
      totalCount
    }
  }
`);

const CHANGED = graphql(`
  subscription LiveLeave_changed {
    leaveRequestChanged {
      id
      mayDecide
      student {
        id
        name
      }
      ...LeaveRow_request
      ...LeaveNote_request
      ...LeaveSteps_request
    }
  }
`);

/** Ids of the requests that came while the page was open: their rows slide in. */
const ArrivedIds = createContext<ReadonlySet<string>>(new Set());

/** Whether a request came while the page was open. */
export function useHasArrived(id: string): boolean {
  return useContext(ArrivedIds).has(id);
}

interface LiveLeaveProps {
  readonly children: ReactNode;
}

/**
 * Follows the leave of the viewer's classes as long as the app is open. What changes goes into the cache, from which
 * list, case and navigation read; a request that waits for the viewer is also announced in words.
 */
export function LiveLeave({ children }: LiveLeaveProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { data, refetch } = useQuery(WAITING, { fetchPolicy: 'cache-and-network' });
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const [announcement, setAnnouncement] = useState('');

  useSubscription(CHANGED, {
    onData: ({ data: { data: event } }) => {
      const request = event?.leaveRequestChanged;
      if (!request) return;
      if (insertLeaveRequest(client.cache, request.id) && request.mayDecide) {
        setArrived((before) => new Set(before).add(request.id));
        setAnnouncement(t('leave.arrived', { student: request.student.name }));
      }
      // A number that cannot be brought up to date now is right again with the next event or visit.
      refetch().catch(() => undefined);
    },
  });

  return (
    <WaitingLeaveCount value={data?.leaveRequests.totalCount ?? 0}>
      <ArrivedIds value={arrived}>{children}</ArrivedIds>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </WaitingLeaveCount>
  );
}
