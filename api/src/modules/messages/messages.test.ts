import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawPng } from '../../../test/fixtures/signature.ts';
import { upload } from '../../../test/leave.ts';
import {
  MESSAGE_CHANGED,
  type MessageReader,
  type MessageSender,
  type MessageWish,
  messageReader,
  messageSender,
  type SeenMessage,
} from '../../../test/messages.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { sendMessages } from './messages.jobs.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let otherSchool: Awaited<ReturnType<World['school']>>;
let officer: Person;
let office: MessageSender;
let rooms = 0;
beforeAll(async () => {
  city = await World.open({ LOG_LEVEL: 'silent' });
  school = await city.school('ELEMENTARY', '市立晨光國小');
  otherSchool = await city.school('JUNIOR_HIGH', '市立海風國中');
  officer = await city.staff(school, ['OFFICE']);
});
// Sessions of staff end while the clock is moved on.
beforeEach(async () => {
  city.clock.set('2026-11-23T08:00:00+08:00');
  office = await messageSender(city, officer);
});
afterAll(() => city.close());

interface Family {
  child: Child;
  person: Person;
  parent: MessageReader;
}

async function family(place: ClassRoom): Promise<Family> {
  const child = await city.child(place);
  const person = await city.parent([child]);
  return { child, person, parent: await messageReader(city, person) };
}

async function classRoom(): Promise<ClassRoom> {
  rooms += 1;
  return city.classRoom(school, rooms);
}

const ofRooms = (...all: ClassRoom[]) => ({ classGroupIds: all.map(({ id }) => id) });

async function send(sender: MessageSender, wish: Parameters<MessageSender['send']>[0]): Promise<SeenMessage> {
  const sent = await sender.send(wish);
  await city.app.drainJobs();
  return sent;
}

