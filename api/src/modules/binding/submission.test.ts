import { RELATIONS } from '@qinshi/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  guardianWithAccount,
  newGuardian,
  newGuardianByPhone,
  only,
  reviewer,
  SUBMIT,
} from '../../../test/actors.ts';
import { type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
});
afterAll(() => city.close());

describe('a guardian without an account', () => {
  it('confirms a child, signs and sees the application wait, the name masked', async () => {
    const child = await city.child(room, '林小安');
    const mother = await newGuardian(city);
    const preview = await mother.confirm(child);
    expect(preview).toMatchObject({
      maskedName: '林○安',
      className: room.name,
      schoolName: '市立晨光國小',
    });
    const application = only(await mother.submit());
    expect(application).toMatchObject({
      status: 'SUBMITTED',
      version: 1,
      studentName: '林○安',
      className: room.name,
      schoolName: '市立晨光國小',
      relation: 'MOTHER',
      rejectionReason: null,
    });
    expect(await mother.progress()).toEqual([application]);
  });

  it('applies for siblings in two schools at once; each school sees its own', async () => {
    const juniorHigh = await city.classRoom(await city.school('JUNIOR_HIGH'));
    const [younger, older] = [await city.child(room, '林小安'), await city.child(juniorHigh, '林大安')];
    const mother = await newGuardian(city);
    await mother.confirm(younger);
    await mother.confirm(older, { relation: 'FATHER' });
    const sent = await mother.submit();
    expect(sent.map(({ relation, className }) => [relation, className])).toEqual([
      ['MOTHER', room.name],
      ['FATHER', juniorHigh.name],
    ]);
    const [elementary, junior] = [
      await reviewer(city, room.teacher),
      await reviewer(city, juniorHigh.teacher),
    ];
    const idsOf = async (who: typeof elementary) => (await who.queue()).map(({ id }) => id);
    expect(await idsOf(elementary)).toContain(sent[0]?.id);
    expect(await idsOf(elementary)).not.toContain(sent[1]?.id);
    expect(await idsOf(junior)).toEqual([sent[1]?.id]);
  });

  it.each(RELATIONS.filter((relation) => relation !== 'OTHER'))('is %s of the child', async (relation) => {
    const guardian = await newGuardian(city);
    const application = await guardian.applyFor(await city.child(room), { relation });
    expect(application).toMatchObject({ relation, relationNote: null });
  });

  it('describes another relation in words', async () => {
    const guardian = await newGuardian(city);
    const child = await city.child(room);
    expect(await guardian.refusedConfirm(child, { relation: 'OTHER' })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'RELATION_NOTE_REQUIRED',
      field: 'relationNote',
    });
    const application = await guardian.applyFor(child, { relation: 'OTHER', relationNote: ' 寄養家庭 ' });
    expect(application).toMatchObject({ relation: 'OTHER', relationNote: '寄養家庭' });
  });

  it('applies for a child who has no class yet; the office sees it, no homeroom teacher does', async () => {
    const child = await city.child({ ...school, unplaced: true }, '林小新');
    const office = await reviewer(city, await city.staff(school, ['OFFICE']));
    const mother = await newGuardian(city);
    const application = await mother.applyFor(child);
    expect(application.className).toBe('尚未編班');
    expect((await office.queue()).map(({ id }) => id)).toContain(application.id);
    const teacher = await reviewer(city, room.teacher);
    expect(await teacher.refusedOpen(application)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('finds the progress again with the same e-mail, and with the mobile that was filled in', async () => {
    const mother = await newGuardian(city);
    const application = await mother.applyFor(await city.child(room));
    const { email, phone } = mother.data;
    for (const [address, channel] of [
      [email, 'EMAIL'],
      [phone, 'SMS'],
    ] as const) {
      const again = await city.applicant(String(address), channel);
      const { myBindingApplications } = await again.do<{ myBindingApplications: { id: string }[] }>(
        '{ myBindingApplications { id } }',
      );
      expect(myBindingApplications).toEqual([{ id: application.id }]);
    }
  });

  it('verifies by mobile and fills in an e-mail: both lead back, a stranger sees nothing', async () => {
    const father = await newGuardianByPhone(city);
    const application = await father.applyFor(await city.child(room), { relation: 'FATHER' });
    const byEmail = await city.applicant(String(father.data.email));
    expect(await byEmail.do('{ myBindingApplications { id } }')).toEqual({
      myBindingApplications: [{ id: application.id }],
    });
    const stranger = await newGuardian(city);
    expect(await stranger.progress()).toEqual([]);
    expect(await stranger.refusedCancel(application)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a parent with an account', () => {
  it('adds a second child in an applicant session by the same e-mail', async () => {
    const mother = await city.parent([await city.child(room)]);
    const guardian = guardianWithAccount(await city.applicant(mother.username), mother);
    const application = await guardian.applyFor(await city.child(room, '林小弟'));
    const teacher = await reviewer(city, room.teacher);
    expect(await teacher.open(application)).toMatchObject({
      addsToExistingAccount: true,
      guardianName: mother.name,
      guardianEmail: mother.username,
    });
  });

  it('adds a second child signed in, without a code, and only under the own number', async () => {
    const mother = await city.parent([await city.child(room)]);
    const guardian = guardianWithAccount(await city.as(mother), mother);
    await guardian.confirm(await city.child(room, '林小弟'));
    const anothers = {
      nationalId: city.nationalId(),
      name: '陳大文',
      email: city.address(),
      phone: city.mobile(),
    };
    expect(await guardian.refusedSubmit({ guardian: anothers })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'GUARDIAN_NOT_VIEWER',
      field: 'guardian.nationalId',
    });
    const application = only(await guardian.submit());
    expect((await guardian.progress()).map(({ id }) => id)).toEqual([application.id]);
  });

  it('is a teacher as well: the binding joins the one account', async () => {
    const colleague = await city.classRoom(school, 2);
    const child = await city.child(room, '陳小明');
    const email = city.address();
    const guardian = guardianWithAccount(await city.as(colleague.teacher), colleague.teacher, { email });
    const application = await guardian.applyFor(child, { relation: 'FATHER' });
    expect((await guardian.progress()).map(({ id }) => id)).toEqual([application.id]);
    const accounts = await city.stored();
    await (await reviewer(city, room.teacher)).approve(application);
    expect((await city.stored()).account).toBe(accounts.account);
    const { viewer } = await guardian.browser.do<{ viewer: { account: { identities: { kind: string }[] } } }>(
      '{ viewer { account { identities { kind } } } }',
    );
    expect(viewer.account.identities.map(({ kind }) => kind)).toEqual(['HOMEROOM_TEACHER', 'PARENT']);
  });
});

describe('the progress page', () => {
  it('cancels one application; it is gone, and the child can be applied for again', async () => {
    const child = await city.child(room);
    const mother = await newGuardian(city);
    const application = await mother.applyFor(child);
    expect(await mother.cancel(application)).toMatchObject({ status: 'CANCELLED' });
    expect(await mother.cancel(application)).toMatchObject({ status: 'CANCELLED' });
    expect(await mother.progress()).toEqual([]);
    const again = await mother.applyFor(child);
    expect((await mother.progress()).map(({ id }) => id)).toEqual([again.id]);
    expect((await city.auditOf(application)).map(({ action }) => action)).toEqual([
      'binding.submitted',
      'binding.cancelled',
    ]);
  });

  it('clears everything but what is approved', async () => {
    const mother = await newGuardian(city);
    for (let count = 0; count < 3; count += 1) await mother.confirm(await city.child(room));
    const [approved, rejected, waiting] = await mother.submit();
    if (!approved || !rejected || !waiting) throw new Error('Three were sent');
    const teacher = await reviewer(city, room.teacher);
    await teacher.approve(approved);
    await teacher.reject(rejected, '關係不符');
    expect((await mother.progress()).map(({ status }) => status)).toEqual([
      'APPROVED',
      'REJECTED',
      'SUBMITTED',
    ]);
    expect(await mother.refusedCancel(approved)).toMatchObject({
      code: 'CONFLICT',
      reason: 'NOT_CANCELLABLE',
    });
    expect(await mother.clear()).toBe(2);
    expect((await mother.progress()).map(({ id, status }) => [id, status])).toEqual([
      [approved.id, 'APPROVED'],
    ]);
    expect(await mother.clear()).toBe(0);
    expect(await teacher.open(waiting)).toMatchObject({ status: 'CANCELLED' });
    expect(await teacher.open(rejected)).toMatchObject({ status: 'REJECTED', rejectionReason: '關係不符' });
  });
});

describe('a lost connection at submit', () => {
  it('makes one application of each child however often the same confirmations are sent', async () => {
    const mother = await newGuardian(city);
    let children = 0;
    for (let round = 0; round < 20; round += 1) {
      await mother.confirm(await city.child(room));
      if (round % 4 === 0) await mother.confirm(await city.child(room));
      const input = await mother.submission();
      const send = () =>
        mother.browser.do<{ submitBindingApplications: { id: string }[] }>(SUBMIT, { input });
      const [first, second] = await Promise.all([send(), send()]);
      expect(second.submitBindingApplications).toEqual(first.submitBindingApplications);
      expect((await send()).submitBindingApplications).toEqual(first.submitBindingApplications);
      children += mother.tokens.length;
      mother.tokens = [];
      expect(await mother.progress()).toHaveLength(children);
    }
  });

  it('leaves one signature for one submission', async () => {
    const mother = await newGuardian(city);
    await mother.confirm(await city.child(room));
    const input = await mother.submission();
    const before = await city.stored();
    await Promise.all([1, 2, 3].map(() => mother.browser.do(SUBMIT, { input })));
    const after = await city.stored();
    expect(after.binding_application).toBe((before.binding_application ?? 0) + 1);
    expect(after.files).toBe((before.files ?? 0) + 1);
  });
});

describe('a confirmation', () => {
  it('is its holder’s: another contact cannot spend it', async () => {
    const child = await city.child(room);
    const [mother, stranger] = [await newGuardian(city), await newGuardian(city)];
    const { token } = await mother.confirm(child);
    expect(await stranger.refusedSubmit({ studentTokens: [token] })).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'TOKEN_EXPIRED',
      field: 'studentTokens.0',
    });
    expect(await mother.submit()).toHaveLength(1);
  });

  it('is spent when its application was cancelled', async () => {
    const mother = await newGuardian(city);
    const { token } = await mother.confirm(await city.child(room));
    await mother.cancel(only(await mother.submit()));
    expect(await mother.refusedSubmit({ studentTokens: [token] })).toMatchObject({ reason: 'TOKEN_EXPIRED' });
  });

  it('lapses when the child changes schools; a change of class within the school does not matter', async () => {
    const otherRoom = await city.classRoom(school, 3);
    const otherSchool = await city.classRoom(await city.school());
    const [moved, left] = [await city.child(room), await city.child(room)];
    const mother = await newGuardian(city);
    await mother.confirm(moved);
    await city.move(moved, otherRoom);
    expect(only(await mother.submit())).toMatchObject({ className: otherRoom.name });
    await mother.confirm(left);
    await city.move(left, otherSchool);
    const before = await city.stored();
    expect(await mother.refusedSubmit()).toMatchObject({ reason: 'TOKEN_EXPIRED', field: 'studentTokens.0' });
    expect(await city.stored()).toEqual(before);
  });

  // Moves the clock on by a day, so it comes last.
  it('lapses after 24 hours', async () => {
    const mother = await city.parent([await city.child(room)]);
    const guardian = guardianWithAccount(await city.as(mother), mother);
    await guardian.confirm(await city.child(room));
    city.clock.advance(24 * 60 - 1);
    await guardian.confirm(await city.child(room));
    city.clock.advance(1);
    expect(await guardian.refusedSubmit()).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'TOKEN_EXPIRED',
      field: 'studentTokens.0',
    });
    guardian.tokens.shift();
    expect(await guardian.submit()).toHaveLength(1);
  });
});
