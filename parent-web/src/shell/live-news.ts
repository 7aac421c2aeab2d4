import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import type { LiveNews_BindingApplicationChangedSubscription } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useSession } from './session.tsx';

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
  const { api } = useSession();
  const latest = useRef({ reread, onChange });
  latest.current = { reread, onChange };

  useSubscription({ query: LiveNews_bindingApplicationChanged }, (_previous, news) => {
    latest.current.onChange?.(news.bindingApplicationChanged);
    return news;
  });

  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') latest.current.reread();
    };
    let stop: (() => void) | null = null;
    let isMounted = true;
    void api.live().then((live) => {
      if (isMounted) stop = live.onReconnected(() => latest.current.reread());
    });
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('focus', onVisible);
    return () => {
      isMounted = false;
      stop?.();
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('focus', onVisible);
    };
  }, [api]);
}
