import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { only } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { Handler, Requester } from '../../../test/data-requests.ts';
import { honestFiles } from '../../../test/fixtures/files.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let school: { id: string; code: string; level: 'ELEMENTARY' };
let room: ClassRoom;
let office: Handler;
let bureau: Handler;
beforeAll(async () => {
  city = await World.open();
  school = { ...(await city.school()), level: 'ELEMENTARY' };
  room = await city.classRoom(school);
  office = new Handler(await city.as(await city.staff(school, ['OFFICE'])));
  bureau = new Handler(await city.as(await city.bureauAdmin()));
});
afterAll(() => city.close());

/** A parent of a new child, with a request page. */
async function family(): Promise<{ child: Child; username: string; accountId: string; parent: Requester }> {
  const child = await city.child(room);
  const person = await city.parent([child]);
  return { ...person, child, parent: new Requester(await city.as(person)) };
}

async function upload(from: Browser): Promise<{ id: string; url: string }> {
  const name = encodeURIComponent('戶口名簿.jpg');
  const body = new Uint8Array((await honestFiles()).jpg);
  const response = await from.fetch(`/files/uploads?name=${name}`, { method: 'POST', body });
  return (await response.json()) as { id: string; url: string };
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('a data request', () => {
  it('about a child goes to the school where the child is, with the date that the law sets', async () => {
    const { child, parent, username } = await family();
    const sent = await parent.submit({ studentId: child.id, text: '  姓名應為林小安  ' });
    expect(sent).toMatchObject({
      kind: 'CORRECT',
      status: 'SUBMITTED',
      subjectName: '林小安',
      requesterName: '林美玉',
      school: { id: school.id },
      text: '姓名應為林小安',
      dueAt: '2026-12-23T15:59:59.000Z',
      kept: [],
      attachments: [],
      decidedBy: null,
    });
    expect(idsOf(await office.queue({ status: ['SUBMITTED'] }))).toContain(sent.id);
    expect(only(await parent.mine())).toEqual(sent);
    const mail = (await city.outbox()).find(({ to }) => to === username);
    expect(mail).toMatchObject({ subject: '【親師生平臺】已收到您的個資請求' });
    expect(mail?.text).toContain('回覆期限：115/12/23');
    expect(await city.auditOf(sent)).toMatchObject([
      {
        action: 'dataRequest.submitted',
        actorKind: 'PARENT',
        schoolId: school.id,
        details: { kind: 'CORRECT' },
      },
    ]);
  });

  it('about oneself goes to the school of the first child, of staff to their own, of others to the bureau', async () => {
    const { parent } = await family();
    expect(await parent.submit()).toMatchObject({ subjectName: '林美玉', school: { id: school.id } });
    const teacher = new Requester(await city.as(await city.staff(school, ['SUBJECT_TEACHER'])));
    expect(await teacher.submit()).toMatchObject({ subjectName: '陳志明', school: { id: school.id } });
    const childless = new Requester(await city.as(await city.person({ name: '林無子' })));
    const sent = await childless.submit();
    expect(sent.school).toBeNull();
    expect(idsOf(await bureau.queue())).toContain(sent.id);
    expect(idsOf(await office.queue())).not.toContain(sent.id);
    expect(await office.refused('accept', sent)).toMatchObject({ code: 'NOT_FOUND' });
    await bureau.decide('accept', sent);
  });

  it('of a pupil is the pupil’s own, and follows the pupil to another school', async () => {
    const child = await city.child(room, '陳小華');
    const pupil = new Requester(await city.as(child));
    const sent = await pupil.submit();
    expect(sent).toMatchObject({ subjectName: '陳小華', school: { id: school.id } });
    const elsewhere = await city.school();
    const newOffice = new Handler(await city.as(await city.staff(elsewhere, ['SCHOOL_ADMIN'])));
    expect(await newOffice.refused('refuse', sent)).toMatchObject({ code: 'NOT_FOUND' });
    await city.move(child, await city.classRoom(elsewhere));
    expect(await office.refused('refuse', sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(idsOf(await newOffice.queue())).toEqual([sent.id]);
    expect(await newOffice.decide('refuse', sent)).toMatchObject({ status: 'REFUSED', decidedBy: '陳志明' });
  });

  it('is refused for another family’s child, without words, and twice', async () => {
    const { child, parent } = await family();
    const other = await family();
    expect(await parent.refusedSubmit({ studentId: other.child.id })).toMatchObject({ code: 'NOT_FOUND' });
    const teacher = new Requester(await city.as(room.teacher));
    expect(await teacher.refusedSubmit({ studentId: child.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await parent.refusedSubmit({ text: '   ' })).toMatchObject({ reason: 'REQUIRED', field: 'text' });
    expect(await parent.refusedSubmit({ text: 'x'.repeat(501) })).toMatchObject({ reason: 'TOO_LONG' });
    await parent.submit({ studentId: child.id });
    expect(await parent.refusedSubmit({ studentId: child.id })).toMatchObject({
      code: 'CONFLICT',
      reason: 'DATA_REQUEST_WAITING',
      field: 'kind',
    });
    await parent.submit({ studentId: child.id, kind: 'STOP' });
    await parent.submit();
  });

  it('sent twice at once is one', async () => {
    const { parent, child } = await family();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => parent.submit({ studentId: child.id })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await parent.mine()).toHaveLength(1);
  });

  it('brings files that its sender uploaded; whoever handles it reads them, and nobody else', async () => {
    const { parent, child } = await family();
    const file = await upload(parent.browser);
    expect((await office.browser.fetch(file.url)).status).toBe(404);
    const sent = await parent.submit({ studentId: child.id, attachmentIds: [file.id] });
    expect(sent.attachments).toEqual([{ id: file.id, name: '戶口名簿.jpg', url: file.url }]);
    const seen = (await office.queue({ status: ['SUBMITTED'] })).find(({ id }) => id === sent.id);
    expect(seen?.attachments).toEqual(sent.attachments);
    expect((await office.browser.fetch(file.url)).status).toBe(200);
    expect((await (await family()).parent.browser.fetch(file.url)).status).toBe(404);
    expect((await (await city.as(room.teacher)).fetch(file.url)).status).toBe(404);

    const stranger = (await family()).parent;
    const theirs = await upload(stranger.browser);
    expect(await parent.refusedSubmit({ attachmentIds: [theirs.id] })).toMatchObject({
      reason: 'UPLOAD_NOT_FOUND',
      field: 'attachmentIds.0',
    });
    expect(await parent.refusedSubmit({ attachmentIds: [file.id] })).toMatchObject({
      reason: 'UPLOAD_NOT_FOUND',
    });
    const four = Array.from({ length: 4 }, () => file.id);
    expect(await parent.refusedSubmit({ attachmentIds: four })).toMatchObject({ reason: 'OUT_OF_RANGE' });
  });

  it('can be withdrawn while it waits, by its owner only', async () => {
    const { parent } = await family();
    const stranger = (await family()).parent;
    const sent = await parent.submit();
    expect(await stranger.refusedWithdraw(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await office.browser.refused(`mutation { withdrawDataRequest(id: "${sent.id}") { id } }`),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await parent.withdraw(sent)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await parent.withdraw(sent)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await office.refused('accept', { ...sent, version: 2 })).toMatchObject({
      reason: 'DATA_REQUEST_WITHDRAWN',
    });
    const refused = await office.decide('refuse', await parent.submit());
    expect(await parent.refusedWithdraw(refused)).toMatchObject({ reason: 'DATA_REQUEST_DECIDED' });
  });
});

describe('an answer', () => {
  it('reaches the person, with who is behind it for the school only', async () => {
    const { parent, child, username } = await family();
    const sent = await parent.submit({ studentId: child.id });
    const done = await office.decide('accept', sent, ' 已更正姓名 ');
    expect(done).toMatchObject({ status: 'ACCEPTED', answer: '已更正姓名', decidedBy: '陳志明', kept: [] });
    expect(only(await parent.mine())).toMatchObject({ answer: '已更正姓名', decidedBy: null });
    const mail = (await city.outbox()).find(({ to }) => to === username);
    expect(mail).toMatchObject({ subject: '【親師生平臺】您的個資請求已辦理完成' });
    expect(mail?.text).toContain('回覆內容：已更正姓名');
    expect((await city.auditOf(sent)).map(({ action }) => action)).toEqual([
      'dataRequest.submitted',
      'dataRequest.accepted',
    ]);
  });

  it('is refused without words, about an older state, and a second time', async () => {
    const { parent } = await family();
    const sent = await parent.submit();
    expect(await office.refused('refuse', sent, ' ')).toMatchObject({
      reason: 'REQUIRED',
      field: 'answer',
    });
    expect(await office.refused('refuse', { ...sent, version: 7 })).toMatchObject({
      reason: 'VERSION_STALE',
    });
    const refused = await office.decide('refuse', sent, '資料正確');
    expect(refused).toMatchObject({ status: 'REFUSED', answer: '資料正確' });
    expect(await office.refused('accept', refused)).toMatchObject({ reason: 'DATA_REQUEST_DECIDED' });
    expect(await office.refused('extend', refused)).toMatchObject({ reason: 'DATA_REQUEST_DECIDED' });
  });

  it('of two deciders at once is the first one’s', async () => {
    const { parent, accountId } = await family();
    const sent = await parent.submit({ kind: 'STOP' });
    const outcomes = await Promise.allSettled([
      office.decide('accept', sent),
      bureau.decide('refuse', sent),
      office.decide('refuse', sent),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const decided = (await city.auditOf(sent)).filter(({ action }) => action !== 'dataRequest.submitted');
    expect(decided).toHaveLength(1);
    const [account] = await city.em.execute<{ closed: boolean }[]>(
      'select closed_at is not null as closed from account where id = ?',
      [accountId],
    );
    expect(account?.closed).toBe(decided[0]?.action === 'dataRequest.accepted');
  });

  it('is never given about oneself, nor by parents and teachers', async () => {
    const colleague = await city.staff(school, ['OFFICE']);
    const browser = await city.as(colleague);
    const sent = await new Requester(browser).submit();
    expect(await new Handler(browser).refused('accept', sent)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'OWN_DATA_REQUEST',
    });
    const { parent } = await family();
    expect(await new Handler(parent.browser).refused('accept', sent)).toMatchObject({ code: 'FORBIDDEN' });
    const teacher = new Handler(await city.as(room.teacher));
    expect(await teacher.refused('accept', sent)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the time that the law gives', () => {
  it('is extended once, with the reason, before it is over', async () => {
    const { parent, username } = await family();
    const sent = await parent.submit();
    const later = await office.decide('extend', sent, '須調閱紙本學籍卡');
    expect(later).toMatchObject({
      status: 'SUBMITTED',
      dueAt: '2027-01-22T15:59:59.000Z',
      extensionReason: '須調閱紙本學籍卡',
      extendedAt: city.clock.now().toISOString(),
      decidedAt: null,
    });
    expect(await office.refused('extend', later)).toMatchObject({ reason: 'DATA_REQUEST_EXTENDED' });
    const mail = (await city.outbox()).find(({ to }) => to === username);
    expect(mail?.subject).toBe('【親師生平臺】您的個資請求延長回覆期限');
    expect(mail?.text).toContain('延長原因：須調閱紙本學籍卡');
    expect(mail?.text).toContain('回覆期限：116/01/22');
  });

  it('puts the most urgent first, and cannot be extended when it has passed', async () => {
    const before = city.clock.now().toISOString();
    const quiet = await city.school();
    const quietRoom = await city.classRoom(quiet);
    const staff = await city.staff(quiet, ['SCHOOL_ADMIN']);
    const requester = async () =>
      new Requester(await city.as(await city.parent([await city.child(quietRoom)])));
    try {
      const early = await (await requester()).submit();
      city.clock.advance(24 * 60);
      const late = await (await requester()).submit();
      const answered = await (await requester()).submit();
      // A session of staff lasts twelve hours.
      const admin = new Handler(await city.as(staff));
      await admin.decide('refuse', answered);
      expect(idsOf(await admin.queue())).toEqual([early.id, late.id, answered.id]);
      await admin.decide('extend', early);
      expect(idsOf(await admin.queue())).toEqual([late.id, early.id, answered.id]);
      expect(idsOf(await admin.queue({ status: ['REFUSED'] }))).toEqual([answered.id]);
      expect(await admin.queue({ search: '林' })).toHaveLength(3);
      expect(await admin.queue({ search: '王' })).toEqual([]);
      expect(idsOf(await admin.queue({ first: 1, page: 2 }))).toEqual([early.id]);
      city.clock.set('2026-12-25T08:00:00+08:00');
      const afterwards = new Handler(await city.as(staff));
      expect(await afterwards.refused('extend', late)).toMatchObject({ reason: 'DATA_REQUEST_OVERDUE' });
      await afterwards.decide('accept', late);
    } finally {
      city.clock.set(before);
    }
  });
});

describe('the queue', () => {
  it('shows a school its own, and another school nothing', async () => {
    const { parent } = await family();
    const sent = await parent.submit();
    const elsewhere = await city.school();
    const stranger = new Handler(await city.as(await city.staff(elsewhere, ['SCHOOL_ADMIN'])));
    expect(await stranger.queue()).toEqual([]);
    expect(await stranger.refused('accept', sent)).toMatchObject({ code: 'NOT_FOUND' });
    const query = `query ($school: ID) { dataRequests(school: $school) { totalCount } }`;
    expect(await stranger.browser.refused(query, { school: school.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(idsOf(await bureau.queue({ school: school.id }))).toContain(sent.id);
    expect(await bureau.queue({ school: elsewhere.id })).toEqual([]);
    expect(await parent.browser.refused(query)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
