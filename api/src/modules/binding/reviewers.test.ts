import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  APPROVE,
  application,
  applications,
  newGuardian,
  only,
  REJECT,
  type Reviewer,
  reviewer,
  type SentApplication,
} from '../../../test/actors.ts';
import { type ClassRoom, type Person, World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let officer: Person;
let teacher: Reviewer;
let office: Reviewer;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('ELEMENTARY', '市立晨光國小');
  room = await city.classRoom(school);
  officer = await city.staff(school, ['OFFICE']);
  [teacher, office] = [await reviewer(city, room.teacher), await reviewer(city, officer)];
});
afterAll(() => city.close());

describe('two who decide', () => {
  it('at once: one wins, the other is told, fifty times', async () => {
    const sent = await applications(city, room, 50);
    for (const [index, { id, version }] of sent.entries()) {
      const approve = () => teacher.browser.ask(APPROVE, { id, version });
      const reject = () => office.browser.ask(REJECT, { id, version, reason: '資料不符' });
      const answers = await Promise.all(index % 2 ? [approve(), reject()] : [reject(), approve()]);
      const refused = only(answers.filter(({ errors }) => errors.length > 0));
      expect(only(refused.errors).extensions).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_DECIDED' });
    }
    const rows = await city.em.execute<{ status: string; decisions: string[]; bindings: number }[]>(
      `select status,
         (select array_agg(action) from audit_entry where subject_id = a.id and action <> 'binding.submitted') as decisions,
         (select count(*)::int from guardianship where student_id = a.student_id) as bindings
       from binding_application a where id = any(?::uuid[])`,
      [`{${sent.map(({ id }) => id).join(',')}}`],
    );
    expect(rows).toHaveLength(50);
    for (const { status, decisions, bindings } of rows) {
      expect(decisions).toEqual([`binding.${status.toLowerCase()}`]);
      expect(bindings).toBe(status === 'APPROVED' ? 1 : 0);
    }
  });

  it('one after the other: the second sees what is now', async () => {
    const sent = await application(city, room);
    await teacher.approve(sent);
    expect(await office.refusedApprove(sent)).toEqual({ code: 'CONFLICT', reason: 'ALREADY_DECIDED' });
  });

  it('decides about what the parent cancelled meanwhile, or about an older version', async () => {
    const mother = await newGuardian(city);
    const sent = await mother.applyFor(await city.child(room));
    expect(await teacher.refusedApprove({ ...sent, version: sent.version + 1 })).toEqual({
      code: 'CONFLICT',
      reason: 'VERSION_STALE',
    });
    await mother.cancel(sent);
    expect(await teacher.refusedApprove(sent)).toEqual({ code: 'CONFLICT', reason: 'ALREADY_CANCELLED' });
  });
});

describe('who decides', () => {
  it('is the homeroom teacher of the child’s class or the school’s office, nobody else', async () => {
    const sent = await application(city, room);
    const otherSchool = await city.school();
    const strangers = [
      (await city.classRoom(school, 4)).teacher,
      (await city.classRoom(otherSchool)).teacher,
      await city.staff(otherSchool, ['OFFICE']),
    ];
    for (const stranger of strangers) {
      const them = await reviewer(city, stranger);
      expect(await them.refusedOpen(sent)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await them.refusedApprove(sent)).toMatchObject({ code: 'NOT_FOUND' });
      expect((await them.queue()).map(({ id }) => id)).not.toContain(sent.id);
    }
    const others = [
      await city.bureauAdmin(),
      await city.staff(school, ['SUBJECT_TEACHER']),
      await city.parent([await city.child(room)]),
      await city.child(room),
    ];
    for (const other of others) {
      const them = await reviewer(city, other);
      expect(await them.refusedOpen(sent)).toMatchObject({ code: 'NOT_FOUND' });
      expect(await them.refusedApprove(sent)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await office.approve(sent)).toMatchObject({ status: 'APPROVED', decidedBy: officer.name });
  });

  it('changes with the child: the new class’s teacher sees what waits, the old one does not', async () => {
    const child = await city.child(room);
    const sent = await (await newGuardian(city)).applyFor(child);
    const newRoom = await city.classRoom(await city.school('ELEMENTARY', '市立虹光國小'));
    const newTeacher = await reviewer(city, newRoom.teacher);
    expect(await newTeacher.queue()).toEqual([]);
    await city.move(child, newRoom);
    expect(await teacher.refusedApprove(sent)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await teacher.queue({ status: ['SUBMITTED'] })).map(({ id }) => id)).not.toContain(sent.id);
    expect(await office.refusedOpen(sent)).toMatchObject({ code: 'NOT_FOUND' });
    // The form is a document: it says where the child was when it was sent.
    expect(only(await newTeacher.queue())).toMatchObject({ id: sent.id, schoolName: '市立晨光國小' });
    expect(await newTeacher.approve(sent)).toMatchObject({ status: 'APPROVED' });
  });
});

describe('the queue', () => {
  it('shows who waited longest first, page by page, and finds names as they are written', async () => {
    const place = await city.classRoom(await city.school());
    const clerk = await reviewer(city, place.teacher);
    const sent: SentApplication[] = [];
    for (const name of ['林一%', '林二_', '王三', '王四', '陳五']) {
      sent.push(await (await newGuardian(city)).applyFor(await city.child(place, name)));
      city.clock.advance(1);
    }
    const ids = sent.map(({ id }) => id);
    const first = await clerk.page({ status: ['SUBMITTED'], first: 2 });
    const second = await clerk.page({
      status: ['SUBMITTED'],
      first: 2,
      after: String(first.pageInfo.endCursor),
    });
    const third = await clerk.page({
      status: ['SUBMITTED'],
      first: 2,
      after: String(second.pageInfo.endCursor),
    });
    const pages = [first, second, third];
    expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
    expect(pages.map(({ totalCount, pageInfo }) => [totalCount, pageInfo.hasNextPage])).toEqual([
      [5, true],
      [5, true],
      [5, false],
    ]);
    expect((await clerk.queue()).map(({ id }) => id)).toEqual(ids.toReversed());
    expect((await clerk.queue({ search: '%' })).map(({ studentName }) => studentName)).toEqual(['林一%']);
    expect((await clerk.queue({ search: '_' })).map(({ studentName }) => studentName)).toEqual(['林二_']);
    expect(await clerk.queue({ search: '王' })).toHaveLength(2);
    expect(await clerk.queue({ status: ['APPROVED', 'REJECTED'] })).toEqual([]);
  });
});
