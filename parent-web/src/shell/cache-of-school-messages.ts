import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** A message came in, was read or taken back: lists and the one that is open are read again. */
export function outdateSchoolMessages(cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName === 'messages') cache.invalidate('Query', fieldName, args ?? undefined);
}

/** What is unread is counted again, with the news that were read along with a message. */
function outdateNews(cache: Cache): void {
  cache.invalidate({ __typename: 'Viewer', id: 'viewer' }, 'unreadCount');
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName === 'notifications') cache.invalidate('Query', fieldName, args ?? undefined);
}

/** How messages of the school change what the cache holds. */
export const updatesOfSchoolMessages: UpdatesConfig = {
  Mutation: {
    // The message itself is updated by its id.
    markMessageRead: (_result, _args, cache) => outdateNews(cache),
  },
  Subscription: {
    messageRecalled: (result, _args, cache) => {
      const { messageRecalled: id } = result as { messageRecalled: string };
      cache.invalidate({ __typename: 'Message', id });
      for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
        if (fieldName === 'message' && args?.id === id) cache.invalidate('Query', fieldName, args);
      outdateSchoolMessages(cache);
      outdateNews(cache);
    },
  },
};
