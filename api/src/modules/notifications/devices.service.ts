import { createECDH } from 'node:crypto';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { deviceLabel } from '../identity/device-label.ts';
import type { RegisterPushDeviceInput } from './notifications.inputs.ts';
import { sendTestPush } from './notifications.jobs.ts';
import { audienceOf } from './notifications.service.ts';
import { PushDevice } from './push-device.entity.ts';
import { devicesOf, sealSubscription } from './push-devices.ts';

/** Whoever uses more browsers than that loses the oldest. */
const MAX_DEVICES = 10;

/**
 * From now on this browser takes push messages for the viewer, as long as the sign-in lasts. A browser that registers
 * again, also for somebody else, is the same device.
 * @throws Refusal BAD_INPUT for an address where no push service can be, or a key that is none; RATE_LIMITED.
 */
export async function registerDevice(
  { deps, em, at, source, locale }: Context,
  viewer: Viewer,
  { endpoint, p256dh, auth }: RegisterPushDeviceInput,
): Promise<PushDevice> {
  if (!deps.push.accepts(endpoint)) throw badInput('ADDRESS_NOT_ALLOWED', 'endpoint');
  if (!isPublicKey(p256dh)) throw badInput('INVALID', 'p256dh');
  const account = viewer.account.id;
  await deps.rateLimits.use('pushDevice', account, at);
  const endpointHash = deps.sealer.keyedHash('push-endpoint', endpoint);
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'notifications.registerDevice');
    // Two pages of one browser register at the same moment: the second finds what the first has made.
    await tx.execute('select pg_advisory_xact_lock(hashtext(?))', [endpointHash]);
    const known = await tx.findOne(PushDevice, { endpointHash });
    const id = known?.id ?? newId();
    const now = {
      account,
      session: viewer.session.id,
      audience: audienceOf(viewer),
      subscriptionSealed: sealSubscription(deps.sealer, id, { endpoint, p256dh, auth }),
      name: deviceLabel(source.userAgent, locale),
      locale,
    };
    const isSame = known?.account.id === account;
    const device = known
      ? tx.assign(known, isSame ? now : { ...now, createdAt: at, lastUsedAt: null })
      : tx.create(PushDevice, { id, endpointHash, createdAt: at, lastUsedAt: null, ...now });
    await tx.flush();
    await forgetOldest(tx, account);
    return device;
  });
}

/** One of the viewer's devices takes no more messages. @throws Refusal NOT_FOUND for another's. */
export async function removeDevice({ em }: Context, id: string): Promise<void> {
  const device = await em.findOne(PushDevice, { id });
  if (!device) throw notFound();
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'notifications.removeDevice');
    await tx.nativeDelete(PushDevice, { id });
  });
}

/** Sends a message to the viewer's own devices; whether there is any. @throws Refusal RATE_LIMITED. */
export async function sendTest({ deps, em, at }: Context, { account }: Viewer): Promise<boolean> {
  await deps.rateLimits.use('pushDevice', account.id, at);
  const devices = await devicesOf(em, [account.id], at);
  if (devices.length === 0) return false;
  await systemScope(deps.orm.em).transactional((tx) => enqueue(tx, sendTestPush, { accountId: account.id }));
  return true;
}

async function forgetOldest(tx: EntityManager, account: string): Promise<void> {
  const devices = await tx.find(PushDevice, { account }, { orderBy: { id: 'desc' }, offset: MAX_DEVICES });
  if (devices.length > 0) await tx.nativeDelete(PushDevice, { id: { $in: devices.map(({ id }) => id) } });
}

/** Whether it is a point of the curve: a message cannot be encrypted for anything else. */
function isPublicKey(p256dh: string): boolean {
  try {
    const own = createECDH('prime256v1');
    own.generateKeys();
    own.computeSecret(Buffer.from(p256dh, 'base64url'));
    return true;
  } catch {
    return false;
  }
}
