import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { WaitingCount } from '../../shell/PageTitle.tsx';
import { insertApplication } from './queue-cache.ts';

const WAITING = graphql(`
  query LiveApplications_waiting {
    bindingApplications(status: [SUBMITTED], first: 1) {
      totalCount
    }
  }
`);

const CHANGED = graphql(`
  subscription LiveApplications_changed {
    bindingApplicationChanged {
      id
      studentName
      className
      ...QueueRow_application
      ...DecisionNote_application
    }
  }
`);

/** Ids of the applications that came while the page was open: their rows slide in. */
const ArrivedIds = createContext<ReadonlySet<string>>(new Set());

/** Whether an application came while the page was open. */
export function useHasArrived(id: string): boolean {
  return useContext(ArrivedIds).has(id);
}

interface LiveApplicationsProps {
  readonly children: ReactNode;
}

/**
 * Follows the applications of the viewer's classes as long as the app is open. What changes goes into the
 * cache, from which queue, case and navigation read; a new application is also announced in words.
 */
export function LiveApplications({ children }: LiveApplicationsProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { data, refetch } = useQuery(WAITING, { fetchPolicy: 'cache-and-network' });
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const [announcement, setAnnouncement] = useState('');

  useSubscription(CHANGED, {
    onData: ({ data: { data: event } }) => {
      const application = event?.bindingApplicationChanged;
      if (!application) return;
      if (insertApplication(client.cache, application.id)) {
        setArrived((before) => new Set(before).add(application.id));
        setAnnouncement(
          t('queue.arrived', { student: application.studentName, className: application.className }),
        );
      }
      // A number that cannot be brought up to date now is right again with the next event or visit.
      refetch().catch(() => undefined);
    },
  });

  return (
    <WaitingCount value={data?.bindingApplications.totalCount ?? 0}>
      <ArrivedIds value={arrived}>{children}</ArrivedIds>
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </WaitingCount>
  );
}
