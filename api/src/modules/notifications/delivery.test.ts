import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { only } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { arrival, leaveReturned, missing, subscribe, tell } from '../../../test/news.ts';
import { PushService } from '../../../test/push-service.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { DeliveryError } from '../../integrations/delivery-error.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { Notification } from './notification.entity.ts';
import { PushDevice } from './push-device.entity.ts';

let city: World;
let room: ClassRoom;
let service: PushService;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  // Whoever has not come by now is missed.
  city.clock.set('2026-11-23T09:00:00+08:00');
  room = await city.classRoom(await city.school());
  service = await PushService.open();
});
afterAll(async () => {
  await service.close();
  await city.close();
});

interface Family {
  child: Child;
  mother: Person;
  browser: Browser;
}
async function family(): Promise<Family> {
  const child = await city.child(room);
  const mother = await city.parent([child]);
  return { child, mother, browser: await city.as(mother) };
}

/** Works off what is due, as the worker does right after a commit and each minute. */
async function deliver(): Promise<void> {
  await city.em.execute(`select graphile_worker.add_job('deliverNotifications', '{}'::json)`);
  await city.app.drainJobs();
}

const mailsTo = async ({ username }: Person) =>
  (await city.outbox()).filter(({ to }) => to === username).map(({ subject }) => subject);

const save = (browser: Browser, input: object) =>
  browser.do(
    'mutation ($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) { quietFrom } }',
    { input: { choices: [], ...input } },
  );

const dueAt = async ({ accountId }: Person) =>
  (await city.em.findOneOrFail(Notification, { account: accountId })).dueAt;

describe('a push message', () => {
  it('is signed for the push service, and readable by the browser alone', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    const event = arrival(child, [mother]);
    await tell(city, event);
    await city.app.drainJobs();
    const row = await city.em.findOneOrFail(Notification, { account: mother.accountId });
    expect(phone.received).toEqual([
      {
        payload: {
          id: row.id,
          title: '林小安已到校',
          body: '07:31 由正門進入校園。',
          path: event.path,
        },
        topic: row.id.replaceAll('-', ''),
        urgency: 'normal',
        ttl: 4 * 3600,
      },
    ]);
    expect(row.dueAt).toBeNull();
  });

  it('goes to every device, to each in its language', async () => {
    const { child, mother, browser } = await family();
    const english = city.browser({ cookie: browser.cookieHeader, 'accept-language': 'en' });
    const [phone, tablet] = [await subscribe(browser, service), await subscribe(english, service)];
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect(phone.received[0]?.payload.title).toBe('林小安已到校');
    expect(tablet.received[0]?.payload.title).toBe('林小安 is at school');
  });

  it('keeps to itself what kind of leave it is about, and what was said; so does a mail, not the list', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    const unreached = await city.parent([child], 'FATHER');
    await tell(city, leaveReturned(child, [mother, unreached]));
    await city.app.drainJobs();
    expect(only(phone.received).payload).toMatchObject({
      title: '林小安的假單被退回',
      body: '115/11/24（二），共 1 天。',
    });
    const mail = only((await city.outbox()).filter(({ to }) => to === unreached.username));
    expect(mail.subject).toContain('林小安的假單被退回');
    for (const secret of ['身心調適假', '輔導老師']) expect(JSON.stringify(mail)).not.toContain(secret);
    const { notifications } = await browser.do<{
      notifications: { nodes: { title: string; body: string }[] };
    }>('{ notifications(first: 5) { nodes { title body } } }');
    expect(only(notifications.nodes)).toEqual({
      title: '林小安的身心調適假被退回',
      body: '115/11/24（二），共 1 天。原因：請先與輔導老師談談',
    });
  });

  it('is had once, however often the job runs', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    const event = arrival(child, [mother]);
    await tell(city, event);
    await tell(city, event);
    await Promise.all([deliver(), deliver()]);
    await deliver();
    expect(phone.asked).toBe(1);
  });

  it('of a worker that was killed after sending replaces itself on the screen', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    // As the row stands when the worker dies between the push service's answer and its own note of it.
    const taken = city.clock.now();
    await city.em.nativeUpdate(Notification, { account: mother.accountId }, { dueAt: taken, pushedTo: [] });
    await deliver();
    expect(phone.received).toHaveLength(2);
    expect(new Set(phone.received.map(({ topic }) => topic)).size).toBe(1);
    expect(new Set(phone.received.map(({ payload }) => payload.id)).size).toBe(1);
  });

  it('that a killed worker had taken but not sent is sent by the next one, some minutes later', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    await tell(city, arrival(child, [mother]));
    const { push } = city.app.deps;
    // The worker hangs in the middle of its work until it is killed: its jobs are never done, its rows never noted.
    const dies = Promise.withResolvers<never>();
    const reached = Promise.withResolvers<void>();
    city.app.deps.push = {
      publicKey: push.publicKey,
      accepts: (endpoint) => push.accepts(endpoint),
      send: () => {
        reached.resolve();
        return dies.promise;
      },
    };
    const killed = city.app.drainJobs();
    await reached.promise;
    city.app.deps.push = push;
    await deliver();
    expect(phone.received).toEqual([]);
    city.clock.advance(3);
    await deliver();
    expect(phone.received).toHaveLength(1);
    dies.reject(new Error('killed'));
    await killed;
    expect(phone.received).toHaveLength(1);
  });

  it.each([404, 410])('that is answered with %i ends the device', async (status) => {
    const { child, mother, browser } = await family();
    const [old, phone] = [await subscribe(browser, service), await subscribe(browser, service)];
    old.answer = status;
    await tell(city, arrival(child, [mother]), missing(child, [mother]));
    await city.app.drainJobs();
    const { notificationSettings } = await browser.do<{ notificationSettings: { devices: unknown[] } }>(
      '{ notificationSettings { devices { id } } }',
    );
    expect(notificationSettings.devices).toEqual([{ id: phone.id }]);
    expect(phone.received).toHaveLength(2);
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect(old.asked).toBeLessThanOrEqual(2);
  });

  it('waits for a push service that is down, and gives up in the end', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    phone.answer = 503;
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect(await dueAt(mother)).toEqual(new Date(city.clock.now().getTime() + 60_000));
    phone.answer = 201;
    city.clock.advance(1);
    await deliver();
    expect(phone.received).toHaveLength(1);

    phone.answer = 500;
    await tell(city, arrival(child, [mother]));
    for (let minutes = 0; minutes < 120; minutes += 5) {
      city.clock.advance(5);
      await deliver();
    }
    expect(phone.asked).toBe(2 + 5);
  });

  it('is not sent where somebody has signed out, or was signed out', async () => {
    const { child, mother, browser } = await family();
    const [here, there] = [
      await subscribe(browser, service),
      await subscribe(await city.as(mother), service),
    ];
    await browser.do('mutation { signOut }');
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect([here.asked, there.asked]).toEqual([0, 1]);
  });

  it('still reaches a family whose sign-in has merely run out', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    city.clock.advance(31 * 24 * 60);
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect(phone.received).toHaveLength(1);
  });

  it('is the next person’s once another signs in at the same browser', async () => {
    const { child, mother, browser } = await family();
    const other = await family();
    const phone = await subscribe(browser, service);
    await other.browser.do(
      'mutation ($input: RegisterPushDeviceInput!) { registerPushDevice(input: $input) { id } }',
      { input: phone.subscription },
    );
    await tell(city, arrival(child, [mother]), arrival(other.child, [other.mother]));
    await city.app.drainJobs();
    expect(phone.received).toHaveLength(1);
    expect(phone.received[0]?.payload.path).toContain(other.child.id);
  });

  it('comes when somebody tries it', async () => {
    const { browser } = await family();
    const test = 'mutation { sendTestNotification }';
    expect(await browser.do(test)).toEqual({ sendTestNotification: false });
    const phone = await subscribe(browser, service);
    expect(await browser.do(test)).toEqual({ sendTestNotification: true });
    await city.app.drainJobs();
    expect(phone.received[0]?.payload.title).toBe('測試通知');
  });
});

