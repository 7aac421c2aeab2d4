import { useSubscription } from '@apollo/client/react';
import { useThrottledCallback } from '@mantine/hooks';
import { graphql } from '../../gql/index.ts';
import { useReconnected } from '../../shell/live.ts';

const FollowPromotion_changed = graphql(`
  subscription FollowPromotion_changed {
    promotionChanged {
      id
    }
  }
`);

/** A city that moves up changes a school in a second: its screens are read again once in this time. */
const AT_MOST_EVERY_MS = 2_000;

/**
 * Has a list of schools read again whenever one of them plans, carries out or takes back, and when a lost connection is
 * there again. A school's own page does not follow: a plan must not change under the eyes of whoever is about to carry it
 * out, and is told when it is no longer the one.
 */
export function useFollowPromotion(refetch: () => Promise<unknown>): void {
  const reread = useThrottledCallback(() => {
    // A look in vain leaves the figures of the last one; the next event tries again.
    refetch().catch(() => undefined);
  }, AT_MOST_EVERY_MS);
  useSubscription(FollowPromotion_changed, {
    ignoreResults: true,
    onData: reread,
  });
  useReconnected(reread);
}
