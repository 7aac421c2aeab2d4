import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import type { NotificationNews_ReceivedSubscription } from '../gql/graphql.ts';
import { outdateSchoolMessages } from './cache-of-school-messages.ts';
import { outdateSurveys } from './cache-of-surveys.ts';

/** Lists and count are read again by the screens that show them. */
function outdate(cache: Cache): void {
  cache.invalidate({ __typename: 'Viewer', id: 'viewer' }, 'unreadCount');
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'notifications') cache.invalidate('Query', fieldName, args ?? undefined);
  }
}

const changesList = (_result: unknown, _args: unknown, cache: Cache): void => outdate(cache);
const changesSettings = (_result: unknown, _args: unknown, cache: Cache): void =>
  cache.invalidate('Query', 'notificationSettings');

/** How notifications that come in or are read change what the cache holds. */
export const updatesOfNotifications: UpdatesConfig = {
  Mutation: {
    markNotificationsRead: changesList,
    markAllNotificationsRead: changesList,
    registerPushDevice: changesSettings,
    removePushDevice: changesSettings,
    saveNotificationSettings: changesSettings,
  },
  Subscription: {
    notificationReceived: (result, _args, cache) => {
      outdate(cache);
      const { notificationReceived: news } = result as NotificationNews_ReceivedSubscription;
      if (news?.kind.startsWith('SURVEY')) outdateSurveys(cache);
      if (news?.kind.startsWith('MESSAGE')) outdateSchoolMessages(cache);
    },
  },
};
