import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { guardianWithAccount, newGuardian, only, reviewer } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { pdfText } from '../../../test/fixtures/pdf-text.ts';
import { type ClassRoom, type Person, World } from '../../../test/world.ts';

/** The machine stands in another zone than the schools: nothing may depend on where that is. */
const ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
const zoneBefore = process.env.TZ;

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let office: Person;
let room: ClassRoom;
let classes = 0;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  office = await city.staff(school, ['OFFICE']);
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});
afterAll(() => city.close());

async function newRoom(): Promise<ClassRoom> {
  classes += 1;
  return city.classRoom(school, classes);
}

async function hats(browser: Browser): Promise<string[]> {
  const { viewer } = await browser.do<{ viewer: { account: { identities: { kind: string }[] } } }>(
    '{ viewer { account { identities { kind } } } }',
  );
  return viewer.account.identities.map(({ kind }) => kind);
}

describe.each(ZONES)('on a machine in %s', (zone) => {
  it('a post begins and ends at midnight in Taipei', async () => {
    process.env.TZ = zone;
    city.clock.set('2026-11-23T20:00:00+08:00');
    const officer = await city.staff(school, ['OFFICE']);
    await city.em.execute(
      `update staff_post set starts_on = '2026-11-24', ends_on = '2026-11-24' where staff_id = ?`,
      [officer.staffId],
    );
    const seen: number[] = [];
    for (const instant of [
      '2026-11-23T23:59:00',
      '2026-11-24T00:01:00',
      '2026-11-24T23:59:00',
      '2026-11-25T00:01:00',
    ]) {
      city.clock.set(`${instant}+08:00`);
      seen.push((await hats(await city.as(officer))).length);
    }
    expect(seen).toEqual([0, 1, 1, 0]);
  });

  it('a homeroom ends with the school year, on 31 July at midnight; the office keeps the children', async () => {
    process.env.TZ = zone;
    city.clock.set('2026-11-23T08:00:00+08:00');
    room = await newRoom();
    const waiting = await (await newGuardian(city)).applyFor(await city.child(room));
    city.clock.set('2027-07-31T23:59:00+08:00');
    const teacher = await city.as(room.teacher);
    expect(await hats(teacher)).toEqual(['HOMEROOM_TEACHER']);
    city.clock.set('2027-08-01T00:01:00+08:00');
    expect(await hats(teacher)).toEqual([]);
    const clerk = await reviewer(city, office);
    expect((await clerk.queue()).map(({ id }) => id)).toContain(waiting.id);
    const { classGroups } = await clerk.browser.do<{ classGroups: { nodes: { id: string }[] } }>(
      '{ classGroups { nodes { id } } }',
    );
    expect(classGroups.nodes).not.toContainEqual({ id: room.id });
  });

  it('days come out as they were put in, also 29 February', async () => {
    process.env.TZ = zone;
    city.clock.set('2028-02-29T00:01:00+08:00');
    room = await newRoom();
    const child = await city.child(room);
    const next = await newRoom();
    await city.move(child, next);
    const clerk = await city.as(office);
    const { student } = await clerk.do<{ student: { enrolments: object[] } }>(
      'query ($id: ID!) { student(id: $id) { enrolments { startsOn endsOn endReason classGroup { id } } } }',
      { id: child.id },
    );
    expect(student.enrolments).toEqual([
      { startsOn: '2028-02-29', endsOn: null, endReason: null, classGroup: { id: next.id } },
      { startsOn: '2026-08-01', endsOn: '2028-02-28', endReason: 'TRANSFER', classGroup: { id: room.id } },
    ]);
    const { staff } = await clerk.do<{ staff: { nodes: { inPostSince: string }[] } }>(
      '{ staff(first: 1) { nodes { inPostSince } } }',
    );
    expect(staff.nodes).toEqual([{ inPostSince: '2026-08-01' }]);
  });

  it('a form bears the day on which it was sent, in Taipei', async () => {
    process.env.TZ = zone;
    city.clock.set('2028-02-28T23:59:00+08:00');
    room = await newRoom();
    const mother = await newGuardian(city);
    const sent: [string, string][] = [];
    for (const [instant, day] of [
      ['2028-02-28T23:59:00+08:00', '117 年 2 月 28 日'],
      ['2028-02-29T00:01:00+08:00', '117 年 2 月 29 日'],
      ['2028-03-01T00:01:00+08:00', '117 年 3 月 1 日'],
    ] as const) {
      city.clock.set(instant);
      const guardian = guardianWithAccount(
        await city.applicant(String(mother.data.email)),
        mother.data,
        mother.data,
      );
      const { formUrl } = await guardian.applyFor(await city.child(room));
      const { bytes } = await guardian.browser.bytes(formUrl);
      sent.push([day, pdfText(bytes).text.replace(/\s/g, '')]);
    }
    for (const [day, text] of sent) expect(text).toContain(day.replaceAll(' ', ''));
  });
});

it('a child between schools keeps parents and history, and has no school', async () => {
  city.clock.set('2026-11-23T08:00:00+08:00');
  room = await newRoom();
  const child = await city.child(room, '林小安');
  const mother = await city.parent([child]);
  await city.em.execute(
    `update enrolment set ends_on = '2026-11-22', end_reason = 'TRANSFER' where student_id = ? and ends_on is null`,
    [child.id],
  );
  const browser = await city.as(mother);
  const { viewer } = await browser.do<{ viewer: { children: object[] } }>(
    '{ viewer { children { name studentNumber seatNumber school { id } classGroup { id } } } }',
  );
  expect(only(viewer.children)).toEqual({
    name: '林小安',
    studentNumber: '',
    seatNumber: null,
    school: null,
    classGroup: null,
  });
  const teacher = await city.as(room.teacher);
  const seen = 'query ($id: ID!) { student(id: $id) { name } }';
  expect(await teacher.refused(seen, { id: child.id })).toMatchObject({ code: 'NOT_FOUND' });
});
