import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type MessageSender, messageSender } from '../../../test/messages.ts';
import { subscribe } from '../../../test/news.ts';
import { type PushBrowser, PushService } from '../../../test/push-service.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

const EVENING = '2026-11-23T22:00:00+08:00';
const MORNING = '2026-11-24T07:00:00+08:00';

let city: World;
let room: ClassRoom;
let service: PushService;
let office: MessageSender;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  city.clock.set(EVENING);
  const school = await city.school();
  room = await city.classRoom(school);
  service = await PushService.open();
  office = await messageSender(city, await city.staff(school, ['OFFICE']));
});
afterAll(async () => {
  await service.close();
  await city.close();
});

interface Family {
  child: Child;
  mother: Person;
  browser: Browser;
  phone: PushBrowser;
}

/** A family whose phone is silent at night. */
async function family(): Promise<Family> {
  const child = await city.child(room);
  const mother = await city.parent([child]);
  const browser = await city.as(mother);
  const phone = await subscribe(browser, service);
  await browser.do(
    'mutation ($input: SaveNotificationSettingsInput!) { saveNotificationSettings(input: $input) { quietFrom } }',
    { input: { choices: [], quietFrom: '21:00', quietTo: '06:00' } },
  );
  return { child, mother, browser, phone };
}

async function deliver(): Promise<void> {
  await city.em.execute(`select graphile_worker.add_job('deliverNotifications', '{}'::json)`);
  await city.app.drainJobs();
}

const titles = ({ phone }: Family) => phone.received.map(({ payload }) => payload.title);

it('in the morning no phone tells of a message that was taken back, or whose child is not the reader’s to know of', async () => {
  const [stays, unbound, kept] = [await family(), await family(), await family()];
  await office.send({ title: '校慶活動' });
  const wrong = await office.send({ title: '寄錯的訊息' });
  await city.app.drainJobs();
  expect([stays, unbound, kept].map(({ phone }) => phone.asked)).toEqual([0, 0, 0]);

  await office.do('recallMessage', wrong);
  await city.em.execute('update guardianship set ended_at = ? where account_id = ?', [
    city.clock.now(),
    unbound.mother.accountId,
  ]);
  await city.em.execute(
    `insert into custody_restriction (id, student_id, account_id, starts_on, basis, recorded_by_name, recorded_at)
     values (gen_random_uuid(), ?, ?, '2026-11-24', '裁定', '王大同', now())`,
    [kept.child.id, kept.mother.accountId],
  );
  city.clock.set(MORNING);
  await deliver();
  expect(titles(stays)).toEqual([expect.stringMatching(/有新的訊息$/)]);
  expect([unbound, kept].map(({ phone }) => phone.asked)).toEqual([0, 0]);
});
