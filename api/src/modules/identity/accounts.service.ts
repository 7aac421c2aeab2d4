import { toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { conflict } from '../../graphql/errors.ts';
import type { UseCase } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { inForceSql } from '../schools/in-force.ts';
import { ACTIVATION_DAYS, Account } from './account.entity.ts';
import { letIn } from './activation.service.ts';
import { endSessions, livingSessions } from './sessions.service.ts';

/** A unit of work that acts as the system, within a transaction. */
export type RecordWork = Pick<UseCase, 'em' | 'at' | 'deps'>;

/** Somebody as a record names them. */
export interface PersonOfRecord {
  /** Normalised and checked. */
  nationalId: string;
  name: string;
  username: string;
  email: string | null;
}

/**
 * The one account of a person, made when there is none with that number. It is made closed, and an older one that was
 * closed stays so: `followRecords` opens it on the day on which a record speaks for it. What is known of somebody who
 * has an account already is theirs; a record changes neither name nor e-mail address, unless these were erased. A number
 * that is mistyped must not make somebody else a teacher, nor tell who has it: the name has to fit.
 * @throws Refusal CONFLICT (NAME_OF_NUMBER_DIFFERS) on `name`, (EMAIL_TAKEN) on `email`.
 */
export async function accountOfPerson(work: RecordWork, person: PersonOfRecord): Promise<Account> {
  const { em, at, deps } = work;
  const nationalIdIndex = deps.sealer.nationalIdIndex(person.nationalId);
  // Two records of one person at once make one account.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [nationalIdIndex]);
  const known = await em.findOne(Account, { nationalIdIndex });
  if (known) {
    if (known.name !== person.name) throw conflict('NAME_OF_NUMBER_DIFFERS', 'name');
    if (known.erasedAt) {
      await refuseTaken(em, person);
      known.revive({ ...person, username: await freeUsername(em, person.username), phone: null });
    }
    if (known.closedAt) known.closedByRecords = true;
    return known;
  }
  await refuseTaken(em, person);
  const id = newId(at.getTime());
  const account = em.create(Account, {
    id,
    username: await freeUsername(em, person.username),
    name: person.name,
    email: person.email,
    phone: null,
    nationalIdSealed: deps.sealer.seal(person.nationalId, {
      table: 'account',
      column: 'national_id',
      row: id,
    }),
    nationalIdIndex,
    passwordHash: null,
    initialPasswordUntil: null,
    lockedUntil: null,
    rescueReviewedAt: null,
    createdAt: at,
    closedAt: at,
    closedByRecords: true,
    erasedAt: null,
  });
  await em.flush();
  return account;
}

async function refuseTaken(em: EntityManager, { email }: PersonOfRecord): Promise<void> {
  if (email && (await em.count(Account, { $or: [{ email }, { username: email }] })) > 0)
    throw conflict('EMAIL_TAKEN', 'email');
}

/** The username that the product's rule gives; two whose numbers differ in the letter alone do not share it. */
export async function freeUsername(em: EntityManager, wanted: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const username = copy === 1 ? wanted : `${wanted}-${copy}`;
    if ((await em.count(Account, { username })) === 0) return username;
  }
}

/** What keeps an account open: a post, an enrolment, a child, an office at the bureau. Takes the day four times. */
const SPOKEN_FOR = /* sql */ `(
  exists (select from staff where staff.account_id = account.id and ${inForceSql('staff', '?::date')})
  or exists (select from student join enrolment on enrolment.student_id = student.id
    where student.account_id = account.id and ${inForceSql('enrolment', '?::date')})
  or exists (select from guardianship where guardianship.account_id = account.id and ended_at is null)
  or exists (select from bureau_member where bureau_member.account_id = account.id and ended_at is null))`;

/** How many accounts are looked at in one transaction. */
const BATCH = 500;

/**
 * Lets accounts follow the records as they are today: opens those that were closed for want of one and have one again,
 * closes those that have none, and signs these out. History stays. Without `only`, at most BATCH of each.
 */
