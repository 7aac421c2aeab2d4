import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { type AuditLine, audit } from './audit.ts';

let city: World;
/** Who owns the tables. */
let owner: Client;
let schoolId: string;
beforeAll(async () => {
  city = await World.open();
  owner = new Client({ connectionString: city.app.deps.config.DATABASE_URL });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await city.close();
});
beforeEach(() => {
  schoolId = newId();
});

const line = (school: string | null, number = 0): AuditLine => ({
  action: 'student.viewed',
  actor: { accountId: null, kind: 'SYSTEM' },
  schoolId: school,
  subject: { type: 'student', id: newId() },
  details: { number },
});

/** A unit of work of the running app. */
const work = (): EntityManager => systemScope(city.app.deps.orm.em);

/** One transaction that records a line in each of these chains, in this order. */
function record(...schools: (string | null)[]): Promise<void> {
  return work().transactional(async (em) => {
    for (const [number, school] of schools.entries())
      audit({ em, at: city.clock.now() }, line(school, number));
  });
}

interface Link {
  position: number;
  follows: boolean;
  number: number;
}

/** The chain of a school in order; `follows`: whether each line carries the hash of the one before it. */
function chainOf(school: string | null): Promise<Link[]> {
  return work().execute<Link[]>(
    `select "position", (details->>'number')::int as number,
       previous_hash = coalesce(lag(hash) over (order by "position"), sha256(convert_to(?, 'UTF8'))) as follows
     from audit_entry where school_id is not distinct from ?::uuid order by "position"`,
    [school ?? 'city', school],
  );
}

const positions = (links: Link[]) => links.map(({ position }) => position);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the chain', () => {
  it('takes the lines of one transaction in the order in which they were recorded', async () => {
    await record(schoolId, schoolId, schoolId);
    const links = await chainOf(schoolId);
    expect(links.map(({ position, number }) => [position, number])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(links.every(({ follows }) => follows)).toBe(true);
  });

  it('writes the end of a chain once, however many lines a transaction adds', async () => {
    // The counts of a connection begin before the transaction does.
    const written = `select n_tup_upd::int as times from pg_stat_xact_user_tables where relname = 'audit_chain'`;
    const times = await work().transactional(async (em) => {
      const [before] = await em.execute<{ times: number }[]>(written);
      for (const number of upTo(20)) audit({ em, at: city.clock.now() }, line(schoolId, number));
      await em.flush();
      await em.execute('set constraints all immediate');
      const [after] = await em.execute<{ times: number }[]>(written);
      return (after?.times ?? 0) - (before?.times ?? 0);
    });
    expect(times).toBe(1);
    expect(positions(await chainOf(schoolId))).toEqual(upTo(20));
  });

  it('is one for each school, and one for what belongs to none', async () => {
    const other = newId();
    await record(schoolId, other, null, schoolId);
    expect(positions(await chainOf(schoolId))).toEqual([1, 2]);
    expect(positions(await chainOf(other))).toEqual([1]);
    const ofCity = await chainOf(null);
    expect(positions(ofCity)).toEqual(upTo(ofCity.length));
    expect(ofCity.every(({ follows }) => follows)).toBe(true);
  });

  it('has no gap and no double when many transactions commit at once', async () => {
    await Promise.all(upTo(60).map(() => record(schoolId)));
    const links = await chainOf(schoolId);
    expect(positions(links)).toEqual(upTo(60));
    expect(links.every(({ follows }) => follows)).toBe(true);
  });

  it('lets transactions about several schools pass each other, whatever order they record in', async () => {
    const other = newId();
    await Promise.all(
      upTo(40).map((turn) => (turn % 2 ? record(schoolId, other, null) : record(null, other, schoolId))),
    );
    expect(positions(await chainOf(schoolId))).toEqual(upTo(40));
    expect(positions(await chainOf(other))).toEqual(upTo(40));
  });

  it('does not move when a transaction fails', async () => {
    await record(schoolId);
    const failing = work().transactional(async (em) => {
      audit({ em, at: city.clock.now() }, line(schoolId));
      await em.flush();
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    await record(schoolId);
    expect(positions(await chainOf(schoolId))).toEqual([1, 2]);
  });
});

describe('a line', () => {
  it('cannot bring a position or hash of its own', async () => {
    await insertDirectly(work(), schoolId);
    const [link] = await chainOf(schoolId);
    expect(link).toMatchObject({ position: 1, follows: true });
  });

  it.each([
    'update audit_entry set "position" = null, previous_hash = null, hash = null',
    'update audit_entry set "position" = "position" + 1000',
    `update audit_entry set hash = sha256('x')`,
    `update audit_entry set details = '{}'`,
    'delete from audit_entry',
  ])('is never changed or deleted: %s', async (statement) => {
    await record(schoolId);
    await expect(owner.query(`${statement} where school_id = $1`, [schoolId])).rejects.toThrow(
      'never changed',
    );
    await expect(work().execute(`${statement} where school_id = ?`, [schoolId])).rejects.toThrow();
  });

  it('cannot be changed by the transaction that wrote it either', async () => {
    await owner.query('begin');
    await owner.query(
      `insert into audit_entry (id, "at", action, actor_kind, school_id, subject_type, subject_id, details)
       values ($1, now(), 'student.viewed', 'SYSTEM', $2, 'student', $1, '{}')`,
      [newId(), schoolId],
    );
    const change = owner.query(`update audit_entry set details = '[]' where school_id = $1`, [schoolId]);
    await expect(change).rejects.toThrow('never changed');
    await owner.query('rollback');
  });
});

async function insertDirectly(em: EntityManager, school: string): Promise<void> {
  await em.execute(
    `insert into audit_entry (id, "at", action, actor_kind, school_id, subject_type, subject_id, details, "position", previous_hash, hash)
     values (?, now(), 'student.viewed', 'SYSTEM', ?, 'student', ?, '{}', 77, sha256('a'), sha256('b'))`,
    [newId(), school, newId()],
  );
}