describe('a message to two classes', () => {
  it('reaches families at once, counts who reads it while the sender looks, and reminds the others', async () => {
    const [one, two] = [await classRoom(), await classRoom()];
    const [first, second] = [await family(one), await family(two)];
    const unbound = await city.child(two, '王小明');
    const audience = ofRooms(one, two);
    expect(await office.reach({ audience })).toEqual({
      ...{ pupils: 3, guardians: 2, students: 0, people: 2, unboundPupils: 1, withoutContact: 0 },
    });
    const sent = await send(office, { title: '校慶活動', audience });
    expect(sent).toMatchObject({ status: 'SENDING', recipientCount: 0 });
    expect(await office.look(sent)).toMatchObject({
      ...{ status: 'SENT', recipientCount: 2, readCount: 0, pupilCount: 3, unboundCount: 1 },
      parts: [
        { name: one.name, recipients: 1, read: 0 },
        { name: two.name, recipients: 1, read: 0 },
      ],
    });
    expect(await first.parent.titles()).toEqual(['校慶活動']);
    expect((await first.parent.news())[0]).toMatch(/^市立晨光國小 .*有新的訊息$/);
    expect(await first.parent.unreadCount()).toBe(1);

    const desk = await city.listen<{ messageChanged: SeenMessage }>(office.browser, MESSAGE_CHANGED, {
      id: sent.id,
    });
    expect(await first.parent.open(sent)).toMatchObject({
      ...{ readAt: null, recipientCount: null, parts: null, children: [{ name: first.child.name }] },
    });
    expect(await first.parent.read(sent)).not.toBeNull();
    expect((await desk.next()).messageChanged).toMatchObject({ recipientCount: 2, readCount: 1 });
    expect(await first.parent.unreadCount()).toBe(0);

    expect(await office.unread(sent)).toMatchObject({
      totalCount: 1,
      nodes: [{ className: two.name, relation: 'MOTHER', student: { name: second.child.name } }],
    });
    expect(await office.do('remindMessage', sent)).toMatchObject({ reminderCount: 1 });
    await city.app.drainJobs();
    expect(await second.parent.news()).toHaveLength(2);
    expect(await first.parent.news()).toHaveLength(1);
    expect(await office.refuse('remindMessage', sent)).toMatchObject({
      ...{ code: 'RATE_LIMITED', reason: 'MESSAGE_REMINDED' },
    });
    await second.parent.read(sent);
    expect(await second.parent.unreadCount()).toBe(0);
    city.clock.advance(6 * 60);
    office = await messageSender(city, officer);
    expect(await office.refuse('remindMessage', sent)).toMatchObject({ reason: 'MESSAGE_ALL_READ' });
    await desk.stop();
    expect(unbound.id).not.toBe(first.child.id);
  });

  it('is one message however often it is sent, and one piece of news for a guardian of two', async () => {
    const room = await classRoom();
    const children = [await city.child(room), await city.child(room)];
    const mother = await messageReader(city, await city.parent(children));
    const wish = { id: randomUUID(), audience: ofRooms(room) };
    await Promise.all([office.send(wish), office.send(wish)]);
    await city.app.drainJobs();
    await office.send(wish);
    await city.app.drainJobs();
    expect(await mother.titles()).toHaveLength(1);
    expect(await mother.news()).toHaveLength(1);
    expect(await office.look(wish)).toMatchObject({ recipientCount: 1, pupilCount: 2 });
    expect((await mother.open(wish)).children).toHaveLength(2);
    const teacher = await messageSender(city, room.teacher);
    expect(await teacher.refused(wish)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes to pupils in person, who read what their guardians do not get', async () => {
    const room = await classRoom();
    const { child, parent } = await family(room);
    const pupil = await messageReader(city, child);
    const sent = await send(office, { audience: ofRooms(room), toGuardians: false, toStudents: true });
    expect(await pupil.titles()).toHaveLength(1);
    expect(await parent.titles()).toEqual([]);
    expect(await parent.refused(sent)).toMatchObject({ code: 'NOT_FOUND' });
    await pupil.read(sent);
    expect(await office.look(sent)).toMatchObject({ recipientCount: 1, readCount: 1 });
  });

  it('brings files that those who have it open, and nobody else', async () => {
    const room = await classRoom();
    const [inside, outside] = [await family(room), await family(await classRoom())];
    const { id = '' } = await upload(office.browser, '通知.png', await drawPng());
    const sent = await send(office, { audience: ofRooms(room), attachmentIds: [id] });
    const [file] = (await inside.parent.open(sent)).attachments;
    expect(file?.name).toBe('通知.png');
    expect((await inside.parent.browser.bytes(file?.url ?? '')).status).toBe(200);
    expect((await outside.parent.browser.bytes(file?.url ?? '')).status).toBe(404);
    const again = { audience: ofRooms(room), attachmentIds: [id] };
    expect(await office.refused(again)).toMatchObject({ reason: 'UPLOAD_NOT_FOUND' });
  });
});

describe('a recalled message', () => {
  it('vanishes for those who had it, tells their screens, and is told no more', async () => {
    const room = await classRoom();
    const { parent } = await family(room);
    const sent = await send(office, { audience: ofRooms(room) });
    const phone = await city.listen<{ messageRecalled: string }>(
      parent.browser,
      'subscription { messageRecalled }',
    );
    expect(await office.do('recallMessage', sent)).toMatchObject({ status: 'RECALLED' });
    expect(await parent.titles()).toEqual([]);
    await city.app.drainJobs();
    expect((await phone.next()).messageRecalled).toBe(sent.id);
    expect(await parent.news()).toEqual([]);
    expect(await parent.unreadCount()).toBe(0);
    expect(await parent.refused(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await office.refuse('recallMessage', sent)).toMatchObject({ reason: 'MESSAGE_RECALLED' });
    expect(await office.refuse('remindMessage', sent)).toMatchObject({ reason: 'MESSAGE_NOT_SENT' });
    expect((await city.auditOf(sent)).map(({ action }) => action).sort()).toEqual([
      ...['message.recalled', 'message.sent'],
    ]);
    await phone.stop();
  });

  it('that was planned goes to nobody; one that was not goes at its time', async () => {
    const room = await classRoom();
    const { parent } = await family(room);
    const sendAt = '2026-11-23T12:00:00+08:00';
    const [kept, dropped] = [
      await send(office, { title: '會來', audience: ofRooms(room), sendAt }),
      await send(office, { title: '不會來', audience: ofRooms(room), sendAt }),
    ];
    expect(kept.status).toBe('SCHEDULED');
    await office.do('recallMessage', dropped);
    expect(await parent.titles()).toEqual([]);
    city.clock.set(sendAt);
    await sendMessages.run(city.app.deps, {});
    expect(await parent.titles()).toEqual(['會來']);
  });
});

describe('whom a message reaches', () => {
  it('is who is there when it goes out: not whoever left, is unbound or kept from the child by a court', async () => {
    const [room, elsewhere] = [await classRoom(), await city.classRoom(otherSchool)];
    const [stays, leaves] = [await family(room), await family(room)];
    const father = await city.parent([stays.child], 'FATHER');
    const sendAt = '2026-11-24T09:00:00+08:00';
    const sent = await send(office, { audience: ofRooms(room), sendAt });
    await city.move(leaves.child, elsewhere);
    await city.em.execute(
      `insert into custody_restriction (id, student_id, account_id, starts_on, basis, recorded_by_name, recorded_at)
       select gen_random_uuid(), ?, ?, '2026-11-24', '裁定', '王大同', now()`,
      [stays.child.id, father.accountId],
    );
    city.clock.set(sendAt);
    await sendMessages.run(city.app.deps, {});
    office = await messageSender(city, officer);
    const now = await office.look(sent);
    expect(now.status === 'SENT' ? now.recipientCount : now.status).toBe(1);
    expect(await leaves.parent.titles()).toEqual([]);
    expect(await (await messageReader(city, stays.person)).titles()).toHaveLength(1);
  });

  it('is no more than the sender may write to', async () => {
    const [own, other] = [await classRoom(), await classRoom()];
    const far = await city.classRoom(otherSchool, 2);
    const { child } = await family(own);
    const farChild = await family(far);
    const teacher = await messageSender(city, own.teacher);
    const notYours = { code: 'BAD_INPUT', reason: 'MESSAGE_AUDIENCE_NOT_YOURS', field: 'audience' };
    for (const audience of [
      ...[{ everybody: true }, { grades: [5] }, ofRooms(own, other), { schoolIds: [school.id] }],
      { studentIds: [farChild.child.id] },
    ])
      expect(await teacher.refused({ audience })).toMatchObject(notYours);
    for (const audience of [ofRooms(far), { studentIds: [farChild.child.id] }, { schoolIds: [school.id] }])
      expect(await office.refused({ audience })).toMatchObject(notYours);
    const sent = await send(teacher, { title: '班上的事', audience: { studentIds: [child.id] } });
    // The office of the school keeps it as well; another class’s teacher, and another office, know nothing of it.
    expect((await office.look(sent)).title).toBe('班上的事');
    for (const person of [other.teacher, await city.staff(otherSchool, ['OFFICE'])])
      expect(await (await messageReader(city, person)).refused(sent)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is of the bureau whole schools or the city, counted by school and named to nobody', async () => {
    const room = await city.classRoom(otherSchool, 3);
    const { parent } = await family(room);
    const { parent: here } = await family(await classRoom());
    const bureau = await messageSender(city, await city.bureauAdmin());
    const sent = await send(bureau, { title: '停課通知', audience: { schoolIds: [otherSchool.id] } });
    expect(await parent.titles()).toEqual(['停課通知']);
    expect(await here.titles()).toEqual([]);
    const seen = await bureau.look(sent);
    expect(seen.createdByName).toBe('教育局');
    expect(seen.parts).toEqual([{ name: '市立海風國中', recipients: seen.recipientCount ?? 0, read: 0 }]);
    expect(await bureau.unread(sent)).toBeNull();
    expect(await (await messageReader(city, officer)).refused(sent)).toMatchObject({ code: 'NOT_FOUND' });
    const all = await send(bureau, { title: '給全市', audience: { everybody: true } });
    expect((await bureau.look(all)).parts).toHaveLength(2);
    expect((await here.titles())[0]).toBe('給全市');
  });
});

describe('what cannot be sent', () => {
  it('is said by field, and nothing is stored', async () => {
    const room = await classRoom();
    await family(room);
    const audience = ofRooms(room);
    const before = await office.browser.do('{ messages { totalCount } }');
    const cases: [MessageWish, object][] = [
      [
        { audience, title: ' ' },
        { field: 'title', reason: 'REQUIRED' },
      ],
      [
        { audience, title: '長'.repeat(61) },
        { field: 'title', reason: 'TOO_LONG' },
      ],
      [
        { audience, body: '' },
        { field: 'body', reason: 'REQUIRED' },
      ],
      [
        { audience, body: '長'.repeat(2001) },
        { field: 'body', reason: 'TOO_LONG' },
      ],
      [{ audience: {} }, { field: 'audience', reason: 'MESSAGE_NO_AUDIENCE' }],
      [
        { audience, toGuardians: false },
        { field: 'toGuardians', reason: 'MESSAGE_NO_READERS' },
      ],
      [{ audience: ofRooms(await classRoom()) }, { field: 'audience', reason: 'MESSAGE_NOBODY' }],
      [
        { audience, sendAt: '2026-11-23T07:59:00+08:00' },
        { field: 'sendAt', reason: 'MESSAGE_TIME_PAST' },
      ],
      [
        { audience, sendAt: '2027-11-23T07:59:00+08:00' },
        { field: 'sendAt', reason: 'MESSAGE_TIME_FAR' },
      ],
      [
        { audience, attachmentIds: [randomUUID()] },
        { field: 'attachmentIds.0', reason: 'UPLOAD_NOT_FOUND' },
      ],
    ];
    for (const [wish, refusal] of cases)
      expect(await office.refused(wish)).toMatchObject({ code: 'BAD_INPUT', ...refusal });
    expect(await office.browser.do('{ messages { totalCount } }')).toEqual(before);
  });
});
