import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { addCourse, type Course, Grader, gradesOfChild } from '../../../test/grades.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';
import { scoped } from '../../db/scope.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let maths: Course;
let staff: Awaited<ReturnType<World['staff']>>;
let teacher: Grader;
let child: Child;
let mother: Browser;
let exams = 0;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  staff = await city.staff(school, ['SUBJECT_TEACHER']);
  maths = await addCourse(city, room, { subject: '數學', teacher: staff.staffId });
});
beforeEach(async () => {
  await moveTo('2026-11-23T16:00:00+08:00');
  child = await city.child(room);
  mother = await city.as(await city.parent([child]));
});
afterAll(() => city.close());

/** The clock shows another hour, and the teacher, whom an idle half hour signs out, is there again. */
async function moveTo(instant: string) {
  city.clock.set(instant);
  teacher = new Grader(await city.as(staff));
}

async function exam(about: object = {}) {
  exams += 1;
  return teacher.assessment(maths, { kind: 'DAILY', name: `小考${exams}`, ...about });
}

const scores = async () => (await gradesOfChild(mother, child)).map(({ score }) => score);

/** What PostgreSQL itself shows to the family, whatever the code asks for. */
async function rowsShown(now: string): Promise<string[]> {
  const family = scoped(city.app.deps.orm.em.fork(), {
    ...{ kind: 'PARENT', accountId: null, studentIds: [child.id], now: new Date(now) },
  });
  const rows = await family.execute<{ mark: string }[]>(
    'select score::float::text as mark from grade where student_id = ? order by version',
    [child.id],
  );
  return rows.map(({ mark }) => mark);
}

describe('a grade recorded today', () => {
  it('is the family’s to read when midnight has passed in Taipei', async () => {
    const assessment = await exam();
    const [recorded] = await teacher.record(assessment, [[child, { score: 91, comment: '很好' }]]);
    expect(recorded?.visibleFrom).toBe('2026-11-23T16:00:00.000Z');
    const pupil = await city.as(child);
    await moveTo('2026-11-23T23:59:59+08:00');
    expect(await scores()).toEqual([]);
    expect(await gradesOfChild(pupil, child)).toEqual([]);
    expect(await gradesOfChild(await city.as(room.teacher), child)).toMatchObject([{ score: 91 }]);
    await moveTo('2026-11-24T00:00:00+08:00');
    expect(await gradesOfChild(mother, child)).toMatchObject([
      {
        subject: '數學',
        assessment: assessment.name,
        score: 91,
        level: '優',
        comment: '很好',
        recordedAt: '2026-11-23T08:00:00.000Z',
      },
    ]);
    expect(await gradesOfChild(pupil, child)).toMatchObject([{ score: 91 }]);
  });

  it('follows the school’s own rule', async () => {
    await city.em.execute('update school set visibility_days = 0 where id = ?', [school.id]);
    await teacher.record(await exam(), [[child, { score: 66 }]]);
    expect(await scores()).toEqual([66]);
    await city.em.execute('update school set visibility_days = 2, visibility_hour = 18 where id = ?', [
      school.id,
    ]);
    const other = await exam();
    await teacher.record(other, [[child, { score: 67 }]]);
    await moveTo('2026-11-25T17:59:00+08:00');
    expect(await scores()).toEqual([66]);
    await moveTo('2026-11-25T18:00:00+08:00');
    expect((await scores()).sort()).toEqual([66, 67]);
    await city.em.execute('update school set visibility_days = 1, visibility_hour = 0 where id = ?', [
      school.id,
    ]);
  });

  it('leaves no trace when it is recalled before, and none of a slip that was put right', async () => {
    const assessment = await exam();
    await teacher.record(assessment, [[child, { score: 19 }]]);
    await teacher.record(assessment, [[child, { score: 91, version: 1 }]]);
    const recalled = await exam();
    await teacher.record(recalled, [[child, { score: 5 }]]);
    expect(await teacher.recall(recalled, [[child, 1]])).toEqual([]);
    const cleared = await exam();
    await teacher.record(cleared, [[child, { score: 6 }]]);
    expect(await teacher.record(cleared, [[child, { version: 1 }]])).toEqual([]);
    for (const now of [
      '2026-11-23T23:59:59+08:00',
      '2026-11-24T00:00:00+08:00',
      '2026-12-10T00:00:00+08:00',
    ]) {
      await moveTo(now);
      expect(await scores(), now).toEqual(now < '2026-11-24' ? [] : [91]);
      expect(await rowsShown(now), now).toEqual(now < '2026-11-24' ? [] : ['91']);
    }
    expect(await teacher.refusedRecall(assessment, [[child, 2]])).toMatchObject({
      reason: 'GRADE_VISIBLE',
      field: 'grades.0',
    });
    // A recalled cell is empty again.
    expect(await teacher.record(recalled, [[child, { score: 88 }]])).toMatchObject([
      { score: 88, version: 2 },
    ]);
  });
});

