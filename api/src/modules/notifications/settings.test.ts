import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { subscribe } from '../../../test/news.ts';
import { PushService } from '../../../test/push-service.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import { PushDevice } from './push-device.entity.ts';

const CHOICES = 'choices { kind push email student { name } }';
const SETTINGS = `{ notificationSettings { quietFrom quietTo ${CHOICES} devices { id name current lastUsedAt } } }`;
const SAVE = `mutation ($input: SaveNotificationSettingsInput!) {
  saveNotificationSettings(input: $input) { quietFrom quietTo ${CHOICES} } }`;
const REGISTER = 'mutation ($input: RegisterPushDeviceInput!) { registerPushDevice(input: $input) { id } }';
const REMOVE = 'mutation ($id: ID!) { removePushDevice(id: $id) }';

let city: World;
let room: ClassRoom;
let service: PushService;
beforeAll(async () => {
  city = await World.open();
  room = await city.classRoom(await city.school());
  service = await PushService.open();
});
afterAll(async () => {
  await service.close();
  await city.close();
});

const parent = async () => city.as(await city.parent([await city.child(room)]));

interface Settings {
  quietFrom: string | null;
  choices: { kind: string; push: boolean; email: boolean; student: { name: string } | null }[];
  devices: { id: string; name: string; current: boolean; lastUsedAt: string | null }[];
}
const settings = async (browser: Browser) =>
  (await browser.do<{ notificationSettings: Settings }>(SETTINGS)).notificationSettings;

describe('settings', () => {
  it('of somebody who chose nothing: push for everything, mail for what asks for a deed', async () => {
    const { choices, quietFrom, devices } = await settings(await parent());
    expect(quietFrom).toBeNull();
    expect(devices).toEqual([]);
    expect(choices.every(({ push, student }) => push && student === null)).toBe(true);
    expect(choices.filter(({ email }) => email).map(({ kind }) => kind)).toEqual([
      'MISSING',
      'LEAVE_DECIDED',
      'LEAVE_AWAITING',
      'SURVEY_OPENED',
      'SURVEY_REMINDER',
      'MESSAGE',
      'MESSAGE_REMINDER',
      'TRANSFER_OVERDUE',
    ]);
  });

  it('are saved whole for the kinds that are named, and leave the others', async () => {
    const child = await city.child(room, '林小美');
    const browser = await city.as(await city.parent([child]));
    const input = (choices: object[]) => ({ input: { quietFrom: '22:00', quietTo: '06:30', choices } });
    const ofChild = { kind: 'ARRIVAL', studentId: child.id, push: true, email: true };
    await browser.do(
      SAVE,
      input([
        { kind: 'ARRIVAL', push: false, email: false },
        ofChild,
        { kind: 'MISSING', push: true, email: false },
      ]),
    );
    await browser.do(SAVE, input([{ kind: 'ARRIVAL', push: false, email: true }]));
    const { quietFrom, choices } = await settings(browser);
    expect(quietFrom).toBe('22:00');
    expect(choices.filter(({ kind }) => kind === 'ARRIVAL')).toEqual([
      { kind: 'ARRIVAL', push: false, email: true, student: null },
    ]);
    expect(choices.find(({ kind }) => kind === 'MISSING')).toMatchObject({ push: true, email: false });
  });

  it('of a parent’s child are left alone when the same person chooses as a teacher', async () => {
    const { teacher } = await city.classRoom(await city.school());
    const child = await city.child(room);
    await city.bind(teacher, [child]);
    const missing = { kind: 'MISSING', push: true, email: true };
    const ofChild = { ...missing, studentId: child.id, email: false };
    const atHome = await city.as(teacher, 'PARENT');
    await atHome.do(SAVE, { input: { choices: [missing, ofChild] } });
    const atWork = await city.as(teacher, 'HOMEROOM_TEACHER');
    await atWork.do(SAVE, { input: { choices: [{ ...missing, push: false }] } });
    const { choices } = await settings(await city.as(teacher, 'PARENT'));
    expect(choices.filter(({ kind }) => kind === 'MISSING')).toMatchObject([
      { push: false, email: true, student: null },
      { push: true, email: false, student: { name: child.name } },
    ]);
  });

  it('are one person’s when saved by many hands at once', async () => {
    const browser = await parent();
    const choices = [{ kind: 'ARRIVAL', push: false, email: false }];
    await Promise.all(Array.from({ length: 6 }, () => browser.do(SAVE, { input: { choices } })));
    expect((await settings(browser)).choices.filter(({ kind }) => kind === 'ARRIVAL')).toHaveLength(1);
  });

  it('refuse another’s child, half of the quiet hours, no time, and two words about the same', async () => {
    const browser = await parent();
    const stranger = await city.child(room);
    const choice = { kind: 'ARRIVAL', push: true, email: true };
    const refused = (input: object) => browser.refused(SAVE, { input: { choices: [], ...input } });
    expect(await refused({ choices: [{ ...choice, studentId: stranger.id }] })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'choices.0.studentId',
    });
    expect(await refused({ quietFrom: '22:00' })).toMatchObject({ reason: 'REQUIRED', field: 'quietTo' });
    expect(await refused({ quietFrom: '25:00', quietTo: '06:00' })).toMatchObject({
      reason: 'TIME_INVALID',
      field: 'quietFrom',
    });
    expect(await refused({ choices: [choice, choice] })).toMatchObject({ field: 'choices.1.kind' });
  });
});

