import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import { systemScope } from '../../db/scope.ts';
import { type AuditLine, audit } from './audit.ts';
import { formatHeads, parseHeads } from './kept-heads.ts';
import { type ChainReport, verifyChains } from './verify-chains.ts';

let city: World;
let client: Client;
let schoolId: string;
beforeAll(async () => {
  city = await World.open();
  client = new Client({ connectionString: city.app.deps.config.DATABASE_URL });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await city.close();
});
beforeEach(async () => {
  schoolId = (await city.school()).id;
  for (const details of DETAILS) await record(details);
});

const DETAILS: NonNullable<AuditLine['details']>[] = [
  { number: 1, yes: true, nothing: null },
  { text: '王小明 "quoted" \\ \n\t 👨‍👩‍👧 \u202e', fraction: 0.1 },
  {},
  { z: 1, aa: 2, b: -1e21 },
  { number: 5 },
];

function record(details: AuditLine['details']): Promise<void> {
  return systemScope(city.app.deps.orm.em).transactional(async (em) => {
    audit(
      { em, at: new Date(city.clock.now().getTime() + 1) },
      {
        action: 'binding.approved',
        actor: { accountId: newId(), kind: 'OFFICE', title: '學務處 生教組長' },
        schoolId,
        subject: { type: 'bindingApplication', id: newId() },
        studentId: newId(),
        ...(details ? { details } : {}),
      },
    );
  });
}

/** What somebody does who owns the database and switches its guards off. */
async function tamper(...statements: string[]): Promise<void> {
  await client.query('begin');
  await client.query(`set local session_replication_role = 'replica'`);
  for (const statement of statements) await client.query(statement.replaceAll('$school', `'${schoolId}'`));
  await client.query('commit');
}

async function verify(kept = new Map()): Promise<ChainReport> {
  const reports = await verifyChains(client, kept);
  const report = reports.find(({ chain }) => chain === schoolId);
  if (!report) throw new Error('The chain was not looked at.');
  expect(reports.filter(({ chain, broken }) => chain === 'city' && broken)).toEqual([]);
  return report;
}

async function headsNow() {
  return parseHeads(
    formatHeads([{ ...(await verify()).head, chain: schoolId, label: 'a school' }], new Date()),
  );
}

const OF_SCHOOL = 'where school_id = $school and "position"';
const SET_END_BACK = `update audit_chain set "position" = 4, hash = (select hash from audit_entry ${OF_SCHOOL} = 4) where chain = $school::text`;

describe('verification', () => {
  it('finds nothing wrong with a log that nobody touched, whatever its values hold', async () => {
    const report = await verify();
    expect(report.broken).toBeNull();
    expect(report.head.position).toBe(5);
    expect(report.head.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['details', `details = '{"number": 2}'`],
    ['actor', 'actor_account_id = null'],
    ['title', `actor_title = '校長'`],
    ['time', `"at" = "at" + interval '1 microsecond'`],
    ['pupil', 'student_id = subject_id'],
    ['action', `action = 'binding.rejected'`],
  ])('names a line whose %s was changed', async (_, change) => {
    await tamper(`update audit_entry set ${change} ${OF_SCHOOL} = 3`);
    const { broken, head } = await verify();
    expect(broken).toMatchObject({ fault: 'CHANGED', position: 3, line: { position: 3 } });
    expect(head.position).toBe(2);
  });

  it('names a line that was changed together with its hash', async () => {
    await tamper(
      `update audit_entry set action = 'binding.rejected' ${OF_SCHOOL} = 3`,
      `update audit_entry set hash = audit_entry_hash(audit_entry) ${OF_SCHOOL} = 3`,
    );
    expect((await verify()).broken).toMatchObject({ fault: 'CHANGED', position: 3 });
  });

  it('names a line that was deleted from the middle', async () => {
    await tamper(`delete from audit_entry ${OF_SCHOOL} = 3`);
    expect((await verify()).broken).toEqual({ fault: 'MISSING', position: 3, line: null });
  });

  it('names the first of several', async () => {
    await tamper(
      `delete from audit_entry ${OF_SCHOOL} = 4`,
      `update audit_entry set details = '{}' ${OF_SCHOOL} = 2`,
    );
    expect((await verify()).broken).toMatchObject({ fault: 'CHANGED', position: 2 });
  });

  it('names a line that was moved, and where it was', async () => {
    await tamper(
      `update audit_entry set "position" = 99 ${OF_SCHOOL} = 2`,
      `update audit_entry set "position" = 2 ${OF_SCHOOL} = 4`,
      `update audit_entry set "position" = 4 ${OF_SCHOOL} = 99`,
    );
    expect((await verify()).broken).toMatchObject({ fault: 'REORDERED', position: 2, formerPosition: 4 });
  });

  it('names a line that was put in without being chained', async () => {
    await tamper(
      `insert into audit_entry (id, "at", action, actor_kind, school_id, subject_type, subject_id, details)
       values ('${newId()}', now(), 'student.viewed', 'OFFICE', $school, 'student', '${newId()}', '{}')`,
    );
    expect((await verify()).broken).toMatchObject({ fault: 'INSERTED', position: null });
  });

  it('notices when the last line is gone, unless the chain’s end was set back too', async () => {
    const kept = await headsNow();
    await tamper(`delete from audit_entry ${OF_SCHOOL} = 5`);
    expect((await verify()).broken).toMatchObject({ fault: 'MISSING', position: 5 });
    await tamper(SET_END_BACK);
    expect((await verify()).broken).toBeNull();
    expect((await verify(kept)).broken).toMatchObject({ fault: 'MISSING', position: 5 });
  });

  it('notices a chain that was written anew as a whole by heads that were kept', async () => {
    const kept = await headsNow();
    await tamper(
      `update audit_entry set details = '{"number": 6}', "position" = null, previous_hash = null, hash = null ${OF_SCHOOL} = 5`,
      SET_END_BACK,
      'select audit_chain_pending()',
    );
    expect((await verify()).broken).toBeNull();
    expect((await verify(kept)).broken).toMatchObject({ fault: 'REWRITTEN', position: 5 });
  });

  it('accepts kept heads after the log has grown', async () => {
    const kept = await headsNow();
    await record({ number: 6 });
    const report = await verify(kept);
    expect(report.broken).toBeNull();
    expect(report.head.position).toBe(6);
  });

  it('notices when all lines of a school are gone', async () => {
    const kept = await headsNow();
    await tamper(
      `delete from audit_entry where school_id = $school`,
      `delete from audit_chain where chain = $school::text`,
    );
    expect((await verify(kept)).broken).toMatchObject({ fault: 'MISSING', position: 1 });
  });
});

describe('kept heads', () => {
  it('are refused when the file holds something else', () => {
    expect(() => parseHeads('city 3 abc\n')).toThrow('line 1');
  });
});
