import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { big5, workbookOf, zipOf } from '../../../test/fixtures/sheets.ts';
import { did, Importer, oneRoster } from '../../../test/sis.ts';
import { World } from '../../../test/world.ts';

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let admin: Importer;
let bureau: Importer;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  admin = new Importer(city, await city.as(await city.staff(school, ['SCHOOL_ADMIN'])));
  bureau = new Importer(city, await city.as(await city.bureauAdmin()));
});
afterAll(() => city.close());

const COLUMNS = [
  { field: 'number', column: '學號' },
  { field: 'name', column: '姓名' },
  { field: 'className', column: '班級' },
  { field: 'seat', column: '座號' },
  { field: 'startsOn', column: '入學日期' },
];
const HEADER = '學號,姓名,班級,座號,入學日期,血型';
const students = (...rows: string[]) => Buffer.from([HEADER, ...rows].join('\r\n'));
const asStudents = { content: 'STUDENTS', columns: COLUMNS };

describe('a plain list', () => {
  it('is read in Big5, with dates of the Republic and with what else stands in it, and remembers its columns', async () => {
    const list = big5(
      [HEADER, '110001,王小明,三年一班,1,115/8/30,O', '110002,林小安,三年一班,2,30/8/2026,A'].join('\r\n'),
    );
    const applied = await admin.apply(list, asStudents, '名單.csv');
    expect([did(applied, 'CLASS'), did(applied, 'STUDENT')]).toEqual(['1/0/0/0', '2/0/0/0']);
    const again = await admin.apply(list, asStudents, '名單.csv');
    expect([did(again, 'CLASS'), did(again, 'STUDENT')]).toEqual(['0/0/0/1', '0/0/0/2']);
    const [row] = await city.em.execute<{ startsOn: string }[]>(
      `select starts_on::text as "startsOn" from enrolment where student_number = '110002'`,
    );
    expect(row?.startsOn).toBe('2026-08-30');
    const importFileId = await admin.send(
      await workbookOf([['座號', '學號', '姓名', '班級', '其他']]),
      'a.xlsx',
    );
    const { sheetColumns } = await admin.browser.do<{
      sheetColumns: { fields: { field: string; column: string | null }[] };
    }>(
      'query ($id: ID!) { sheetColumns(importFileId: $id, content: STUDENTS) { header fields { field column } } }',
      { id: importFileId },
    );
    expect(Object.fromEntries(sheetColumns.fields.map(({ field, column }) => [field, column]))).toMatchObject(
      {
        ...{ number: '學號', className: '班級', seat: '座號', nationalId: null },
      },
    );
  });

  it('ends nobody’s time, unless it is said to be complete; then many who leave have to be typed', async () => {
    const some = students('110003,陳小美,三年一班,3,');
    expect(did(await admin.apply(some, asStudents, 'a.csv'), 'STUDENT')).toBe('1/0/0/0');
    for (const number of [4, 5, 6, 7, 8])
      await admin.apply(
        students(`11000${number},測試人${'甲乙丙丁戊'[number - 4]},三年一班,${number},`),
        asStudents,
        'a.csv',
      );
    const whole = await admin.check(some, { ...asStudents, complete: true }, 'a.csv');
    expect([did(whole, 'STUDENT'), whole.suspicious]).toEqual([
      '0/0/7/1',
      [{ school: expect.any(String), ends: 7, of: 8 }],
    ]);
    const confirm = 'mutation ($input: ConfirmSisImportInput!) { confirmSisImport(input: $input) { id } }';
    for (const confirmation of [null, '8'])
      expect(await admin.browser.refused(confirm, { input: { id: whole.id, confirmation } })).toMatchObject({
        ...{ reason: 'SIS_CONFIRMATION_DIFFERS', field: 'confirmation' },
      });
    expect((await admin.confirm(whole, '7')).state).toBe('APPLIED');
  });

  it.each([
    ['a date that may be two', '110020,王大明,三年一班,20,1/9/2026', 'a.csv:2:入學日期 DATE_AMBIGUOUS'],
    ['no date', '110020,王大明,三年一班,20,九月', 'a.csv:2:入學日期 DATE_INVALID'],
    ['no number', ',王大明,三年一班,20,', 'a.csv:2:學號 VALUE_MISSING'],
    ['a stray quotation mark', '110020,測試"小"甲,三年一班,20,', 'a.csv:2: FILE_UNREADABLE'],
    [
      'a class of a grade that the school does not have',
      '110020,王大明,九年九班,20,',
      'a.csv:2:班級 GRADE_NOT_TAUGHT',
    ],
    ['an odd seat', '110020,王大明,三年一班,A,', 'a.csv:2:座號 SEAT_INVALID'],
    ['a seat twice', '110020,王大明,四年一班,9,\r\n110021,李大華,四年一班,9,', 'a.csv:3:座號 SEAT_TAKEN'],
    ['a number twice', '110020,王大明,四年一班,9,\r\n110020,李大華,四年一班,8,', 'a.csv:3:學號 DUPLICATE_ID'],
  ])('with %s says where', async (_, row, problem) => {
    const checked = await admin.check(students(row), asStudents, 'a.csv');
    expect(await admin.problems(checked.id, 'ERROR')).toContain(problem);
  });
});

