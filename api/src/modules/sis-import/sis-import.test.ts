import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneRosterExample } from '../../../test/fixtures/oneroster-example.ts';
import { zipOf } from '../../../test/fixtures/sheets.ts';
import { did, Importer, oneRoster, type Tables } from '../../../test/sis.ts';
import { World } from '../../../test/world.ts';

let city: World;
let bureau: Importer;
beforeAll(async () => {
  city = await World.open();
  bureau = new Importer(city, await city.as(await city.bureauAdmin()));
});
afterAll(() => city.close());

const ANNA = 'A123456789';

const ORGS = [
  'sourcedId,name,type,identifier',
  's1,市立光明國小,school,900001',
  's2,市立和平國小,school,900002',
];
const CLASSES = [
  'sourcedId,title,grades,classType,schoolSourcedId',
  'c1,三年一班,3,homeroom,s1',
  'c2,三年二班,3,homeroom,s1',
  'c3,五年一班,5,homeroom,s2',
];
const USERS = [
  'sourcedId,role,orgSourcedIds,givenName,familyName,identifier,metadata.nationalId,email,agentSourcedIds,metadata.房號',
  't1,teacher,s1,老師,王,,,t1@example.com,,',
  't2,teacher,s1,大同,李,,,,,',
  'a1,student,s1,小安,林,110001,A123456789,,g1,301',
  'a2,student,s1,小平,陳,110002,,,,',
  'a3,student,s1,小華,黃,110003,,,,',
  'a4,student,s2,大中,張,110001,,,,',
  'g1,guardian,s1,美玉,林,,,,,',
];
const ENROLLMENTS = [
  'sourcedId,classSourcedId,userSourcedId,role,primary,metadata.seatNumber,beginDate',
  'e1,c1,a1,student,,1,2026-08-30',
  'e2,c1,a2,student,,2,2026-08-30',
  'e3,c2,a3,student,,1,2026-08-30',
  'e4,c3,a4,student,,1,2026-08-30',
  'h1,c1,t1,teacher,true,,2026-08-30',
  'h2,c2,t2,teacher,true,,2026-08-30',
];
const WHOLE: Tables = { orgs: ORGS, classes: CLASSES, users: USERS, enrollments: ENROLLMENTS };

/** Some tables with rows in the place of others. */
function changed(of: Tables, table: string, change: (rows: string[]) => string[]): Tables {
  return { ...of, [table]: change([...(of[table] ?? [])]) };
}

async function pupil(sourceNumber: string, school: string) {
  const [row] = await city.em.execute<Record<string, unknown>[]>(
    `select student.id, student.name, class_group.name as "className", seat_number as seat, account.username,
       account.closed_at is null as open, enrolment.ends_on as "endsOn", end_reason as "endReason"
     from enrolment join student on student.id = student_id join account on account.id = student.account_id
     join school on school.id = enrolment.school_id left join class_group on class_group.id = class_group_id
     where student_number = ? and school.code = ? order by enrolment.starts_on desc, enrolment.ends_on desc nulls first limit 1`,
    [sourceNumber, school],
  );
  return row;
}

it('the example of OneRoster 1.1 is imported as it is, and a second time changes nothing', async () => {
  const zip = await zipOf(oneRosterExample());
  const first = await bureau.apply(zip);
  expect([did(first, 'SCHOOL'), did(first, 'CLASS'), did(first, 'STUDENT')]).toEqual([
    '2/0/0/0',
    '3/0/0/0',
    '2/0/0/0',
  ]);
  const second = await bureau.apply(zip);
  for (const { adds, changes, ends } of second.counts) expect(adds + changes + ends).toBe(0);
});

describe('a delivery of OneRoster', () => {
  it('becomes schools, classes, staff, pupils and homerooms, with accounts that are open', async () => {
    const applied = await bureau.apply(await oneRoster(WHOLE));
    expect(['SCHOOL', 'CLASS', 'STAFF', 'STUDENT', 'HOMEROOM'].map((kind) => did(applied, kind))).toEqual([
      ...['2/0/0/0', '3/0/0/0', '2/0/0/0', '4/0/0/0', '2/0/0/0'],
    ]);
    expect(await pupil('110001', '900001')).toMatchObject({
      ...{ name: '林小安', className: '三年一班', seat: 1, username: '900001110001', open: true },
    });
    const again = await bureau.apply(await oneRoster(WHOLE));
    for (const { adds, changes, ends } of again.counts) expect(adds + changes + ends).toBe(0);
  });

  it('of changes and of nothing changes nothing', async () => {
    const users = USERS.slice(0, 1);
    const applied = await bureau.apply(await oneRoster({ users }, { users: 'delta' }));
    for (const { adds, changes, ends } of applied.counts) expect(adds + changes + ends).toBe(0);
  });

  it('that was seen to change nothing changes nothing, whatever has been put right by hand since', async () => {
    const checked = await bureau.check(await oneRoster(WHOLE));
    const seat = (number: number) =>
      city.em.execute(
        `update enrolment set seat_number = ? where student_number = '110002' and ends_on is null returning id`,
        [number],
      );
    await seat(17);
    expect((await bureau.confirm(checked)).state).toBe('APPLIED');
    expect(await pupil('110002', '900001')).toMatchObject({ seat: 17 });
    await seat(2);
  });

  it('moves, renames and ends, and the account follows', async () => {
    const moved = changed(WHOLE, 'enrollments', (rows) =>
      rows
        .filter((row) => !row.startsWith('e2'))
        .map((row) =>
          row.replace('e3,c2,a3,student,,1', 'e3,c1,a3,student,,2').replace(/^(e3.*),2026-08-30$/, '$1,'),
        ),
    );
    const left = changed(moved, 'users', (rows) => rows.filter((row) => !row.startsWith('a2')));
    const applied = await bureau.apply(await oneRoster(left));
    expect(did(applied, 'STUDENT')).toBe('0/1/1/2');
    expect(await pupil('110003', '900001')).toMatchObject({ className: '三年一班', seat: 2 });
    expect(await pupil('110002', '900001')).toMatchObject({ open: false, endReason: 'WITHDRAWAL' });
  });

  it('says what became of every row, and no identity number', async () => {
    const checked = await bureau.check(await oneRoster(WHOLE));
    const lines = await bureau.report(checked);
    expect(lines).toHaveLength(1 + 2 + 3 + 7 + 6);
    expect(lines.join('\n')).not.toContain(ANNA);
    const staged = await city.em.execute<{ data: unknown }[]>('select data, extra from sis_row');
    expect(JSON.stringify(staged)).not.toContain(ANNA);
    const records = await city.em.execute<{ data: Record<string, unknown> }[]>(
      `select data from sis_record where kind = 'STUDENT' and source_id = 'a1'`,
    );
    expect(records[0]?.data).toMatchObject({ agents: ['g1'], 'metadata.房號': '301' });
  });
});

