import { useSubscription } from '@apollo/client/react';
import { useThrottledCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../gql/index.ts';
import { ownSchoolId } from './guards.ts';
import { useReconnected } from './live.ts';

const FollowDecisions_changed = graphql(`
  subscription FollowDecisions_changed {
    bindingApplicationChanged {
      id
    }
  }
`);

/** A school that decides fifty at once has its screens read again once in this time, not fifty times. */
const AT_MOST_EVERY_MS = 2_000;

const route = getRouteApi('/_staff');

/**
 * Keeps what a screen shows of binding up to date while a school's own people look at it: every application sent
 * in or decided has it read again, and so does a live connection that was lost and is back. The bureau is no
 * reviewer and hears of no single application; it reads when a page is opened.
 */
export function useFollowDecisions(refetch: () => Promise<unknown>): void {
  const { viewer } = route.useRouteContext();
  const reread = useThrottledCallback(() => {
    // A failed look in the background leaves the figures of the last one; the next event tries again.
    refetch().catch(() => undefined);
  }, AT_MOST_EVERY_MS);
  useSubscription(FollowDecisions_changed, {
    skip: ownSchoolId(viewer) === null,
    ignoreResults: true,
    onData: reread,
  });
  useReconnected(reread);
}
