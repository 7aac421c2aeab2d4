import { useSubscription } from 'urql';
import { graphql } from '../gql/index.ts';
import { useMissedNews } from './use-missed-news.ts';

const DayNews_studentDayChanged = graphql(`
  subscription DayNews_studentDayChanged {
    studentDayChanged {
      student { id }
      day { ...Day_day }
    }
  }
`);

const DayNews_swipeRecorded = graphql(`
  subscription DayNews_swipeRecorded {
    swipeRecorded { id direction occurredAt gate skewed student { id } }
  }
`);

const DayNews_leaveRequestChanged = graphql(`
  subscription DayNews_leaveRequestChanged {
    leaveRequestChanged {
      id
      status
      version
      mayEdit
      mayWithdraw
      proofDueOn
      student { id }
      steps { role approver { id name } approvers { id name } decidedAt outcome comment }
      currentStep { role approver { id name } approvers { id name } }
    }
  }
`);

/**
 * Follows the days of the own children; the cache takes the news over by itself.
 *
 * @param reread called whenever news may have been missed
 */
export function useDayNews(reread: () => void): void {
  useSubscription({ query: DayNews_studentDayChanged });
  useMissedNews(reread);
}

/** Follows every swipe of the own children at the gate. */
export function useSwipeNews(): void {
  useSubscription({ query: DayNews_swipeRecorded });
}

/** Follows what becomes of requests for leave. */
export function useLeaveNews(): void {
  useSubscription({ query: DayNews_leaveRequestChanged });
}