describe('what is wrong is found, named and applied by none of it', () => {
  const row = (table: string, text: string) => changed(WHOLE, table, (rows) => [...rows, text]);
  it.each<[string, Tables, string]>([
    [
      'a sourcedId twice',
      row('users', 'a1,student,s1,二號,林,110009,,,,'),
      'users.csv:9:sourcedId DUPLICATE_ID',
    ],
    [
      'an enrolment of nobody',
      row('enrollments', 'e9,c1,a9,student,,'),
      'enrollments.csv:8:userSourcedId USER_UNKNOWN',
    ],
    [
      'a class without a school',
      row('classes', 'c9,六年一班,6,homeroom,'),
      'classes.csv:5:schoolSourcedId VALUE_MISSING',
    ],
    [
      'a class of no school',
      row('classes', 'c9,六年一班,6,homeroom,s9'),
      'classes.csv:5:schoolSourcedId SCHOOL_UNKNOWN',
    ],
    [
      'somebody of no school',
      row('users', 'a9,student,s9,小同,林,110009,,,,'),
      'users.csv:9:orgSourcedIds SCHOOL_UNKNOWN',
    ],
    [
      'no grade, in a column of the other name',
      changed(WHOLE, 'classes', (rows) => [
        ...rows.map((each) => each.replace(',grades,', ',grade,')),
        'c9,六年一班,13,homeroom,s1',
      ]),
      'classes.csv:5:grade GRADE_INVALID',
    ],
    [
      'an unknown class',
      row('enrollments', 'e9,c9,a1,student,,'),
      'enrollments.csv:8:classSourcedId CLASS_UNKNOWN',
    ],
    [
      'a seat twice',
      changed(WHOLE, 'enrollments', (rows) =>
        rows.map((each) => each.replace('a2,student,,2', 'a2,student,,1')),
      ),
      'users.csv:5:metadata.seatNumber SEAT_TAKEN',
    ],
    [
      'a student number twice',
      row('users', 'a9,student,s1,小同,林,110001,,,,'),
      'users.csv:9:identifier STUDENT_NUMBER_TAKEN',
    ],
    [
      'a wrong identity number',
      row('users', 'a9,student,s1,小同,林,110009,A123456788,,,'),
      'users.csv:9:metadata.nationalId NATIONAL_ID_INVALID',
    ],
    [
      'an identity number of another name',
      row('users', 'a9,student,s1,小同,林,110009,A123456789,,,'),
      'users.csv:9:familyName NAME_OF_NUMBER_DIFFERS',
    ],
    [
      'a misspelt header',
      changed(WHOLE, 'users', (rows) => rows.map((each) => each.replace('familyName', 'famliyName'))),
      'users.csv:1:famliyName COLUMN_MISSPELT',
    ],
    [
      'a header that is missing',
      changed(WHOLE, 'users', (rows) => rows.map((each) => each.replace('familyName', '姓'))),
      'users.csv:1:familyName COLUMN_MISSING',
    ],
    [
      'a file that is cut',
      changed(WHOLE, 'users', (rows) => [...rows.slice(0, -1), 'a9,"stude']),
      'users.csv:8: FILE_UNREADABLE',
    ],
  ])('%s', async (_, tables, problem) => {
    const checked = await bureau.check(await oneRoster(tables));
    const problems = await bureau.problems(checked.id, 'ERROR');
    expect(problems, problems.join('\n')).toContain(problem);
    const refused = await bureau.browser.refused(
      'mutation ($input: ConfirmSisImportInput!) { confirmSisImport(input: $input) { id } }',
      { input: { id: checked.id } },
    );
    expect(refused).toMatchObject({ reason: 'SIS_IMPORT_HAS_ERRORS' });
  });
});
