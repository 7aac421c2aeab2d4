import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCourse, type Book, type Course, Grader } from '../../../test/grades.ts';
import { statementsOf } from '../../../test/schema/count-statements.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

const CHANGED = `subscription ($classGroup: ID!, $term: ID!, $subject: ID!) {
  gradeBookChanged(classGroup: $classGroup, term: $term, subject: $subject) { rows { studentId grades { score recordedBy } } } }`;
const HISTORY = `query ($id: ID!, $term: ID!, $subject: ID!, $assessment: ID!, $student: ID!) { classGroup(id: $id) {
  gradeBook(term: $term, subject: $subject) { history(assessment: $assessment, student: $student) {
    mark recordedBy reason recalledAt } } } }`;
const NEWEST = 'query ($id: ID!) { student(id: $id) { newestGradeFrom } }';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let room: ClassRoom;
let maths: Course;
let teacher: Grader;
let office: Grader;
beforeAll(async () => {
  city = await World.open();
  school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  const staff = await city.staff(school, ['SUBJECT_TEACHER']);
  maths = await addCourse(city, room, { subject: '數學', teacher: staff.staffId });
  city.clock.set('2026-11-23T08:00:00+08:00');
  teacher = new Grader(await city.as(staff));
  office = new Grader(await city.as(await city.staff(school, ['OFFICE'])));
});
afterAll(() => city.close());

const place = ({ room: { id }, termId, subjectId }: Course) => ({
  classGroup: id,
  term: termId,
  subject: subjectId,
});

describe('a grade book that is open', () => {
  it('takes in what a colleague records, and nothing of other subjects', async () => {
    const child = await city.child(room);
    const art = await addCourse(city, room, { subject: '美術', period: 'P2' });
    const screen = await city.listen<{ gradeBookChanged: Pick<Book, 'rows'> }>(
      teacher.browser,
      CHANGED,
      place(maths),
    );
    await office.assessment(art);
    const assessment = await office.assessment(maths);
    expect((await screen.next()).gradeBookChanged.rows).toEqual([{ studentId: child.id, grades: [] }]);
    await office.record(assessment, [[child, { score: 72 }]]);
    expect((await screen.next()).gradeBookChanged.rows).toMatchObject([{ grades: [{ score: 72 }] }]);
    await office.recall(assessment, [[child, 1]]);
    expect((await screen.next()).gradeBookChanged.rows).toMatchObject([{ grades: [] }]);
  });

  it('is followed by nobody whose book it is not', async () => {
    const other = await city.staff(await city.school('JUNIOR_HIGH'), ['SCHOOL_ADMIN']);
    const stranger = await city.as(other);
    expect(await stranger.listen(CHANGED, place(maths)).failed).toMatchObject([
      { extensions: { code: 'NOT_FOUND' } },
    ]);
  });
});

describe('the history of a cell', () => {
  it('has every mark, those taken back too, and none of another book', async () => {
    const child = await city.child(room);
    const assessment = await teacher.assessment(maths, { kind: 'DAILY', name: '隨堂' });
    await teacher.record(assessment, [[child, { score: 40 }]]);
    await teacher.recall(assessment, [[child, 1]]);
    await teacher.record(assessment, [[child, { score: 60, version: 0 }]]);
    const { classGroup: id, ...rest } = place(maths);
    const ask = (subject = rest.subject) =>
      office.browser.do<{ classGroup: { gradeBook: { history: object[] } } }>(HISTORY, {
        ...{ id, ...rest, subject, assessment: assessment.id, student: child.id },
      });
    const { classGroup } = await ask();
    expect(classGroup.gradeBook.history).toMatchObject([
      { mark: '40', recordedBy: '陳志明', recalledAt: expect.any(String) },
      { mark: '60', recordedBy: '陳志明', recalledAt: null },
    ]);
    const [art] = (await office.subjects(maths)).filter(({ subject }) => subject.name === '美術');
    expect((await ask(art?.subject.id)).classGroup.gradeBook.history).toEqual([]);
  });
});

describe('new grades', () => {
  it('are news to a family from when it reads them, for two weeks, and not when they were taken back', async () => {
    const [child, other] = [await city.child(room), await city.child(room)];
    const mother = await city.parent([child, other]);
    const newest = async (who: Child) =>
      (
        await (
          await city.as(mother)
        ).do<{ student: { newestGradeFrom: string | null } }>(NEWEST, {
          id: who.id,
        })
      ).student.newestGradeFrom;
    const assessment = await teacher.assessment(maths, { kind: 'DAILY', name: '新聞' });
    await teacher.record(assessment, [
      [child, { score: 90 }],
      [other, { score: 80 }],
    ]);
    await teacher.recall(assessment, [[other, 1]]);
    expect(await newest(child)).toBeNull();
    city.clock.set('2026-11-24T00:00:00+08:00');
    expect(await newest(child)).toBe('2026-11-23T16:00:00.000Z');
    expect(await newest(other)).toBeNull();
    city.clock.set('2026-12-08T00:00:01+08:00');
    expect(await newest(child)).toBeNull();
    city.clock.set('2026-11-23T08:00:00+08:00');
  });
});

it('a book of 30 pupils and 20 assessments is as many statements as one of a single mark', async () => {
  const course = await addCourse(city, await city.classRoom(school, 8), { subject: '國文' });
  const pupils = [await city.child(course.room)];
  const assess = async (name: string) => {
    const assessment = await office.assessment(course, { kind: 'DAILY', name });
    await office.record(
      assessment,
      pupils.map((pupil) => [pupil, { score: 80 }]),
    );
  };
  await assess('聽寫');
  const small = await statementsOf(() => office.book(course));
  while (pupils.length < 30) pupils.push(await city.child(course.room));
  for (let each = 1; each < 20; each += 1) await assess(`聽寫${each}`);
  const full = await statementsOf(async () => {
    const { assessments, rows } = await office.book(course);
    expect([assessments.length, rows.length]).toEqual([20, 30]);
    expect(rows.flatMap(({ grades }) => grades)).toHaveLength(1 + 19 * 30);
  });
  expect(full).toHaveLength(small.length);
});
