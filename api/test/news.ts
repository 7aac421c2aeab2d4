import { newId } from '../src/db/id.ts';
import { systemScope } from '../src/db/scope.ts';
import type { News } from '../src/modules/notifications/news.ts';
import { notify } from '../src/modules/notifications/notify.ts';
import type { Browser } from './browser.ts';
import type { PushBrowser, PushService } from './push-service.ts';
import type { Child, Person, World } from './world.ts';

/** Tells people of events, as the modules above do; answers how many notifications are new. */
export function tell({ app, clock }: World, ...news: News[]): Promise<number> {
  const { deps } = app;
  return systemScope(deps.orm.em).transactional((em) => notify({ em, deps, at: clock.now() }, news));
}

/** The child has come in by the gate. */
export function arrival(child: Child, guardians: Person[], more: Partial<News> = {}): News {
  return {
    eventKey: `swipe.${newId()}`,
    kind: 'ARRIVAL',
    audience: 'FAMILY',
    accountIds: guardians.map(({ accountId }) => accountId),
    studentId: child.id,
    params: { name: child.name, at: '2026-11-22T23:31:00Z', gate: '正門', afterAlarm: false },
    path: `/children/${child.id}/arrivals`,
    ...more,
  } as News;
}

/** Nobody knows where the child is. */
export function missing(child: Child, guardians: Person[]): News {
  return {
    eventKey: `missing.${child.id}`,
    kind: 'MISSING',
    audience: 'FAMILY',
    accountIds: guardians.map(({ accountId }) => accountId),
    studentId: child.id,
    params: { name: child.name, className: null, at: '2026-11-23T00:10:00Z' },
    path: '/leave',
  };
}

/** Leave of which nobody but the family need know the kind. */
export function leaveReturned(child: Child, guardians: Person[]): News {
  const date = '2026-11-24';
  return {
    eventKey: `leave.${child.id}.decided`,
    kind: 'LEAVE_DECIDED',
    audience: 'FAMILY',
    accountIds: guardians.map(({ accountId }) => accountId),
    studentId: child.id,
    params: {
      ...{ name: child.name, type: '身心調適假', from: date, to: date, dayCount: 1 },
      ...{ outcome: 'RETURNED', comment: '請先與輔導老師談談' },
    },
    path: '/leave/1',
  };
}

/** The browser takes push messages from now on. */
export async function subscribe(
  browser: Browser,
  service: PushService,
): Promise<PushBrowser & { id: string }> {
  const { notificationSettings } = await browser.do<{ notificationSettings: { pushPublicKey: string } }>(
    '{ notificationSettings { pushPublicKey } }',
  );
  const subscribed = service.subscribe(notificationSettings.pushPublicKey);
  const { registerPushDevice } = await browser.do<{ registerPushDevice: { id: string } }>(
    'mutation ($input: RegisterPushDeviceInput!) { registerPushDevice(input: $input) { id } }',
    { input: subscribed.subscription },
  );
  return Object.assign(subscribed, registerPushDevice);
}
