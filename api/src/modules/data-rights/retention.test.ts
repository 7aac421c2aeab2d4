import { afterAll, beforeAll, expect, it } from 'vitest';
import { newGuardian } from '../../../test/actors.ts';
import { Handler, Requester } from '../../../test/data-requests.ts';
import { type ClassRoom, World } from '../../../test/world.ts';
import { KeptMessageRow } from '../../db/kept-message.entity.ts';
import { systemScope } from '../../db/scope.ts';
import { applyRetention } from './retention.job.ts';

let city: World;
let room: ClassRoom;
let office: Handler;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  office = new Handler(await city.as(await city.staff(school, ['OFFICE'])));
});
afterAll(() => city.close());

/** A night, after which jobs that it queued have run; answers what the audit log says of it. */
async function night(): Promise<Record<string, unknown>> {
  await applyRetention.run(city.app.deps, {});
  await city.app.drainJobs();
  const [entry] = await city.em.execute<{ details: Record<string, unknown> }[]>(
    `select details from audit_entry where action = 'retention.applied' order by at desc, id desc limit 1`,
  );
  return entry?.details ?? {};
}

const days = (count: number) => city.clock.advance(count * 24 * 60);

async function count(table: string): Promise<number> {
  const [row] = await city.em.execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
  return row?.count ?? -1;
}

it('removes each thing when its own time is over, files with their rows, and nothing before', async () => {
  const guardian = await newGuardian(city);
  const child = await city.child(room);
  const [approvedOne, rejectedOne] = [
    await guardian.applyFor(child),
    await guardian.applyFor(await city.child(room)),
  ];
  const decide = (verb: string, id: string, more = '') =>
    office.browser.do(`mutation { ${verb}BindingApplication(id: "${id}", version: 1${more}) { status } }`);
  await decide('approve', approvedOne.id);
  await decide('reject', rejectedOne.id, ', reason: "不符"');
  const person = await city.parent([child]);
  const sent = await new Requester(await city.as(person)).submit({ kind: 'STOP' });
  await office.decide('accept', sent);
  const messages = (await city.outbox()).length;
  expect(messages).toBeGreaterThan(0);

  expect(await night()).toMatchObject({ contactCodes: 0, sessions: 0, closedAccounts: 0, keptMessages: 0 });

  days(3);
  expect(await night()).toMatchObject({ contactCodes: 1, applicantSessions: 0 });
  days(29);
  expect(await night()).toMatchObject({ applicantSessions: 1, keptMessages: messages });
  days(60);
  expect((await night()).sessions).toBeGreaterThan(0);
  expect(await count('sign_in')).toBeGreaterThan(0);
  const files = (await city.stored()).files ?? 0;
  days(275);
  expect(await night()).toMatchObject({ closedApplications: 1, bindingForms: 0 });
  expect(await count('sign_in')).toBe(0);
  expect((await city.stored()).files).toBe(files - 1);

  await city.em.execute('update guardianship set ended_at = ? where ended_at is null', [city.clock.now()]);
  days(1460);
  expect(await night()).toMatchObject({ bindingForms: 0, closedAccounts: 1, dataRequests: 1 });
  const [account] = await city.em.execute<Record<string, unknown>[]>('select * from account where id = ?', [
    person.accountId,
  ]);
  expect(account).toMatchObject({ name: '（已刪除）', email: null, national_id_index: null });
  days(370);
  expect(await night()).toMatchObject({ bindingForms: 1, closedAccounts: 0 });
  expect(await count('binding_application')).toBe(0);
  expect((await city.stored()).files).toBe(files - 2);
});

it('changes nothing the second time, and leaves the audit log whole', async () => {
  const before = await count('audit_entry');
  expect(Object.values(await night()).every((removed) => removed === 0)).toBe(true);
  expect(await count('audit_entry')).toBe(before + 1);
});

it('forgets the counters of limits once they count no more', async () => {
  const later = Date.now() + 3_600_000;
  await city.em.execute(
    `insert into rate_limit (key, points, expire) values ('signInAddress:192.0.2.1', 9, 1), ('signInAddress:192.0.2.2', 9, ?)`,
    [later],
  );
  expect(await night()).toMatchObject({ rateLimits: 1 });
  const left = await city.em.execute(`select key from rate_limit where key like 'signInAddress:192.0.2.%'`);
  expect(left).toEqual([{ key: 'signInAddress:192.0.2.2' }]);
});

it('works through more than a batch', async () => {
  const em = systemScope(city.app.deps.orm.em);
  const at = city.clock.now();
  for (let index = 0; index < 650; index += 1)
    em.create(KeptMessageRow, {
      messageId: `m${index}`,
      channel: 'SMS',
      to: '0912345678',
      subject: null,
      text: '驗證碼',
      at,
      attachments: [],
    });
  await em.flush();
  days(31);
  expect(await night()).toMatchObject({ keptMessages: 650 });
});