export async function followRecords(
  work: RecordWork,
  only?: readonly string[],
): Promise<{ opened: number; closed: number }> {
  const { em, at } = work;
  const today = toTaipeiDate(at);
  const among = only ? 'and account.id = any(?::uuid[])' : '';
  const params = [today, today, today, today, ...(only ? [`{${only.join(',')}}`] : []), BATCH];
  const find = async (condition: string) => {
    const rows = await em.execute<{ id: string }[]>(
      `select account.id from account where erased_at is null and ${condition} ${among} order by account.id limit ?`,
      params,
    );
    return em.find(Account, { id: { $in: rows.map(({ id }) => id) } }, { refresh: true });
  };
  const opening = await find(`closed_at is not null and closed_by_records and ${SPOKEN_FOR}`);
  for (const account of opening) {
    await letIn(work, account);
    recordChange(work, account, 'account.opened');
  }
  const closing = await find(`closed_at is null and not ${SPOKEN_FOR}`);
  for (const account of closing) {
    account.closeForRecords(at);
    await endSessions(work, account.id);
    recordChange(work, account, 'account.closed');
  }
  await em.flush();
  return { opened: opening.length, closed: closing.length };
}

function recordChange(work: RecordWork, { id }: Account, action: 'account.opened' | 'account.closed'): void {
  audit(work, {
    action,
    actor: { accountId: null, kind: 'SYSTEM' },
    subject: { type: 'account', id },
    details: { byRecords: true },
  });
}

/** What somebody may see has changed: their open pages connect anew and read again. */
export async function lookAgain(work: RecordWork, accountId: string): Promise<void> {
  for (const { id: sessionId } of await livingSessions(work, accountId))
    await work.deps.events.announce(work.em, 'sessionEnded', { sessionId });
}

const ADMITTED_AT_ONCE = 5000;
const DAY_MS = 24 * 3_600_000;

/**
 * Opens, of these accounts, those that were closed for want of a record and have one now: what `followRecords` does,
 * for a whole city at once. Whoever is to get a link by mail is let in one by one, the others by one statement.
 */
export async function admitByRecords(work: RecordWork, ids: readonly string[]): Promise<void> {
  const { em, at, deps } = work;
  const today = toTaipeiDate(at);
  const byLink = deps.config.ACTIVATION_MODE === 'link';
  const until = new Date(at.getTime() + ACTIVATION_DAYS * DAY_MS);
  for (let from = 0; from < ids.length; from += ADMITTED_AT_ONCE) {
    const some = ids.slice(from, from + ADMITTED_AT_ONCE);
    await executeBound(
      em,
      `update account set closed_at = null, closed_by_records = false,
         failed_sign_ins = case when password_hash is null then 0 else failed_sign_ins end,
         initial_password_until = case when password_hash is null then $2::timestamptz else initial_password_until end
       where id = any($1::uuid[]) and erased_at is null and closed_at is not null and closed_by_records
         and not ($3::boolean and email is not null) and ${SPOKEN_FOR.replaceAll('?', '$4')}`,
      [some, until, byLink, today],
    );
    if (!byLink) continue;
    const rows = await executeBound<{ id: string }>(
      em,
      `select id from account where id = any($1::uuid[]) and closed_at is not null and closed_by_records
         and email is not null`,
      [some],
    );
    for (let next = 0; next < rows.length; next += BATCH)
      await followRecords(
        work,
        rows.slice(next, next + BATCH).map(({ id }) => id),
      );
  }
}

/** What these people may see has changed, and what the guardians of those who are pupils do: as `lookAgain`, for many. */
export async function lookAgainAll(work: RecordWork, accountIds: readonly string[]): Promise<void> {
  for (let from = 0; from < accountIds.length; from += ADMITTED_AT_ONCE) {
    const some = accountIds.slice(from, from + ADMITTED_AT_ONCE);
    const sessions = await executeBound<{ id: string }>(
      work.em,
      `select session.id from session where revoked_at is null and expires_at > $2::timestamptz and account_id in (
         select unnest($1::uuid[])
         union select guardianship.account_id from guardianship join student on student.id = guardianship.student_id
         where guardianship.ended_at is null and student.account_id = any($1::uuid[]))`,
      [some, work.at],
    );
    for (const { id: sessionId } of sessions)
      await work.deps.events.announce(work.em, 'sessionEnded', { sessionId });
  }
}
