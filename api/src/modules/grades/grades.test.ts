import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addCourse,
  type Course,
  Grader,
  gradesOfChild,
  historyOf,
  RECORD,
  termId,
} from '../../../test/grades.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let maths: Course;
let people: Record<'teacher' | 'office', Person>;
let teacher: Grader;
let office: Grader;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  const staff = await city.staff(school, ['SUBJECT_TEACHER']);
  maths = await addCourse(city, room, { subject: '數學', teacher: staff.staffId });
  people = { teacher: staff, office: await city.staff(school, ['OFFICE']) };
  await moveTo('2026-11-23T08:00:00+08:00');
});
afterAll(() => city.close());

/** The clock shows another hour, and the staff, whom an idle half hour signs out, are there again. */
async function moveTo(instant: string) {
  city.clock.set(instant);
  teacher = new Grader(await city.as(people.teacher));
  office = new Grader(await city.as(people.office));
}

let exams = 0;
async function exam(course: Course = maths, about: object = {}) {
  exams += 1;
  return teacher.assessment(course, { kind: 'DAILY', name: `小考${exams}`, ...about });
}

async function pupils(count: number, where: ClassRoom = room): Promise<Child[]> {
  const children: Child[] = [];
  for (let each = 0; each < count; each += 1) children.push(await city.child(where));
  return children;
}

describe('a grade book', () => {
  it('has the subjects of the timetable, the pupils by seat, and what stands', async () => {
    const [child] = (await pupils(1)) as [Child];
    const assessment = await exam();
    const [recorded] = await teacher.record(assessment, [[child, { score: 88.5, comment: '進步很多' }]]);
    expect(recorded).toMatchObject({
      score: 88.5,
      level: '甲',
      version: 1,
      comment: '進步很多',
      recordedBy: '陳志明',
    });
    const book = await teacher.book(maths);
    expect(book.mayRecord).toBe(true);
    expect(book.assessments).toContainEqual({ ...assessment, weight: 20 });
    expect(book.rows.map(({ seatNumber }) => seatNumber)).toEqual(book.rows.map((_, index) => index + 1));
    expect(book.rows.find(({ studentId }) => studentId === child.id)?.grades).toMatchObject([
      { score: 88.5 },
    ]);
    expect(await teacher.subjects(maths)).toMatchObject([
      { subject: { name: '數學' }, teacherNames: ['陳志明'], mayRecord: true },
    ]);
  });

  it('is read by the homeroom teacher and nobody’s of another subject, class or school', async () => {
    const art = await addCourse(city, room, { subject: '美術', period: 'P2' });
    const homeroom = new Grader(await city.as(room.teacher));
    expect((await homeroom.book(maths)).mayRecord).toBe(false);
    expect((await homeroom.subjects(maths)).map(({ subject }) => subject.name)).toEqual(['數學', '美術']);
    const assessment = await exam();
    const [child] = (await pupils(1)) as [Child];
    expect(await homeroom.refusedRecord(assessment, [[child, { score: 1 }]])).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await teacher.refusedBook(art)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await teacher.refusedAssessment(art)).toMatchObject({ code: 'NOT_FOUND' });

    const elsewhere = await city.school('JUNIOR_HIGH');
    const stranger = new Grader(await city.as(await city.staff(elsewhere, ['SCHOOL_ADMIN'])));
    expect(await stranger.refusedBook(maths)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.refusedRecord(assessment, [[child, { score: 1 }]])).toMatchObject({
      code: 'NOT_FOUND',
    });
    const bureau = new Grader(await city.as(await city.bureauAdmin()));
    expect(await bureau.refusedBook(maths)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of a subject without lessons belongs to whom the office has named', async () => {
    const school = await city.school('JUNIOR_HIGH');
    const other = await city.classRoom(school);
    const club = await addCourse(city, other, { subject: '社團' });
    const staff = await city.staff(school, ['SUBJECT_TEACHER']);
    const admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
    const SAVE = 'mutation ($input: SaveSubjectTeachersInput!) { saveSubjectTeachers(input: $input) }';
    const place = { classGroupId: other.id, termId: club.termId, subjectId: club.subjectId };
    const stranger = { input: { ...place, staffIds: [(await city.staff(await city.school(), [])).staffId] } };
    expect(await admin.refused(SAVE, stranger)).toMatchObject({ reason: 'NOT_FOUND', field: 'staffIds' });
    await admin.do(SAVE, { input: { ...place, staffIds: [staff.staffId] } });
    const named = new Grader(await city.as(staff));
    const [child] = (await pupils(1, other)) as [Child];
    expect(await named.record(await named.assessment(club), [[child, { score: 70 }]])).toMatchObject([
      { score: 70 },
    ]);
  });
});

