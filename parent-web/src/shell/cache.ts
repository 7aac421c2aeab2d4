import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import type { LiveNews_BindingApplicationChangedSubscription } from '../gql/graphql.ts';

const embedded = () => null;

/** What the normalised cache must know: which types have no id of their own, and what mutations outdate. */
export const cacheRules: Pick<CacheExchangeOpts, 'keys' | 'updates'> = {
  keys: {
    // There is one viewer to a client; so mutations that answer with it update every screen.
    Viewer: () => 'viewer',
    ApplicantSession: embedded,
    BindingFormVerification: embedded,
    BindingStatistics: embedded,
    ConsentStatement: embedded,
    ContactCodeReceipt: embedded,
    GuardianCheck: embedded,
    Period: embedded,
    StudentLookUp: embedded,
    StudentPreview: embedded,
  },
  updates: {
    Mutation: {
      verifyContactCode: (_result, _args, cache) => cache.invalidate('Query', 'applicantSession'),
      submitBindingApplications: (_result, _args, cache) =>
        cache.invalidate('Query', 'myBindingApplications'),
      clearBindingApplications: (_result, _args, cache) => cache.invalidate('Query', 'myBindingApplications'),
    },
    Subscription: {
      bindingApplicationChanged: (result, _args, cache) => {
        const { status } = (result as LiveNews_BindingApplicationChangedSubscription)
          .bindingApplicationChanged;
        // The application itself is updated by its id; a new one makes the list stale, an approval adds a child.
        if (status === 'SUBMITTED') cache.invalidate('Query', 'myBindingApplications');
        if (status === 'APPROVED') cache.invalidate({ __typename: 'Viewer', id: 'viewer' }, 'children');
      },
    },
  },
};