describe('one that breaks', () => {
  it('is a device that no key opens: it is told of once, the other devices ring, and mail takes its place', async () => {
    const [one, other] = [await family(), await family()];
    const [broken, well] = [await subscribe(one.browser, service), await subscribe(other.browser, service)];
    await city.em.nativeUpdate(PushDevice, { id: broken.id }, { subscriptionSealed: 'v1.unreadable' });
    const logged = vi.spyOn(city.app.deps.log, 'error');
    await tell(city, missing(one.child, [one.mother]), missing(other.child, [other.mother]));
    await city.app.drainJobs();
    expect([broken.asked, well.received.length]).toEqual([0, 1]);
    expect(await mailsTo(one.mother)).toHaveLength(1);
    const faults = logged.mock.calls.filter(([, words]) => words === 'devices could not be opened');
    logged.mockRestore();
    expect(only(faults)[0]).toMatchObject({ devices: [broken.id], reference: expect.any(String) });
  });

  it('is news without words: the others go out, and it is tried a few times', async () => {
    const [one, other] = [await family(), await family()];
    const [first, second] = [await subscribe(one.browser, service), await subscribe(other.browser, service)];
    const event = { ...missing(one.child, [one.mother]), params: {} };
    await tell(city, event as never, missing(other.child, [other.mother]));
    await city.app.drainJobs();
    expect([first.asked, second.received.length]).toEqual([0, 1]);
    expect(await dueAt(one.mother)).toEqual(new Date(city.clock.now().getTime() + 60_000));
    for (let minutes = 0; minutes < 120; minutes += 5) {
      city.clock.advance(5);
      await deliver();
    }
    expect(await dueAt(one.mother)).toBeNull();
  });
});

