import type { EntityManager } from '../../db/orm.ts';
import type { Sealer } from '../../db/sealing.ts';
import type { PushSubscription } from '../../integrations/push/push-sender.ts';
import { PushDevice } from './push-device.entity.ts';

const place = (id: string) => ({ table: 'push_device', column: 'subscription', row: id });

/** Seals a subscription for the device that it will stand in. */
export function sealSubscription(sealer: Sealer, id: string, subscription: PushSubscription): string {
  return sealer.seal(JSON.stringify(subscription), place(id));
}

export function openSubscription(
  sealer: Sealer,
  { id, subscriptionSealed }: Pick<PushDevice, 'id' | 'subscriptionSealed'>,
): PushSubscription {
  return JSON.parse(sealer.open(subscriptionSealed, place(id))) as PushSubscription;
}

/**
 * Devices of these accounts, oldest first: who has signed out there, or was signed out, hears nothing more. A family’s
 * device goes on ringing when the sign-in has merely run out: a parent who is told each morning that a child has arrived
 * has no reason to open the app. It ends with the row of the session (`RETENTION_SESSIONS`).
 */
export async function devicesOf(
  em: EntityManager,
  accountIds: readonly string[],
  at: Date,
): Promise<PushDevice[]> {
  const devices = await em.find(
    PushDevice,
    { account: { $in: [...accountIds] } },
    { populate: ['session'], orderBy: { id: 'asc' } },
  );
  return devices.filter(({ audience, session }) =>
    audience === 'FAMILY' ? !session.getEntity().revokedAt : session.getEntity().isAlive(at),
  );
}
