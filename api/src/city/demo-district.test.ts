import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { SCHOOLS_CSV } from '../../test/fixtures/schools.ts';
import { connect, type Orm } from '../db/orm.ts';
import { Sealer } from '../db/sealing.ts';
import { LocalFileStore } from '../integrations/storage/local-file-store.ts';
import { verifyPassword } from '../modules/identity/passwords.ts';
import { CityPresentError } from './copy.ts';
import { createDemoDistrict, type DemoFile } from './demo-district.ts';
import { fillCity } from './fill-city.ts';
import { parseSchools } from './school-plan.ts';

const NOW = new Date('2026-11-22T10:00:00+08:00');
const folder = mkdtempSync(join(tmpdir(), 'qinshi-city-'));
const sealer = new Sealer({
  sealingKeys: [{ kid: 'test', key: Buffer.alloc(32, 1) }],
  indexKey: Buffer.alloc(32, 2),
});
const files = new LocalFileStore(join(folder, 'files'));

const cleanUp: (() => Promise<unknown>)[] = [];

/** An empty, migrated database of its own, with what tests look at it through. */
async function database(): Promise<{ orm: Orm; client: Client }> {
  const { url, drop } = await testDatabase();
  const orm = await connect(url, 2);
  const client = new Client({ connectionString: url });
  await client.connect();
  cleanUp.push(async () => {
    await client.end();
    await orm.close();
    await drop();
  });
  return { orm, client };
}

afterAll(async () => {
  for (const undo of cleanUp) await undo();
  rmSync(folder, { recursive: true, force: true });
});

describe('a city in the database', () => {
  it('passes every constraint, can be read back, and comes into an empty database only', async () => {
    const { orm, client } = await database();
    const options = {
      client,
      sealer,
      plans: parseSchools(SCHOOLS_CSV),
      seed: 1,
      now: NOW,
      bureauUsername: 'Bureau',
      signatureKey: 'aa/signature',
    };
    const { rows, bureauNationalId } = await fillCity(options);
    expect(rows).toMatchObject({ school: 3, student: 344 + 22 + 740, term: 6, bureauMember: 1 });
    const [{ name, id, sealed, index } = { name: '', id: '', sealed: '', index: '' }] = await orm.em
      .fork()
      .execute<{ name: string; id: string; sealed: string; index: string }[]>(
        `select name, id, national_id_sealed as sealed, national_id_index as index from account where username = 'bureau'`,
      );
    expect(name).not.toBe('');
    expect(sealer.open(sealed, { table: 'account', column: 'national_id', row: id })).toBe(bureauNationalId);
    expect(index).toBe(sealer.nationalIdIndex(bureauNationalId));
    const [school] = await orm.em
      .fork()
      .execute<{ name: string }[]>(`select name from school where code = '900102'`);
    expect(school?.name).toBe('私立"小樹"國小, 附設');

    // An open survey of each school that has an office, and one that is over: who answered is marked, and was asked.
    const [surveys] = await orm.em.fork().execute<Record<string, number>[]>(
      `select (select count(*)::int from survey_answer) as answers, (select count(*)::int from survey_turnout) as marks,
         (select count(*)::int from survey_answer join survey_turnout using (survey_id, student_id, slot_id)) as both,
         (select count(*)::int from survey_turnout join survey on survey.id = survey_id and status = 'CLOSED'
            where not exists (select from survey_invitee
              where survey_invitee.survey_id = survey_turnout.survey_id
                and survey_invitee.student_id = survey_turnout.student_id)) as strangers`,
    );
    expect(rows.survey).toBeGreaterThanOrEqual(2);
    expect(surveys?.answers).toBeGreaterThan(200);
    expect([surveys?.marks, surveys?.both, surveys?.strangers]).toEqual([
      ...[surveys?.answers, surveys?.answers, 0],
    ]);

    await expect(fillCity(options)).rejects.toThrow(CityPresentError);
  });

  it('is there whole or not at all', async () => {
    const { orm, client } = await database();
    const [plan] = parseSchools(SCHOOLS_CSV);
    const plans = plan ? [plan, plan] : [];
    await expect(
      fillCity({
        client,
        sealer,
        plans,
        seed: 1,
        now: NOW,
        bureauUsername: 'bureau',
        signatureKey: 'aa/signature',
      }),
    ).rejects.toMatchObject({ table: 'school' });
    expect(await orm.em.fork().execute('select 1 from school')).toEqual([]);
  });
});

