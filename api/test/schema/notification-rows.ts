import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { Session } from '../../src/modules/identity/session.entity.ts';
import { Notification } from '../../src/modules/notifications/notification.entity.ts';
import { NotificationChoice } from '../../src/modules/notifications/notification-choice.entity.ts';
import { PushDevice } from '../../src/modules/notifications/push-device.entity.ts';
import { sealSubscription } from '../../src/modules/notifications/push-devices.ts';
import type { Child, Person, World } from '../world.ts';

/** What one person was told, and where. */
export interface Notices {
  notificationId: string;
  deviceId: string;
  /** Another one, for whoever takes it away. */
  removableDeviceId: string;
}

/** Rows as the services write them, for somebody who has signed in; nobody answers at the devices' address. */
export async function notificationRows(
  world: World,
  em: EntityManager,
  { parent, child }: { parent: Person; child: Child },
): Promise<Notices> {
  const at = world.clock.now();
  const session = await em.findOneOrFail(Session, { account: parent.accountId }, { orderBy: { id: 'asc' } });
  const notification = em.create(Notification, {
    id: newId(),
    account: parent.accountId,
    audience: 'FAMILY',
    eventKey: `missing.${child.id}`,
    kind: 'MISSING',
    student: child.id,
    params: { name: child.name, className: null, at: at.toISOString() },
    path: '/leave',
    createdAt: at,
    readAt: null,
    dueAt: null,
    pushedTo: [],
  });
  em.create(NotificationChoice, {
    account: parent.accountId,
    kind: 'ARRIVAL',
    student: child.id,
    push: true,
    email: true,
  });
  const device = (): string => {
    const id = newId();
    const subscription = { endpoint: `http://127.0.0.1:9/${id}`, p256dh: '', auth: '' };
    em.create(PushDevice, {
      id,
      account: parent.accountId,
      session,
      audience: 'FAMILY',
      endpointHash: world.app.deps.sealer.keyedHash('push-endpoint', subscription.endpoint),
      subscriptionSealed: sealSubscription(world.app.deps.sealer, id, subscription),
      name: 'Chrome · Android',
      locale: 'zh-TW',
      createdAt: at,
      lastUsedAt: null,
    });
    return id;
  };
  const notices = { notificationId: notification.id, deviceId: device(), removableDeviceId: device() };
  await em.flush();
  return notices;
}
