import { lastSix } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  application,
  applications,
  guardianWithAccount,
  newGuardian,
  only,
  REJECT,
  type Reviewer,
  reviewer,
} from '../../../test/actors.ts';
import { type ClassRoom, PASSWORD, type Person, World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let officer: Person;
let teacher: Reviewer;
let office: Reviewer;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  officer = await city.staff(school, ['OFFICE']);
  [teacher, office] = [await reviewer(city, room.teacher), await reviewer(city, officer)];
});
afterAll(() => city.close());

async function mailTo(address: string | null): Promise<{ subject: string | null; text: string }> {
  const mails = (await city.outbox()).filter(
    ({ to, subject }) => to === address && !subject?.includes('驗證碼'),
  );
  return only(mails);
}

describe('approving', () => {
  it('makes the account, binds the child and tells the parent how to sign in', async () => {
    const child = await city.child(room, '林小安');
    const mother = await newGuardian(city, { name: '林美玉' });
    const sent = await mother.applyFor(child);
    const opened = await teacher.open(sent);
    expect(opened).toMatchObject({
      studentName: '林小安',
      guardianName: '林美玉',
      guardianEmail: mother.data.email,
      guardianPhone: mother.data.phone,
      contactChannel: 'EMAIL',
      consentVersion: '2026-11',
      addsToExistingAccount: false,
      student: { id: child.id, name: '林小安', classGroup: { name: room.name } },
    });
    expect(opened.guardianMaskedNationalId).not.toBe(mother.data.nationalId);
    expect(await teacher.approve(opened)).toMatchObject({ status: 'APPROVED', decidedBy: room.teacher.name });
    expect(only(await mother.progress())).toMatchObject({ status: 'APPROVED', studentName: '林小安' });

    const mail = await mailTo(mother.data.email);
    expect(mail.subject).toContain('帳號已開通');
    for (const fact of [
      '林美玉',
      '林小安',
      '市立晨光國小',
      room.name,
      String(mother.data.email),
      '末六碼',
      '14 天',
    ])
      expect(mail.text).toContain(fact);
    expect(mail.text).not.toContain(lastSix(mother.data.nationalId));

    const browser = city.browser();
    const { signIn } = await browser.do<{ signIn: { nextStep: string; account: { username: string } } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep account { username } } }',
      { input: { username: mother.data.email, password: lastSix(mother.data.nationalId) } },
    );
    expect(signIn).toEqual({ nextStep: 'CHANGE_PASSWORD', account: { username: mother.data.email } });
    const { changePassword } = await browser.do<{ changePassword: object }>(
      `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { activeIdentity { kind } children { id name } } }`,
      { input: { currentPassword: lastSix(mother.data.nationalId), newPassword: PASSWORD } },
    );
    expect(changePassword).toEqual({
      activeIdentity: { kind: 'PARENT' },
      children: [{ id: child.id, name: '林小安' }],
    });
  });

  it('adds the child to the account that is there, and says so', async () => {
    const first = await city.child(room);
    const mother = await city.parent([first]);
    const second = await city.child(room, '林小弟');
    const sent = await guardianWithAccount(await city.applicant(mother.username), mother).applyFor(second);
    const { account } = await city.stored();
    await teacher.approve(sent);
    expect((await city.stored()).account).toBe(account);
    const mail = await mailTo(mother.username);
    expect(mail.text).toContain('孩子已加入您原有的帳號');
    expect(mail.text).not.toContain('末六碼');
    const { viewer } = await (await city.as(mother)).do<{ viewer: { children: { id: string }[] } }>(
      '{ viewer { children { id } } }',
    );
    expect(viewer.children.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('makes one account when two teachers approve a new guardian’s siblings at once', async () => {
    const other = await city.classRoom(await city.school('JUNIOR_HIGH'));
    const otherTeacher = await reviewer(city, other.teacher);
    for (let round = 0; round < 5; round += 1) {
      const guardian = await newGuardian(city);
      await guardian.confirm(await city.child(room));
      await guardian.confirm(await city.child(other));
      const [younger, older] = await guardian.submit();
      if (!younger || !older) throw new Error('Two were sent');
      const { account = 0 } = await city.stored();
      await Promise.all([teacher.approve(younger), otherTeacher.approve(older)]);
      expect((await city.stored()).account).toBe(account + 1);
      expect((await guardian.progress()).map(({ status }) => status)).toEqual(['APPROVED', 'APPROVED']);
    }
  });

  it('makes the account anew of a former pupil’s that was erased', async () => {
    const pupil = await city.child(room, '林長大');
    await city.em.execute(
      `update account set username = 'deleted-' || id, email = null, phone = null, password_hash = null,
         initial_password_until = null, closed_at = now(), erased_at = now() where id = ?`,
      [pupil.accountId],
    );
    await city.em.execute(
      `update enrolment set ends_on = starts_on, end_reason = 'WITHDRAWAL' where student_id = ?`,
      [pupil.id],
    );
    const mother = await newGuardian(city, { name: '林已嫁', nationalId: pupil.nationalId });
    const sent = await mother.applyFor(await city.child(room));
    const { account } = await city.stored();
    await teacher.approve(sent);
    expect((await city.stored()).account).toBe(account);
    const { name, email, phone } = mother.data;
    const [row] = await city.em.execute<object[]>('select * from account where id = ?', [pupil.accountId]);
    expect(row).toMatchObject({ username: email, name, email, phone, erased_at: null, closed_at: null });
    expect((await mailTo(email)).text).toContain('末六碼');
    const input = { username: email, password: lastSix(pupil.nationalId) };
    expect(
      await city
        .browser()
        .do('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', { input }),
    ).toEqual({ signIn: { nextStep: 'CHANGE_PASSWORD' } });
  });

  it('is refused when the e-mail address became another account’s meanwhile', async () => {
    const email = city.address();
    const late = await newGuardian(city, { email });
    const sent = await late.applyFor(await city.child(room));
    await city.person({ name: '張志豪', username: email, email });
    const before = await city.stored();
    expect(await teacher.refusedApprove(sent)).toMatchObject({
      code: 'CONFLICT',
      reason: 'EMAIL_TAKEN',
      field: 'guardianEmail',
    });
    expect(await city.stored()).toEqual(before);
  });
});

describe('rejecting', () => {
  it('tells the parent why; the name stays masked', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room, '林小安'));
    await teacher.reject(sent, '  請由法定代理人申請。 ');
    expect(only(await mother.progress())).toMatchObject({
      status: 'REJECTED',
      rejectionReason: '請由法定代理人申請。',
      studentName: '林○安',
    });
    const mail = await mailTo(mother.data.email);
    expect(mail.subject).toContain('未通過');
    expect(mail.text).toContain('請由法定代理人申請。');
    expect(mail.text).toContain('林○安');
    expect(mail.text).not.toContain('林小安');
  });

  it.each(['', '   ', '\n\t'])('needs a reason, not %j', async (reason) => {
    const { id, version } = await application(city, room);
    expect(await teacher.browser.refused(REJECT, { id, version, reason })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'REASON_REQUIRED',
      field: 'reason',
    });
    expect(await teacher.open({ id })).toMatchObject({ status: 'SUBMITTED' });
  });

  it('takes a reason of 200 characters and no more', async () => {
    const sent = await application(city, room);
    const { id, version } = sent;
    expect(await teacher.browser.refused(REJECT, { id, version, reason: '不'.repeat(201) })).toMatchObject({
      reason: 'TOO_LONG',
      field: 'reason',
    });
    expect(await teacher.reject(sent, '不'.repeat(200))).toMatchObject({ status: 'REJECTED' });
  });

  it('lets the guardian apply again', async () => {
    const child = await city.child(room);
    const mother = await newGuardian(city);
    await teacher.reject(await mother.applyFor(child), '請補件');
    const again = await mother.applyFor(child);
    expect(await teacher.approve(again)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('many at once', () => {
  it('decides each on its own: a stale, a cancelled and a foreign one do not hold up the rest', async () => {
    const foreign = await (await newGuardian(city)).applyFor(
      await city.child(await city.classRoom(await city.school())),
    );
    const mother = await newGuardian(city);
    const cancelled = await mother.applyFor(await city.child(room));
    await mother.cancel(cancelled);
    const [first, stale, last] = await applications(city, room, 3);
    if (!first || !stale || !last) throw new Error('Three were sent');
    const outcomes = await teacher.approveMany([first, { ...stale, version: 7 }, foreign, cancelled, last]);
    expect(
      outcomes.map(({ errorCode, errorReason, application: now }) => [errorCode, errorReason, now?.status]),
    ).toEqual([
      [null, null, 'APPROVED'],
      ['CONFLICT', 'VERSION_STALE', 'SUBMITTED'],
      ['NOT_FOUND', 'NOT_FOUND', undefined],
      ['CONFLICT', 'ALREADY_CANCELLED', 'CANCELLED'],
      [null, null, 'APPROVED'],
    ]);
    const rejected = await teacher.rejectMany([stale, first], '資料不符');
    expect(rejected.map(({ errorReason, application: now }) => [errorReason, now?.status])).toEqual([
      [null, 'REJECTED'],
      ['ALREADY_DECIDED', 'APPROVED'],
    ]);
  });
});

describe('the audit log', () => {
  it('has a line for each step, with who did it and nothing secret', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room));
    await office.approve(sent);
    const lines = await city.auditOf(sent);
    expect(lines).toMatchObject([
      { action: 'binding.submitted', actorKind: 'APPLICANT', actorAccountId: null, schoolId: school.id },
      {
        action: 'binding.approved',
        actorKind: 'OFFICE',
        actorAccountId: officer.accountId,
        schoolId: school.id,
      },
    ]);
    expect(lines[1]?.details).toMatchObject({ byFirstPassword: true });
    const [{ everything = '' } = {}] = await city.em.execute<{ everything: string }[]>(
      'select string_agg(details::text, $$ $$) as everything from audit_entry',
    );
    expect(everything).not.toMatch(/[A-Z][0-9A-D]\d{8}|\b\d{6}\b|@/);
  });

  it.each(['update audit_entry set action = $$x$$', 'delete from audit_entry', 'truncate audit_entry'])(
    'cannot be changed: %s',
    async (statement) => {
      await application(city, room);
      await expect(city.em.execute(statement)).rejects.toThrow('audit entries are never changed or deleted');
    },
  );

  it('stands or falls with what it records: a transaction that fails leaves neither', async () => {
    const guardian = await newGuardian(city);
    const sent = await guardian.applyFor(await city.child(room), {
      relation: 'OTHER',
      relationNote: '寄養家庭',
    });
    await city.em.execute(
      `alter table guardianship add constraint refuses_for_a_test check (relation <> 'OTHER') not valid`,
    );
    await city.outbox();
    const before = await city.stored();
    const refusal = await teacher.refusedApprove(sent);
    await city.em.execute('alter table guardianship drop constraint refuses_for_a_test');
    expect(refusal).toMatchObject({ code: 'INTERNAL', reason: 'INTERNAL' });
    expect(JSON.stringify(refusal)).not.toMatch(/guardianship|constraint/);
    expect(await city.stored()).toEqual(before);
    expect(await teacher.approve(await teacher.open(sent))).toMatchObject({ status: 'APPROVED', version: 2 });
  });
});