describe('recording', () => {
  it('refuses what is no score, naming the cell, and writes nothing', async () => {
    const [one, two] = (await pupils(2)) as [Child, Child];
    const assessment = await exam();
    const sent = (wish: object) =>
      teacher.refusedRecord(assessment, [
        [one, { score: 80 }],
        [two, wish],
      ]);
    expect(await sent({ score: 101 })).toMatchObject({
      reason: 'SCORE_OUT_OF_RANGE',
      field: 'grades.1.score',
    });
    expect(await sent({ score: -1 })).toMatchObject({
      reason: 'SCORE_OUT_OF_RANGE',
      field: 'grades.1.score',
    });
    expect(await sent({ score: 90.125 })).toMatchObject({
      reason: 'SCORE_TOO_FINE',
      field: 'grades.1.score',
    });
    expect(await sent({ level: '甲' })).toMatchObject({ reason: 'MARK_UNFIT' });
    expect(await sent({ score: 60, missing: true })).toMatchObject({ reason: 'MARK_UNFIT' });
    expect(await sent({ comment: '好'.repeat(201) })).toMatchObject({
      reason: 'TOO_LONG',
      field: 'grades.1.comment',
    });
    const text = await teacher.browser.ask(RECORD, {
      input: { grades: [{ assessmentId: assessment.id, studentId: one.id, version: 0, score: '八十' }] },
    });
    expect(text.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const levels = await exam(maths, { scale: 'LEVEL' });
    expect(await teacher.refusedRecord(levels, [[one, { level: '上' }]])).toMatchObject({
      reason: 'LEVEL_UNKNOWN',
    });
    expect(
      (await teacher.book(maths)).rows
        .flatMap(({ grades }) => grades)
        .filter(({ assessmentId }) => assessmentId === assessment.id),
    ).toEqual([]);
  });

  it('refuses pupils who have left, of other classes, and the same cell twice', async () => {
    const [gone, here] = (await pupils(2)) as [Child, Child];
    const assessment = await exam();
    await teacher.record(assessment, [[gone, { score: 77 }]]);
    const elsewhere = await city.classRoom(await city.school('JUNIOR_HIGH'));
    const stranger = await city.child(elsewhere);
    await city.move(gone, elsewhere);
    expect(
      await teacher.refusedRecord(assessment, [
        [here, { score: 50 }],
        [gone, { score: 60, version: 1 }],
      ]),
    ).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'GRADE_OF_LEFT_PUPIL',
      field: 'grades.1',
      params: { pupil: '林小安' },
    });
    expect(await teacher.refusedRecord(assessment, [[stranger, { score: 60 }]])).toMatchObject({
      reason: 'NOT_FOUND',
      field: 'grades.0.studentId',
    });
    expect(
      await teacher.refusedRecord(assessment, [
        [here, { score: 60 }],
        [here, { score: 61 }],
      ]),
    ).toMatchObject({ reason: 'GRADE_TWICE', field: 'grades.1' });
    // The record stays with the school that made it, and the family keeps it.
    const row = (await teacher.book(maths)).rows.find(({ studentId }) => studentId === gone.id);
    expect(row).toMatchObject({ hasLeft: true, grades: [{ score: 77 }] });
  });

  it('says whose value stands in a cell that somebody else has changed, and keeps all others as they were', async () => {
    const [one, two] = (await pupils(2)) as [Child, Child];
    const assessment = await exam();
    await teacher.record(assessment, [[one, { score: 70 }]]);
    await office.record(assessment, [[one, { score: 75, version: 1 }]]);
    const refused = await teacher.refusedRecord(assessment, [
      [two, { score: 99 }],
      [one, { score: 71, version: 1 }],
    ]);
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      reason: 'GRADE_CHANGED',
      field: 'grades.1',
      params: { pupil: '林小安', assessment: assessment.name, value: '75', by: '陳志明' },
    });
    const rows = (await teacher.book(maths)).rows
      .flatMap(({ grades }) => grades)
      .filter(({ assessmentId }) => assessmentId === assessment.id);
    expect(rows).toMatchObject([{ score: 75, version: 2 }]);
    // What was sent and not heard of may be sent again.
    expect(await teacher.record(assessment, [[one, { score: 75, version: 0 }]])).toMatchObject([
      { version: 2 },
    ]);
    expect(await teacher.record(assessment, [[one, { score: 71, version: 2 }]])).toMatchObject([
      { score: 71, version: 3 },
    ]);
  });

  it('lets one of two through who write the same cell at once', async () => {
    const [child] = (await pupils(1)) as [Child];
    const assessment = await exam();
    const sent = await Promise.allSettled([
      ...[61, 62].map((score) => teacher.record(assessment, [[child, { score }]])),
      ...[63, 64].map((score) => office.record(assessment, [[child, { score }]])),
    ]);
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('after the term is the office’s', async () => {
    const [child] = (await pupils(1)) as [Child];
    const assessment = await exam();
    await moveTo('2027-02-02T09:00:00+08:00');
    expect(await teacher.refusedRecord(assessment, [[child, { score: 60 }]])).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'TERM_OVER',
    });
    expect(await office.record(assessment, [[child, { score: 60 }]])).toMatchObject([{ score: 60 }]);
    await moveTo('2026-11-23T08:00:00+08:00');
  });
});