it('a class that a list of pupils founds is warned of, once each', async () => {
  const own = await city.school('JUNIOR_HIGH');
  const by = new Importer(city, await city.as(await city.staff(own, ['SCHOOL_ADMIN'])));
  const room = await city.classRoom(own);
  const list = students(
    `110060,王大明,${room.name},1,`,
    '110061,李大華,七年十班,1,',
    '110062,林小安,七年十班,2,',
    '110063,陳小美,資源班,3,',
  );
  const checked = await by.check(list, asStudents, 'a.csv');
  expect((await by.problems(checked.id)).toSorted()).toEqual([
    'a.csv:3:班級 CLASS_FOUNDED',
    'a.csv:5: GRADE_ASSUMED',
    'a.csv:5:班級 CLASS_FOUNDED',
  ]);
  expect(checked.warnings).toBe(3);
  await by.confirm(checked);
  const found = await city.em.execute<{ name: string; grade: number }[]>(
    `select name, grade from class_group where school_id = ? and name <> ? order by name`,
    [own.id, room.name],
  );
  expect(found).toEqual([
    { name: '七年十班', grade: 7 },
    { name: '資源班', grade: 7 },
  ]);
});

it('a student number twice in a list is one mistake: told of once, and counted once', async () => {
  const twins = students('110050,王大明,四年一班,9,', '110050,李大華,四年一班,8,');
  const checked = await admin.check(twins, asStudents, 'a.csv');
  expect(await admin.problems(checked.id, 'ERROR')).toEqual(['a.csv:3:學號 DUPLICATE_ID']);
  expect(checked.errors).toBe(1);
});

describe('a school', () => {
  it('imports itself only', async () => {
    const orgs = ['sourcedId,name,type,identifier', `s1,別的學校,school,other9`];
    const checked = await admin.check(await oneRoster({ orgs }));
    expect(await admin.problems(checked.id, 'ERROR')).toEqual(['orgs.csv:2:sourcedId OTHER_SCHOOL']);
    const list = [`學校代碼,${HEADER}`, `${(await city.school()).code},110030,王大明,三年一班,20,,`].join(
      '\n',
    );
    const other = await admin.check(
      Buffer.from(list),
      { ...asStudents, columns: [...COLUMNS, { field: 'schoolCode', column: '學校代碼' }] },
      'a.csv',
    );
    expect(await admin.problems(other.id, 'ERROR')).toContain('a.csv:2:學校代碼 OTHER_SCHOOL');
  });

  it('does not take a pupil who is still enrolled elsewhere; the bureau may move one', async () => {
    const otherSchool = await city.school();
    const list = (code: string) =>
      Buffer.from(['學號,姓名,身分證字號,學校代碼', `110040,轉學生,B123456780,${code}`].join('\n'));
    const columns = [
      ...COLUMNS.slice(0, 2),
      ...[
        { field: 'nationalId', column: '身分證字號' },
        { field: 'schoolCode', column: '學校代碼' },
      ],
    ];
    await bureau.apply(list(otherSchool.code), { content: 'STUDENTS', columns }, 'a.csv');
    const refused = await admin.check(list(school.code), { content: 'STUDENTS', columns }, 'a.csv');
    expect(await admin.problems(refused.id, 'ERROR')).toContain('a.csv:2: ENROLLED_ELSEWHERE');
    const moved = await bureau.apply(list(school.code), { content: 'STUDENTS', columns }, 'a.csv');
    expect(did(moved, 'STUDENT')).toBe('0/1/0/0');
  });

  it('has one import at a time, and is told who runs the other', async () => {
    const zip = await zipOf({ 'users.csv': 'sourcedId,givenName,familyName\n' });
    const start = async (by: Importer, school?: string) => ({
      importFileId: await by.send(zip),
      content: 'ONEROSTER',
      ...(school ? { schoolId: school } : {}),
    });
    const mutation = 'mutation ($input: StartSisImportInput!) { startSisImport(input: $input) { id } }';
    await admin.browser.do(mutation, { input: await start(admin) });
    for (const by of [admin, bureau])
      expect(await by.browser.refused(mutation, { input: await start(by) })).toMatchObject({
        ...{ code: 'CONFLICT', reason: 'SIS_IMPORT_RUNNING', params: { name: '陳志明' } },
      });
    expect(await bureau.browser.refused(mutation, { input: await start(bureau, school.id) })).toMatchObject({
      reason: 'SIS_IMPORT_RUNNING',
    });
    await city.app.drainJobs();
    await bureau.browser.do(mutation, { input: await start(bureau) });
    await city.app.drainJobs();
  });
});

