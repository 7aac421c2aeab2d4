import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian, only } from '../../../test/actors.ts';
import { Handler, Requester } from '../../../test/data-requests.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';
import { followRecordsDaily } from '../identity/accounts.jobs.ts';

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let office: Handler;
beforeAll(async () => {
  city = await World.open();
  school = { ...(await city.school()), level: 'ELEMENTARY' };
  room = await city.classRoom(school);
  office = new Handler(await city.as(await city.staff(school, ['OFFICE'])));
});
afterAll(() => city.close());

const requester = async (person: Person) => new Requester(await city.as(person));

/** How many rows of a table fit. */
async function count(table: string, condition: string, ...params: unknown[]): Promise<number> {
  const [row] = await city.em.execute<{ count: number }[]>(
    `select count(*)::int as count from ${table} where ${condition}`,
    params,
  );
  return row?.count ?? -1;
}

async function signInRefusal(username: string): Promise<string> {
  const { reason } = await city
    .browser()
    .refused('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
      input: { username, password: PASSWORD },
    });
  return reason;
}

const CHILDREN = '{ viewer { children { id } } }';

describe('a stop', () => {
  it('about one child ends that binding and no other', async () => {
    const [stopped, kept] = [await city.child(room), await city.child(room)];
    const mother = await city.parent([stopped, kept]);
    const father = await city.parent([stopped], 'FATHER');
    const parent = await requester(mother);
    await office.decide('accept', await parent.submit({ kind: 'STOP', studentId: stopped.id }));
    expect(await parent.browser.do(CHILDREN)).toEqual({ viewer: { children: [{ id: kept.id }] } });
    expect(await (await city.as(father)).do(CHILDREN)).toEqual({
      viewer: { children: [{ id: stopped.id }] },
    });
  });

  it('about oneself ends all bindings and sessions, closes the account, and keeps the data', async () => {
    const child = await city.child(room);
    const person = await city.parent([child]);
    const parent = await requester(person);
    const done = await office.decide('accept', await parent.submit({ kind: 'STOP' }));
    expect(done).toMatchObject({ status: 'ACCEPTED', requesterName: '林美玉', kept: [] });
    expect(await parent.browser.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signInRefusal(person.username)).toBe('CREDENTIALS_WRONG');
    expect(await count('guardianship', 'account_id = ? and ended_at is null', person.accountId)).toBe(0);
    expect(await count('account', 'id = ? and email = ?', person.accountId, person.username)).toBe(1);
  });

  it('keeps an account closed that had closed for want of a record', async () => {
    const pupil = await city.child(room);
    const sent = await (await requester(pupil)).submit({ kind: 'STOP' });
    await city.em.execute('update account set closed_at = now(), closed_by_records = true where id = ?', [
      pupil.accountId,
    ]);
    await office.decide('accept', sent);
    await followRecordsDaily.run(city.app.deps, {});
    expect(await count('account', 'id = ? and closed_at is not null', pupil.accountId)).toBe(1);
  });

  it('waits until the last day at school: the account is part of the work', async () => {
    const colleague = await city.staff(school, ['SUBJECT_TEACHER']);
    const sent = await (await requester(colleague)).submit({ kind: 'STOP' });
    expect(await office.refused('accept', sent)).toMatchObject({
      code: 'CONFLICT',
      reason: 'DATA_REQUEST_IN_POST',
    });
    await city.em.execute('update staff set ends_on = ? where account_id = ?', [
      '2026-11-22',
      colleague.accountId,
    ]);
    expect(await office.decide('accept', sent)).toMatchObject({ status: 'ACCEPTED' });
  });
});

