import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { workbookOf } from '../../../test/fixtures/sheets.ts';
import { addCourse, type Course, Grader } from '../../../test/grades.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

const IMPORT = `mutation ($input: ImportGradesInput!) { importGrades(input: $input) {
  dryRun changed unchanged corrected problemCount problems { line column text reason message } } }`;

interface Imported {
  changed: number;
  unchanged: number;
  corrected: number;
  problemCount: number;
  problems: { line: number; column: string | null; text: string; reason: string; message: string }[];
}

let city: World;
let room: ClassRoom;
let course: Course;
let teacher: Browser;
let grader: Grader;
let children: Child[];
beforeAll(async () => {
  city = await World.open();
  const school = await city.school('JUNIOR_HIGH');
  room = await city.classRoom(school);
  const staff = await city.staff(school, ['SUBJECT_TEACHER']);
  course = await addCourse(city, room, { subject: '數學', teacher: staff.staffId });
  teacher = await city.as(staff);
  grader = new Grader(teacher);
  children = [
    await city.child(room, '王小明'),
    await city.child(room, '林小安'),
    await city.child(room, '林小安'),
  ];
  await grader.assessment(course);
  await grader.assessment(course, { kind: 'DAILY', name: '聽寫', scale: 'LEVEL', date: '2026-10-15' });
});
afterAll(() => city.close());

async function send(from: Browser, name: string, body: Buffer): Promise<string> {
  const path = `/files/imports?name=${encodeURIComponent(name)}`;
  const answer = await from.fetch(path, { method: 'POST', body: new Uint8Array(body) });
  return ((await answer.json()) as { id: string }).id;
}

const inputOf = (importFileId: string, more: object = {}) => ({
  input: {
    ...{ classGroupId: room.id, termId: course.termId, subjectId: course.subjectId },
    ...{ importFileId, dryRun: false, ...more },
  },
});

async function importing(rows: (string | number)[][], more: object = {}): Promise<Imported> {
  const file = await send(teacher, '成績.xlsx', await workbookOf(rows));
  return (await teacher.do<{ importGrades: Imported }>(IMPORT, inputOf(file, more))).importGrades;
}

const standing = async () =>
  (await grader.book(course)).rows.map(({ grades }) =>
    grades.map(({ score, level, missing }) => score ?? level ?? missing),
  );