describe('quiet hours', () => {
  it('hold news back until they are over, but not that a child is missing', async () => {
    const { child, mother, browser } = await family();
    const phone = await subscribe(browser, service);
    await save(browser, { quietFrom: '21:00', quietTo: '06:00' });
    city.clock.set('2026-11-24T23:10:00+08:00');
    await tell(city, arrival(child, [mother]));
    await city.app.drainJobs();
    expect(phone.asked).toBe(0);
    await tell(city, missing(child, [mother]));
    await city.app.drainJobs();
    expect(phone.received.map(({ payload }) => payload.title)).toEqual(['林小安尚未到校']);
    city.clock.set('2026-11-25T05:59:59+08:00');
    await deliver();
    expect(phone.asked).toBe(1);
    city.clock.set('2026-11-25T06:00:00+08:00');
    await deliver();
    expect(phone.received[1]?.payload.title).toBe('林小安已到校');
  });

  it('let go what was read meanwhile, and what is nobody’s to know any more', async () => {
    const [reader, former] = [await family(), await family()];
    const phones = [];
    for (const { browser } of [reader, former]) {
      phones.push(await subscribe(browser, service));
      await save(browser, { quietFrom: '21:00', quietTo: '06:00' });
    }
    city.clock.set('2026-11-25T22:00:00+08:00');
    await tell(city, arrival(reader.child, [reader.mother]), arrival(former.child, [former.mother]));
    await city.app.drainJobs();
    await reader.browser.do('mutation { markAllNotificationsRead }');
    await city.em.nativeUpdate(Guardianship, { student: former.child.id }, { endedAt: city.clock.now() });
    city.clock.set('2026-11-26T07:00:00+08:00');
    await deliver();
    expect(phones.map(({ asked }) => asked)).toEqual([0, 0]);
  });
});

describe('choices', () => {
  it('hold for each kind, and for a child other than for its siblings', async () => {
    const [older, younger] = [await city.child(room, '林小安'), await city.child(room, '林小美')];
    const mother = await city.parent([older, younger]);
    const browser = await city.as(mother);
    const phone = await subscribe(browser, service);
    const off = { push: false, email: false };
    await save(browser, {
      choices: [
        { kind: 'ARRIVAL', ...off },
        { kind: 'ARRIVAL', studentId: younger.id, push: true, email: false },
        { kind: 'MISSING', studentId: younger.id, ...off },
      ],
    });
    await tell(
      city,
      arrival(older, [mother]),
      arrival(younger, [mother]),
      missing(older, [mother]),
      missing(younger, [mother]),
    );
    await city.app.drainJobs();
    expect(phone.received.map(({ payload }) => payload.title).sort()).toEqual([
      '林小安尚未到校',
      '林小美已到校',
    ]);
    expect(await mailsTo(mother)).toEqual([]);
  });
});

describe('e-mail', () => {
  it('comes when no device took what asks for a deed, once', async () => {
    const { child, mother } = await family();
    await tell(city, arrival(child, [mother]), missing(child, [mother]));
    await deliver();
    await deliver();
    const mails = (await city.outbox()).filter(({ to }) => to === mother.username);
    expect(mails.map(({ subject }) => subject)).toEqual(['【親師生平臺】林小安尚未到校']);
    expect(mails[0]?.text).toContain(`${city.app.deps.config.publicUrl}/parent/leave`);
  });

  it('comes at once when the push service is down, and not when a device took it', async () => {
    const [one, other] = [await family(), await family()];
    const [broken, well] = [await subscribe(one.browser, service), await subscribe(other.browser, service)];
    broken.answer = 503;
    await tell(city, missing(one.child, [one.mother]), missing(other.child, [other.mother]));
    await city.app.drainJobs();
    expect(await mailsTo(one.mother)).toHaveLength(1);
    expect(await mailsTo(other.mother)).toEqual([]);
    expect(well.received[0]?.urgency).toBe('high');
  });

  it('is tried again when the mail server is away', async () => {
    const { child, mother } = await family();
    const { deps } = city.app;
    const { mailer } = deps;
    deps.mailer = { send: () => Promise.reject(new DeliveryError('away', true)) };
    await tell(city, missing(child, [mother]));
    await city.app.drainJobs();
    deps.mailer = mailer;
    city.clock.advance(1);
    await deliver();
    expect(await mailsTo(mother)).toHaveLength(1);
    expect(await dueAt(mother)).toBeNull();
  });

  it('comes in the language in which the settings were saved', async () => {
    const { child, mother, browser } = await family();
    await save(city.browser({ cookie: browser.cookieHeader, 'accept-language': 'en' }), {});
    await tell(city, missing(child, [mother]));
    await city.app.drainJobs();
    expect(await mailsTo(mother)).toEqual(['林小安 has not arrived – School–Parent Platform']);
  });
});