describe('a deletion', () => {
  it('of a guardian removes who it was, names what stays, and frees username and address', async () => {
    const guardian = await newGuardian(city, { name: '林阿梅' });
    const child = await city.child(room);
    const other = await city.child(room);
    const approved = await guardian.applyFor(child);
    const rejected = await guardian.applyFor(other);
    const approve = `mutation ($id: ID!) { approveBindingApplication(id: $id, version: 1) { status } }`;
    await office.browser.do(approve, { id: approved.id });
    const reject = `mutation ($id: ID!) { rejectBindingApplication(id: $id, version: 1, reason: "不符") { status } }`;
    await office.browser.do(reject, { id: rejected.id });
    const email = guardian.data.email ?? '';
    const [account] = await city.em.execute<{ id: string }[]>('select id from account where email = ?', [
      email,
    ]);
    const accountId = account?.id ?? '';
    // As if she had chosen a password: everybody's is PASSWORD.
    await city.em.execute(
      `update account set password_hash = (select password_hash from account where password_hash is not null limit 1),
         rescue_reviewed_at = now() where id = ?`,
      [accountId],
    );
    const parent = await requester({ accountId, username: email, nationalId: '', name: '' });
    const files = (await city.stored()).files ?? 0;

    const sent = await parent.submit({ kind: 'DELETE', text: '請刪除我的資料' });
    // What was on its way to her has arrived.
    expect((await city.outbox()).filter(({ to }) => to === email)).not.toEqual([]);
    expect(sent.kept).toEqual([
      expect.stringContaining('親子綁定申請書'),
      expect.stringContaining('操作紀錄'),
    ]);
    const done = await office.decide('accept', sent, '已刪除');
    expect(done).toMatchObject({
      requesterName: '（已刪除）',
      subjectName: '（已刪除）',
      status: 'ACCEPTED',
    });
    expect(done.kept).toEqual([
      expect.stringContaining('親子綁定申請書'),
      expect.stringContaining('操作紀錄'),
      expect.stringContaining('個資請求'),
    ]);

    const mails = (await city.outbox()).filter(({ to }) => to === email);
    expect(only(mails)).toMatchObject({ subject: '【親師生平臺】您的個資請求已辦理完成' });
    expect(mails[0]?.text).toContain('林阿梅 您好');
    expect(mails[0]?.text).toContain('依法保留：已成立的親子綁定申請書與簽名');

    const [row] = await city.em.execute<Record<string, unknown>[]>('select * from account where id = ?', [
      accountId,
    ]);
    expect(row).toMatchObject({
      username: `deleted-${accountId}`,
      name: '（已刪除）',
      email: null,
      phone: null,
      national_id_sealed: null,
      national_id_index: null,
      password_hash: null,
    });
    for (const table of ['session', 'sign_in', 'one_time_link'])
      expect(await count(table, 'account_id = ?', accountId), table).toBe(0);
    expect(await count('applicant_session', 'address = ?', email)).toBe(0);
    expect(await count('guardianship', 'account_id = ? and ended_at is null', accountId)).toBe(0);
    expect(await count('binding_application', 'guardian_email = ?', email)).toBe(1);
    expect((await city.stored()).files).toBe(files - 1);
    expect(await parent.browser.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signInRefusal(email)).toBe('CREDENTIALS_WRONG');

    // Somebody new may have the address; the same person may come back.
    const newcomer = await newGuardian(city, { email, nationalId: guardian.data.nationalId });
    const again = await newcomer.applyFor(child);
    await office.browser.do(approve, { id: again.id });
    expect(await count('account', 'email = ?', email)).toBe(1);
  });

  it('of a child by a guardian closes the child’s account and keeps the school record', async () => {
    const child = await city.child(room, '周小文');
    const mother = await city.parent([child]);
    const father = await city.parent([child], 'FATHER');
    const pupil = await city.as(child);
    const parent = await requester(mother);
    const sent = await parent.submit({ kind: 'DELETE', studentId: child.id });
    expect(sent.kept[0]).toContain('學籍資料');
    const done = await office.decide('accept', sent);
    expect(done).toMatchObject({ subjectName: '周小文', requesterName: '林美玉' });
    expect(await pupil.do('{ viewer { nextStep } }')).toEqual({ viewer: null });
    expect(await signInRefusal(child.username)).toBe('CREDENTIALS_WRONG');
    expect(await count('student', 'id = ? and name = ?', child.id, '周小文')).toBe(1);
    expect(await count('account', 'id = ? and national_id_index is not null', child.accountId)).toBe(1);
    expect(await parent.browser.do(CHILDREN)).toEqual({ viewer: { children: [] } });
    expect(await (await city.as(father)).do(CHILDREN)).toEqual({ viewer: { children: [{ id: child.id }] } });
    const seen = (await city.auditOf({ id: child.accountId })).map(({ action }) => action);
    expect(seen).toContain('account.erased');
    // Another guardian can still be bound: the school record is found by its number.
    await (await newGuardian(city)).confirm(child);
  });

  it('of a child is not granted to whoever is not its guardian any more', async () => {
    const child = await city.child(room);
    const person = await city.parent([child]);
    const sent = await (await requester(person)).submit({ kind: 'DELETE', studentId: child.id });
    await city.em.execute('update guardianship set ended_at = now() where account_id = ?', [
      person.accountId,
    ]);
    expect(await office.refused('accept', sent)).toMatchObject({ reason: 'DATA_REQUEST_NOT_GUARDIAN' });
    expect(await count('account', 'id = ? and erased_at is null', child.accountId)).toBe(1);
    expect(await office.decide('refuse', sent, '已非監護人')).toMatchObject({ status: 'REFUSED' });
  });

  it('leaves the audit log whole, and nothing at all when it fails', async () => {
    const person = await city.parent([await city.child(room)]);
    const sent = await (await requester(person)).submit({ kind: 'DELETE' });
    const before = await city.stored();
    expect(await office.refused('accept', { ...sent, version: 9 })).toMatchObject({
      reason: 'VERSION_STALE',
    });
    expect(await city.stored()).toEqual(before);
    await office.decide('accept', sent);
    await expect(city.em.execute('delete from audit_entry')).rejects.toThrow();
  });
});