it('an import that begins puts the waiting one aside as if somebody had: its numbers go, and the audit says so', async () => {
  const own = await city.school();
  const by = new Importer(city, await city.as(await city.staff(own, ['SCHOOL_ADMIN'])));
  const columns = [...COLUMNS.slice(0, 2), { field: 'nationalId', column: '身分證字號' }];
  const list = (number: string) => Buffer.from(`學號,姓名,身分證字號\n${number},王大明,A123456789\n`);
  const waiting = await by.check(list('110070'), { content: 'STUDENTS', columns }, 'a.csv');
  const sealed = () =>
    city.em.execute<unknown[]>(
      'select id from sis_row where import_id = ? and national_id_sealed is not null',
      [waiting.id],
    );
  expect(await sealed()).toHaveLength(1);
  await by.check(list('110071'), { content: 'STUDENTS', columns }, 'a.csv');
  expect((await by.see(waiting.id)).state).toBe('CANCELLED');
  expect(await sealed()).toEqual([]);
  const told = await city.em.execute<{ action: string }[]>(
    'select action from audit_entry where subject_id = ? order by at, id',
    [waiting.id],
  );
  expect(told.map(({ action }) => action)).toContain('sis.cancelled');
});

it('two hundred thousand wrong rows are counted, and the first thousand are told', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `u${index},student,,`);
  const zip = await zipOf({ 'users.csv': `sourcedId,role,givenName,familyName\n${rows.join('\n')}` });
  const began = performance.now();
  const checked = await bureau.check(zip);
  expect(checked.errors).toBeGreaterThanOrEqual(200_000);
  const { sisProblems } = await bureau.browser.do<{ sisProblems: { totalCount: number } }>(
    'query ($id: ID!) { sisProblems(importId: $id, severity: ERROR, first: 1) { totalCount } }',
    { id: checked.id },
  );
  expect(sisProblems.totalCount).toBeLessThanOrEqual(2000);
  expect(performance.now() - began).toBeLessThan(120_000);
}, 180_000);

it('a homeroom that moves takes the class with it: the new teacher sees the board, the old one nothing', async () => {
  const place = await city.school();
  const by = new Importer(city, await city.as(await city.staff(place, ['SCHOOL_ADMIN'])));
  const room = await city.classRoom(place);
  await city.child(room, '林小安');
  const next = await city.staff(place, ['SUBJECT_TEACHER']);
  const columns = [
    { field: 'name', column: '姓名' },
    { field: 'nationalId', column: '身分證字號' },
    { field: 'className', column: '導師班級' },
  ];
  const list = (person: { name: string; nationalId: string }) =>
    Buffer.from(`姓名,身分證字號,導師班級\n${person.name},${person.nationalId},${room.name}\n`);
  await city.em.execute(`update homeroom_assignment set starts_on = '2026-08-01' where class_group_id = ?`, [
    room.id,
  ]);
  const applied = await by.apply(list(next), { content: 'STAFF', columns, complete: true }, 'a.csv');
  expect(did(applied, 'HOMEROOM')).toBe('1/0/1/0');
  const seen = async (username: string) => {
    const browser = await city.as({ username });
    const { viewer } = await browser.do<{ viewer: { account: { identities: { kind: string }[] } } }>(
      '{ viewer { account { identities { kind } } } }',
    );
    return viewer.account.identities.map(({ kind }) => kind);
  };
  expect(await seen(next.username)).toContain('HOMEROOM_TEACHER');
  const [left] = await city.em.execute<{ count: number }[]>(
    `select count(*)::int as count from homeroom_assignment join staff on staff.id = staff_id
     where staff.account_id = ? and homeroom_assignment.ends_on is null`,
    [room.teacher.accountId],
  );
  expect(left?.count).toBe(0);
});
