import { useRef } from 'react';
import { useSubscription } from 'urql';
import type { LiveNews_BindingApplicationChangedSubscription } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useMissedNews } from './use-missed-news.ts';

const LiveNews_bindingApplicationChanged = graphql(`
  subscription LiveNews_bindingApplicationChanged {
    bindingApplicationChanged {
      id
      status
      studentName
      className
      schoolName
      rejectionReason
      decidedAt
      version
    }
  }
`);

export type ChangedApplication = LiveNews_BindingApplicationChangedSubscription['bindingApplicationChanged'];

/**
 * Follows the applications of whoever is signed in or has proved a contact. The cache takes the news over
 * by itself; `onChange` is for saying it aloud.
 *
 * @param reread called whenever events may have been missed: after a lost connection, and on coming back to the page
 */
export function useBindingNews(
  reread: () => void,
  onChange?: (application: ChangedApplication) => void,
): void {
  const latest = useRef(onChange);
  latest.current = onChange;

  useSubscription({ query: LiveNews_bindingApplicationChanged }, (_previous, news) => {
    latest.current?.(news.bindingApplicationChanged);
    return news;
  });

  useMissedNews(reread);
}