describe('assessments', () => {
  it('have one name, one examination of a number, and a scale that holds once there are grades', async () => {
    const chinese = await addCourse(city, room, { subject: '國文', period: 'P4' });
    const first = await office.assessment(chinese);
    expect(first.name).toBe('第一次段考');
    expect(await office.refusedAssessment(chinese, { name: '另一次' })).toMatchObject({
      reason: 'EXAM_TAKEN',
      field: 'number',
    });
    expect(await office.refusedAssessment(chinese, { kind: 'DAILY', name: '第一次段考' })).toMatchObject({
      reason: 'ASSESSMENT_NAME_TAKEN',
    });
    expect(await office.refusedAssessment(chinese, { number: null })).toMatchObject({
      reason: 'REQUIRED',
      field: 'number',
    });
    expect(await office.refusedAssessment(chinese, { number: 2, weight: 101 })).toMatchObject({
      reason: 'OUT_OF_RANGE',
      field: 'weight',
    });
    expect(await office.refusedAssessment({ ...chinese, termId: chinese.subjectId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const [child] = (await pupils(1)) as [Child];
    await office.record(first, [[child, { score: 90 }]]);
    const CHANGE =
      'mutation ($input: ChangeAssessmentInput!) { changeAssessment(input: $input) { id name weight version } }';
    const REMOVE = 'mutation ($input: RemoveAssessmentInput!) { removeAssessment(input: $input) }';
    const facts = { weight: 30, date: '2026-10-15', scale: 'SCORE' };
    const { id, version } = first;
    expect(
      await office.browser.refused(CHANGE, { input: { id, version, ...facts, scale: 'LEVEL' } }),
    ).toMatchObject({ reason: 'SCALE_FIXED' });
    const changed = await office.browser.do<{ changeAssessment: { version: number } }>(CHANGE, {
      input: { id, version, ...facts },
    });
    expect(changed.changeAssessment).toMatchObject({ name: '第一次段考', weight: 30 });
    expect(await office.browser.refused(CHANGE, { input: { id, version, ...facts } })).toMatchObject({
      reason: 'VERSION_STALE',
    });
    const now = { id, version: changed.changeAssessment.version };
    expect(await office.browser.refused(REMOVE, { input: now })).toMatchObject({
      reason: 'ASSESSMENT_HAS_GRADES',
    });
    await office.recall(first, [[child, 1]]);
    expect(await office.browser.do(REMOVE, { input: now })).toEqual({ removeAssessment: true });
    expect((await office.book(chinese)).assessments).toEqual([]);
    expect(await office.assessment(chinese)).toMatchObject({ name: '第一次段考' });
  });
});

describe('subjects', () => {
  it('are named and ordered by the office, and timetables follow', async () => {
    const school = await city.school();
    const other = await city.classRoom(school);
    const course = await addCourse(city, other, { subject: '英語' });
    const admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
    const SAVE = 'mutation ($input: SaveSubjectsInput!) { saveSubjects(input: $input) { name shortName } }';
    const save = (subjects: object[]) => ({ input: { schoolId: school.id, subjects } });
    expect(
      await admin.do(
        SAVE,
        save([
          { name: '閱讀', shortName: '' },
          { id: course.subjectId, name: '英語文', shortName: '英' },
        ]),
      ),
    ).toEqual({
      saveSubjects: [
        { name: '閱讀', shortName: '閱讀' },
        { name: '英語文', shortName: '英' },
      ],
    });
    const timetable = await admin.do('query ($id: ID!) { classGroup(id: $id) { timetable { subject } } }', {
      id: other.id,
    });
    expect(timetable).toEqual({ classGroup: { timetable: [{ subject: '英語文' }] } });
    expect(await admin.refused(SAVE, save([{ name: '閱讀', shortName: '' }]))).toMatchObject({
      reason: 'SUBJECT_IN_USE',
    });
    expect(await admin.refused(SAVE, save([{ name: ' ', shortName: '' }]))).toMatchObject({
      reason: 'REQUIRED',
      field: 'subjects.0.name',
    });
    const twice = [
      { name: '閱讀', shortName: '' },
      { name: '閱讀', shortName: '' },
    ];
    expect(await admin.refused(SAVE, save(twice))).toMatchObject({
      reason: 'SUBJECT_TAKEN',
      field: 'subjects.1.name',
    });
    expect(await office.browser.refused(SAVE, save([]))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('history', () => {
  it('says who recorded what and why, to the school alone', async () => {
    const [child] = (await pupils(1)) as [Child];
    const mother = await city.as(await city.parent([child]));
    const assessment = await exam();
    await teacher.record(assessment, [[child, { score: 55 }]]);
    await moveTo('2026-11-24T08:00:00+08:00');
    expect(await teacher.refusedRecord(assessment, [[child, { score: 65, version: 1 }]])).toMatchObject({
      reason: 'CORRECTION_REASON_REQUIRED',
      field: 'reason',
    });
    await teacher.record(assessment, [[child, { score: 65, version: 1 }]], '閱卷加總錯誤');
    const homeroom = await city.as(room.teacher);
    expect(await historyOf(homeroom, child)).toMatchObject([
      [
        { mark: '55', version: 1, reason: null },
        { mark: '65', version: 2, reason: '閱卷加總錯誤' },
      ],
    ]);
    expect(await historyOf(mother, child)).toEqual([null]);
    expect(await city.auditOf(assessment)).toMatchObject([
      { action: 'assessment.created' },
      { action: 'grades.recorded', details: { number: 1 } },
      { action: 'grades.recorded' },
    ]);
    const row = await city.em.execute('select id from grade where student_id = ?', [child.id]);
    await expect(
      city.em.execute('update grade set score = 100 where student_id = ?', [child.id]),
    ).rejects.toThrow(/never changed/);
    await expect(city.em.execute('delete from grade where student_id = ?', [child.id])).rejects.toThrow(
      /never changed/,
    );
    expect(row).toHaveLength(2);
    await moveTo('2026-11-23T08:00:00+08:00');
  });

  it('asks for a term that there is', async () => {
    const [child] = (await pupils(1)) as [Child];
    const mother = await city.as(await city.parent([child]));
    expect(await gradesOfChild(mother, child, await termId(city, 2))).toEqual([]);
  });
});