describe('devices', () => {
  it('are named by what their browser says, and know which one asks', async () => {
    const person = await city.parent([await city.child(room)]);
    const agent = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';
    const signedIn = await city.as(person);
    const phone = city.browser({ cookie: signedIn.cookieHeader, 'user-agent': agent });
    await subscribe(phone, service);
    await subscribe(await city.as(person), service);
    expect((await settings(phone)).devices).toMatchObject([
      { name: 'Chrome · Android', current: true, lastUsedAt: null },
      { current: false },
    ]);
  });

  it('register again as the same device, ten of them at the most', async () => {
    const browser = await parent();
    const first = await subscribe(browser, service);
    const again = await Promise.all(
      Array.from({ length: 4 }, () =>
        browser.do<{ registerPushDevice: { id: string } }>(REGISTER, { input: first.subscription }),
      ),
    );
    expect(new Set(again.map(({ registerPushDevice }) => registerPushDevice.id))).toEqual(
      new Set([first.id]),
    );
    for (let count = 0; count < 10; count += 1) await subscribe(browser, service);
    const ids = (await settings(browser)).devices.map(({ id }) => id);
    expect(ids).toHaveLength(10);
    expect(ids).not.toContain(first.id);
  });

  it('are kept sealed', async () => {
    const browser = await parent();
    const { id, subscription } = await subscribe(browser, service);
    const { subscriptionSealed } = await city.em.findOneOrFail(PushDevice, { id });
    expect(subscriptionSealed).not.toContain(subscription.endpoint);
    expect(subscriptionSealed).not.toContain(subscription.auth);
  });

  it('are removed by their owner alone', async () => {
    const [owner, other] = [await parent(), await parent()];
    const { id } = await subscribe(owner, service);
    expect(await other.refused(REMOVE, { id })).toMatchObject({ code: 'NOT_FOUND' });
    await owner.do(REMOVE, { id });
    expect((await settings(owner)).devices).toEqual([]);
  });

  it('are refused at an address where no push service can be, or with keys that are none', async () => {
    const browser = await parent();
    const { subscription } = await subscribe(browser, service);
    const refused = (change: object) => browser.refused(REGISTER, { input: { ...subscription, ...change } });
    expect(await refused({ endpoint: 'https://10.0.0.8/push' })).toMatchObject({
      reason: 'ADDRESS_NOT_ALLOWED',
      field: 'endpoint',
    });
    expect(await refused({ p256dh: `B${'A'.repeat(86)}` })).toMatchObject({
      reason: 'INVALID',
      field: 'p256dh',
    });
    expect(await refused({ auth: 'short' })).toMatchObject({ reason: 'INVALID', field: 'auth' });
  });
});