describe('a correction of what the family has read', () => {
  it('leaves the old value until its own time has come', async () => {
    const assessment = await exam();
    await teacher.record(assessment, [[child, { score: 70 }]]);
    await moveTo('2026-11-24T09:00:00+08:00');
    expect(await scores()).toEqual([70]);
    const [corrected] = await teacher.record(assessment, [[child, { score: 80, version: 1 }]], '第三題漏算');
    expect(corrected).toMatchObject({ score: 80, familyReads: '70' });
    expect(await scores()).toEqual([70]);
    expect(await rowsShown('2026-11-24T23:59:59+08:00')).toEqual(['70']);
    await moveTo('2026-11-25T00:00:00+08:00');
    expect(await scores()).toEqual([80]);
    expect(await rowsShown('2026-11-25T00:00:00+08:00')).toEqual(['80']);
  });

  it('can be recalled before, as if it had not been', async () => {
    const assessment = await exam();
    await teacher.record(assessment, [[child, { score: 70 }]]);
    await moveTo('2026-11-24T09:00:00+08:00');
    await teacher.record(assessment, [[child, { score: 20, version: 1 }]], '看錯');
    await teacher.record(assessment, [[child, { score: 30, version: 2 }]], '又看錯');
    expect(await teacher.recall(assessment, [[child, 3]])).toMatchObject([{ score: 70, version: 1 }]);
    await moveTo('2026-11-26T09:00:00+08:00');
    expect(await scores()).toEqual([70]);
    expect(await rowsShown('2026-11-26T09:00:00+08:00')).toEqual(['70']);
  });

  it('may say that there is none', async () => {
    const assessment = await exam();
    await teacher.record(assessment, [[child, { score: 70 }]]);
    await moveTo('2026-11-24T09:00:00+08:00');
    await teacher.record(assessment, [[child, { version: 1 }]], '登錄在別人名下');
    expect(await scores()).toEqual([70]);
    await moveTo('2026-11-25T09:00:00+08:00');
    expect(await scores()).toEqual([]);
  });
});

describe('the class', () => {
  it('is shown to families from six marks on, in whole points and bands, of what they may read', async () => {
    const group = await city.classRoom(school, 2);
    const course = await addCourse(city, group, { subject: '數學', teacher: staff.staffId });
    await moveTo('2026-11-23T16:00:00+08:00');
    const children: Child[] = [];
    for (let each = 0; each < 7; each += 1) children.push(await city.child(group));
    const [first, second, third, fourth, fifth, sixth, seventh] = children as [
      Child,
      Child,
      Child,
      Child,
      Child,
      Child,
      Child,
    ];
    const father = await city.as(await city.parent([first]));
    const assessment = await teacher.assessment(course);
    await teacher.record(assessment, [
      [first, { score: 95 }],
      [second, { score: 85 }],
      [third, { score: 82.4 }],
      [fourth, { score: 71 }],
      [fifth, { score: 66 }],
      [sixth, { missing: true }],
    ]);
    await moveTo('2026-11-24T09:00:00+08:00');
    expect(await gradesOfChild(father, first)).toMatchObject([
      { score: 95, classAverage: null, distribution: null },
    ]);
    expect(await gradesOfChild(await city.as(group.teacher), first)).toMatchObject([{ classAverage: 79.88 }]);

    // The sixth mark counts for families when its own time has come.
    await teacher.record(assessment, [[sixth, { score: 40, version: 1 }]], '補考');
    expect(await gradesOfChild(father, first)).toMatchObject([{ classAverage: null }]);
    await moveTo('2026-11-25T09:00:00+08:00');
    expect(await gradesOfChild(father, first)).toMatchObject([
      {
        classAverage: 73,
        distribution: [
          { levels: ['優', '甲'], count: 3 },
          { levels: ['乙', '丙', '丁'], count: 3 },
        ],
      },
    ]);
    // Nobody asks for a class in which the own child has no mark.
    const other = await city.as(await city.parent([seventh]));
    expect(await gradesOfChild(other, seventh)).toEqual([]);
  });
});
