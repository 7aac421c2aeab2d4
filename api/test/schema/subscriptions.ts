import type { EntityManager } from '../../src/db/orm.ts';
import type { Events } from '../../src/graphql/events.ts';
import type { Cast, ViewerName } from './cast.ts';

/** How a subscription is tried. */
export interface Followed {
  document: string;
  /** Makes it happen, as the services announce it. */
  announce(events: Events, em: EntityManager, cast: Cast): Promise<void>;
  /** The statement by which a subscriber looks again. */
  look: RegExp;
  /** Whom it wakes at all; without it, everybody who was let in. */
  wakes?: readonly ViewerName[];
}

export const SUBSCRIPTIONS: Record<string, Followed> = {
  'Subscription.bindingApplicationChanged': {
    document: 'subscription { bindingApplicationChanged { id studentName } }',
    announce: (events, em, { application }) =>
      events.announce(em, 'bindingApplicationChanged', { id: application.id }),
    look: /from "binding_application"/,
  },
  'Subscription.notificationReceived': {
    document: 'subscription { notificationReceived { id title student { name } } }',
    announce: (events, em, { notices, parent }) =>
      events.announce(em, 'notificationReceived', {
        id: notices.notificationId,
        accountId: parent.accountId,
      }),
    look: /from "notification"/,
    wakes: ['parent'],
  },
};