describe('the demo district', () => {
  let orm: Orm;
  let demo: DemoFile;
  beforeAll(async () => {
    ({ orm } = await database());
    demo = await createDemoDistrict({ orm, sealer, files, now: NOW, share: 0.002, seed: 1 });
  });

  it('tells of accounts that can sign in and need no first steps', async () => {
    const rows = await orm.em.fork().execute<{ username: string; hash: string | null; ready: boolean }[]>(
      `select username, password_hash as hash, initial_password_until is null and rescue_reviewed_at is not null as ready
       from account where password_hash is not null`,
    );
    expect(rows.map(({ username }) => username).sort()).toEqual(
      demo.accounts.map(({ username }) => username).sort(),
    );
    const [first] = demo.accounts;
    const stored = rows.find(({ username }) => username === first?.username);
    expect(await verifyPassword(stored?.hash ?? null, first?.password ?? '')).toBe(true);
    expect(rows.every(({ ready }) => ready)).toBe(true);
  });

  it('keeps a father from his child by order of a court, and knows a mother by the household registry', async () => {
    const rows = await orm.em.fork().execute(
      `select account.username, student.name from custody_restriction
       join account on account.id = account_id join student on student.id = student_id where ends_on is null`,
    );
    const { username, child } = demo.keptAway;
    expect(rows).toEqual([{ username, name: child.name }]);
    expect(demo.registered.childNationalId).toBe(demo.children[0]?.nationalId);
  });

  it('tells of children by what the wizard asks for', async () => {
    const accounts = demo.accounts.map(({ username }) => username);
    for (const child of demo.children) {
      const [row] = await orm.em
        .fork()
        .execute<{ school: string; class: string; name: string; bound: boolean }[]>(
          `select school.code as school, class_group.name as class, student.name,
           exists (select from guardianship where student_id = student.id) as bound
         from account
         join student on student.account_id = account.id
         join enrolment on enrolment.student_id = student.id and enrolment.ends_on is null
         join school on school.id = enrolment.school_id
         join class_group on class_group.id = enrolment.class_group_id
         where account.national_id_index = ?`,
          [sealer.nationalIdIndex(child.nationalId)],
        );
      expect(row).toEqual({
        school: child.schoolCode,
        class: child.className,
        name: child.name,
        bound: false,
      });
      expect(accounts).toContain(child.homeroomUsername);
    }
  });

  it('has roll calls of past weeks that agree with the gate, and a pupil on the watch list', async () => {
    const [counts] = await orm.em.fork().execute<Record<string, number>[]>(
      `select (select count(*)::int from roll_call) as calls, (select count(*)::int from absence) as absences,
         (select count(*)::int from dropout_watch) as watches, (select count(*)::int from outing) as outings,
         (select count(*)::int from roll_call_row join swipe
            on swipe.student_id = roll_call_row.student_id and swipe.occurred_on = roll_call_row.date
          where mark = 'ABSENT') as contradictions,
         (select count(*)::int from roll_call where date >= '2026-11-22') as ahead`,
    );
    expect(counts?.calls).toBeGreaterThan(19);
    for (const rows of [counts?.absences, counts?.watches, counts?.outings]) expect(rows).toBeGreaterThan(0);
    expect([counts?.contradictions, counts?.ahead]).toEqual([0, 0]);
  });

  it('keeps a drawn signature for every application', async () => {
    const rows = await orm.em
      .fork()
      .execute<{ key: string }[]>(`select signature_key as key from binding_application`);
    expect(rows.length).toBeGreaterThan(3);
    for (const { key } of rows) expect((await files.get(key))?.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