describe('a workbook of grades', () => {
  it('with three bad rows names row and column, and nothing of it is written', async () => {
    const rows = [
      ['座號', '姓名', '第一次段考', '聽寫'],
      [1, '王小明', 88, '甲'],
      [2, '林小安', 101, '優'],
      [3, '林小安', '八十', 85],
      [9, '陳無人', 70, '乙'],
    ];
    for (const dryRun of [true, false]) {
      const { problems, ...counts } = await importing(rows, { dryRun });
      expect(counts).toMatchObject({ changed: 0, problemCount: 4 });
      expect(problems).toEqual([
        {
          line: 3,
          column: '第一次段考',
          text: '101',
          reason: 'SCORE_OUT_OF_RANGE',
          message: expect.any(String),
        },
        {
          line: 4,
          column: '第一次段考',
          text: '八十',
          reason: 'SCORE_NOT_A_NUMBER',
          message: expect.any(String),
        },
        { line: 4, column: '聽寫', text: '85', reason: 'LEVEL_UNKNOWN', message: expect.any(String) },
        { line: 5, column: '座號', text: '9', reason: 'GRADE_PUPIL_UNKNOWN', message: expect.any(String) },
      ]);
    }
    expect(await standing()).toEqual([[], [], []]);
  });

  it('is tried first, then written once, however often it comes', async () => {
    const rows = [
      ['座號', '姓名', '第一次段考', '聽寫', '第一次段考評語'],
      [1, '王小明', 88.5, '甲', '進步很多'],
      [2, '林小安', '缺考', '優', ''],
      [3, '林小安', '', '乙', ''],
    ];
    expect(await importing(rows, { dryRun: true })).toMatchObject({
      changed: 5,
      unchanged: 0,
      problemCount: 0,
    });
    expect(await standing()).toEqual([[], [], []]);
    expect(await importing(rows)).toMatchObject({ changed: 5, unchanged: 0 });
    const written = await standing();
    expect(written).toEqual([[88.5, '甲'], [true, '優'], ['乙']]);
    expect(await importing(rows)).toMatchObject({ changed: 0, unchanged: 5, problemCount: 0 });
    expect(await standing()).toEqual(written);
    const rowsStored = await city.em.execute<{ count: number }[]>('select count(*)::int as count from grade');
    expect(rowsStored).toEqual([{ count: 5 }]);
  });

  it('knows pupils by number, and says when a row is about two, nobody in particular, or came before', async () => {
    const number = (await grader.book(course)).rows.length;
    const [first] = await city.em.execute<{ number: string }[]>(
      'select student_number as number from enrolment where student_id = ?',
      [children[0]?.id],
    );
    const csv = (text: string) => send(teacher, '成績.csv', Buffer.from(text));
    const told = async (text: string) =>
      (
        await teacher.do<{ importGrades: Imported }>(IMPORT, inputOf(await csv(text), { dryRun: true }))
      ).importGrades.problems.map(({ line, column, reason }) => [line, column, reason]);
    expect(number).toBe(3);
    expect(await told(`學號,第一次段考\n${first?.number},90\n${first?.number},91\n`)).toEqual([
      [3, null, 'GRADE_PUPIL_TWICE'],
    ]);
    expect(await told('姓名,第一次段考\n林小安,90\n')).toEqual([[2, null, 'GRADE_PUPIL_AMBIGUOUS']]);
    expect(await told('座號,姓名,第一次段考\n1,林小安,90\n')).toEqual([[2, '姓名', 'GRADE_PUPIL_DIFFERS']]);
    expect(await told('座號,期末考\n1,90\n')).toEqual([
      [1, '期末考', 'GRADE_COLUMN_UNKNOWN'],
      [1, null, 'GRADE_NO_COLUMN'],
    ]);
    expect(await told('第一次段考\n90\n')).toEqual([
      [1, null, 'GRADE_NO_PUPIL_COLUMN'],
      [2, null, 'GRADE_PUPIL_UNKNOWN'],
    ]);
  });

  it('is its sender’s, and goes into the sender’s own books', async () => {
    const file = await send(teacher, '成績.csv', Buffer.from('座號,第一次段考\n1,90\n'));
    const homeroom = await city.as(room.teacher);
    expect(await homeroom.refused(IMPORT, inputOf(file))).toMatchObject({ code: 'NOT_FOUND' });
    const office = await city.as(await city.staff({ id: room.schoolId, code: 'x' }, ['OFFICE']));
    expect(await office.refused(IMPORT, inputOf(file))).toMatchObject({ reason: 'IMPORT_FILE_NOT_FOUND' });
    const long = await send(teacher, '成績.csv', Buffer.from(`座號,第一次段考\n${'1,90\n'.repeat(121)}`));
    expect(await teacher.refused(IMPORT, inputOf(long))).toMatchObject({
      ...{ code: 'BAD_INPUT', reason: 'SHEET_TOO_LARGE', field: 'importFileId' },
    });
  });

  it('needs a reason for what families have read', async () => {
    city.clock.set('2026-11-24T08:00:00+08:00');
    const staff = await city.em.execute<{ username: string }[]>(
      'select account.username from account join staff on staff.account_id = account.id join lesson on lesson.teacher_id = staff.id',
    );
    teacher = await city.as(staff[0] ?? { username: '' });
    grader = new Grader(teacher);
    const rows = [
      ['座號', '第一次段考'],
      [1, 89],
    ];
    expect(await importing(rows, { dryRun: true })).toMatchObject({ changed: 1, corrected: 1 });
    const file = await send(teacher, '成績.xlsx', await workbookOf(rows));
    expect(await teacher.refused(IMPORT, inputOf(file))).toMatchObject({
      reason: 'CORRECTION_REASON_REQUIRED',
      field: 'reason',
    });
    expect(await importing(rows, { reason: '加總錯誤' })).toMatchObject({ changed: 1 });
  });
});
