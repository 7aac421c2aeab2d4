import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookOf, zipOf } from '../../../test/fixtures/sheets.ts';
import { did, Importer, oneRoster } from '../../../test/sis.ts';
import { World } from '../../../test/world.ts';
import { openSheet } from '../../integrations/sheets/read-sheet.ts';

let city: World;
let bureau: Importer;
let school: Awaited<ReturnType<World['school']>>;
let admin: Importer;
beforeAll(async () => {
  city = await World.open();
  bureau = new Importer(city, await city.as(await city.bureauAdmin()));
  school = await city.school();
  admin = new Importer(city, await city.as(await city.staff(school, ['SCHOOL_ADMIN'])));
});
afterAll(() => city.close());

const ORGS = [
  'sourcedId,name,type,identifier',
  's1,市立光明國小,school,910001',
  's2,市立和平國小,school,910002',
];
const CLASSES = [
  'sourcedId,title,grades,classType,schoolSourcedId',
  'c1,三年一班,3,homeroom,s1',
  'c2,三年二班,3,homeroom,s1',
  'c3,三年一班,3,homeroom,s2',
];

async function enrolled(sourceId: string) {
  const [row] = await city.em.execute<Record<string, unknown>[]>(
    `select school.code, class_group.name as "className", seat_number as seat, enrolment.ends_on is null as here
     from sis_record known join enrolment on enrolment.student_id = known.target_id
     join school on school.id = enrolment.school_id left join class_group on class_group.id = class_group_id
     where known.kind = 'STUDENT' and known.source_id = ? order by enrolment.starts_on desc, ends_on desc nulls first limit 1`,
    [sourceId],
  );
  return row;
}

describe('OneRoster 1.2', () => {
  const USERS = [
    'sourcedId,status,enabledUser,givenName,familyName,identifier,primaryOrgSourcedId,userMasterIdentifier',
    't1,active,true,老師,王,,s1,',
    't2,active,true,兼任,李,,s1,',
    'p1,active,true,家長,林,,s1,',
    'a1,active,true,小安,林,110001,s1,',
    'a2,active,true,小平,陳,110002,s1,',
  ];
  const ROLES = [
    'sourcedId,status,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
    'r1,active,t1,primary,teacher,,,s1,f1',
    'r2,active,t2,primary,teacher,,,s1,',
    'r3,active,t2,secondary,siteAdministrator,,,s2,',
    'r4,active,t2,secondary,teacher,,2020-07-31,s2,',
    'r5,active,p1,primary,guardian,,,s1,',
    'r6,active,a1,primary,student,,,s1,',
    'r7,active,a2,primary,student,,,s1,',
  ];
  const PROFILES = ['sourcedId,status,userSourcedId,profileType,vendorId', 'f1,active,t1,sis,somebody'];
  const ENROLLMENTS = [
    'sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
    'e1,active,c1,s1,a1,student,,,',
    'e2,active,c2,s1,a2,student,,,',
    'h1,active,c1,s1,t1,teacher,true,,',
  ];
  const tables = {
    ...{ orgs: ORGS, classes: CLASSES, roles: ROLES, users: USERS },
    ...{ enrollments: ENROLLMENTS, userProfiles: PROFILES },
  };

  it('has roles apart: one account with work at two schools, a family that is only kept, a post that is over', async () => {
    const applied = await bureau.apply(await oneRoster(tables));
    expect(['STAFF', 'STUDENT', 'HOMEROOM'].map((kind) => did(applied, kind))).toEqual([
      ...['3/0/0/0', '2/0/0/0', '1/0/0/0'],
    ]);
    const posts = await city.em.execute<{ code: string; power: string }[]>(
      `select school.code, power from staff_post join staff on staff.id = staff_id join school on school.id = school_id
       where staff.name = '李兼任' order by 1`,
    );
    expect(posts).toEqual([
      { code: '910001', power: 'SUBJECT_TEACHER' },
      { code: '910002', power: 'SCHOOL_ADMIN' },
    ]);
    const guardians = await city.em.execute<unknown[]>(`select id from guardianship`);
    expect(guardians).toEqual([]);
    const again = await bureau.apply(await oneRoster(tables));
    for (const { adds, changes, ends } of again.counts) expect(adds + changes + ends).toBe(0);
  });

  it('keeps profiles, line items and results as they came, and says that they mean nothing here', async () => {
    const lineItems = ['sourcedId,status,title,classSourcedId', 'l1,active,第一次段考,c1'];
    const results = ['sourcedId,status,lineItemSourcedId,studentSourcedId,score', 'x1,active,l1,a1,95'];
    const applied = await bureau.apply(await oneRoster({ lineItems, results }));
    expect(applied.counts).toEqual([expect.objectContaining({ kind: 'KEPT', kept: 2, adds: 0 })]);
    const kept = await city.em.execute<{ sourceId: string; data: Record<string, string> }[]>(
      `select source_id as "sourceId", data from sis_record where kind = 'KEPT'
       and source_id in ('userProfiles:f1', 'lineItems:l1', 'results:x1') order by 1`,
    );
    expect(kept.map(({ sourceId }) => sourceId)).toEqual(['lineItems:l1', 'results:x1', 'userProfiles:f1']);
    expect(kept[1]?.data).toMatchObject({ score: '95', studentSourcedId: 'a1' });
    expect((await city.em.execute<unknown[]>('select id from grade')).length).toBe(0);
  });

  it('tells in deltas who moves between classes, who is to be deleted, and nothing else', async () => {
    const delta = { enrollments: 'delta', users: 'delta' };
    const moved = await bureau.apply(
      await oneRoster(
        {
          enrollments: [
            'sourcedId,status,classSourcedId,userSourcedId,role,primary',
            'e1,tobedeleted,c1,a1,student,',
            'e3,active,c2,a1,student,',
          ],
        },
        { enrollments: 'delta' },
      ),
    );
    expect(did(moved, 'STUDENT')).toBe('0/1/0/0');
    expect(await enrolled('a1')).toMatchObject({ className: '三年二班', here: true });
    const left = await bureau.apply(
      await oneRoster(
        {
          users: ['sourcedId,status,givenName,familyName,role,orgSourcedIds', 'a2,tobedeleted,,,student,s1'],
          enrollments: [
            'sourcedId,status,classSourcedId,userSourcedId,role,primary',
            'e2,tobedeleted,c2,a2,student,',
            'h1,tobedeleted,c1,t1,teacher,true',
          ],
        },
        delta,
      ),
    );
    expect([did(left, 'STUDENT'), did(left, 'HOMEROOM')]).toEqual(['0/0/1/0', '0/0/1/0']);
    expect(await enrolled('a2')).toMatchObject({ here: false });
    const unknown = await bureau.apply(
      await oneRoster(
        {
          users: ['sourcedId,status,givenName,familyName,role,orgSourcedIds', 'zz,tobedeleted,,,student,s1'],
        },
        { users: 'delta' },
      ),
    );
    expect(did(unknown, 'STUDENT')).toBe('0/0/0/1');
  });
});

describe('a manifest', () => {
  const orgs = ORGS.join('\n');
  const check = async (files: Record<string, string>) =>
    bureau.problems((await bureau.check(await zipOf(files))).id);
  const HEAD = 'propertyName,value\nmanifest.version,1.0\n';

  it.each<[string, Record<string, string>, string[]]>([
    ['that is missing', { 'orgs.csv': orgs }, ['manifest.csv:: MANIFEST_MISSING']],
    [
      'without a value',
      { 'manifest.csv': `${HEAD}oneroster.version,1.1\nfile.orgs,`, 'orgs.csv': orgs },
      ['manifest.csv:4:value MANIFEST_VALUE_MISSING'],
    ],
    [
      'of another word',
      { 'manifest.csv': `${HEAD}oneroster.version,1.1\nfile.orgs,all`, 'orgs.csv': orgs },
      ['manifest.csv:4:value MANIFEST_VALUE_INVALID'],
    ],
    [
      'of another version',
      { 'manifest.csv': `${HEAD}oneroster.version,2.0\nfile.orgs,bulk`, 'orgs.csv': orgs },
      ['manifest.csv:3:value MANIFEST_VALUE_INVALID'],
    ],
    [
      'without a version',
      { 'manifest.csv': `${HEAD}file.orgs,bulk`, 'orgs.csv': orgs },
      ['manifest.csv:: MANIFEST_VALUE_MISSING'],
    ],
    [
      'that promises a file',
      { 'manifest.csv': `${HEAD}oneroster.version,1.1\nfile.orgs,bulk\nfile.users,bulk`, 'orgs.csv': orgs },
      ['users.csv:: FILE_MISSING'],
    ],
    [
      'that denies a file',
      { 'manifest.csv': `${HEAD}oneroster.version,1.1\nfile.orgs,absent`, 'orgs.csv': orgs },
      ['orgs.csv:: FILE_NOT_IN_MANIFEST'],
    ],
    [
      'beside a misspelt file',
      { 'manifest.csv': `${HEAD}oneroster.version,1.1`, 'enrolments.csv': 'sourcedId' },
      ['enrolments.csv:: COLUMN_MISSPELT'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await check(files)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a workbook', () => {
  const HEADER = ['編號', '誰', '哪一班', '幾號'];
  const columns = [
    { field: 'number', column: '編號' },
    { field: 'name', column: '誰' },
    { field: 'className', column: '哪一班' },
    { field: 'seat', column: '幾號' },
  ];

  it('is imported whole, and the meaning of its columns is offered the next time', async () => {
    const book = await workbookOf([
      HEADER,
      ['110001', '王小明', '三年一班', 1],
      ['110002', '林小安', '三年一班', 2],
    ]);
    const applied = await admin.apply(book, { content: 'STUDENTS', columns }, '名單.xlsx');
    expect([did(applied, 'CLASS'), did(applied, 'STUDENT')]).toEqual(['1/0/0/0', '2/0/0/0']);
    const again = await admin.apply(book, { content: 'STUDENTS', columns }, '名單.xlsx');
    expect(did(again, 'STUDENT')).toBe('0/0/0/2');
    const importFileId = await admin.send(await workbookOf([[...HEADER, '備註']]), '新名單.xlsx');
    const offered = async (by: Importer, id: string) => {
      const { sheetColumns } = await by.browser.do<{
        sheetColumns: { fields: { field: string; column: string | null }[] };
      }>(
        'query ($id: ID!) { sheetColumns(importFileId: $id, content: STUDENTS) { fields { field column } } }',
        {
          id,
        },
      );
      return Object.fromEntries(sheetColumns.fields.map(({ field, column }) => [field, column]));
    };
    expect(await offered(admin, importFileId)).toMatchObject({
      ...{ number: '編號', name: '誰', className: '哪一班', seat: '幾號' },
    });
    const stranger = new Importer(
      city,
      await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN'])),
    );
    const unknown = await stranger.send(await workbookOf([HEADER]), '別校.xlsx');
    expect(await offered(stranger, unknown)).toMatchObject({ number: null, name: null });
  });

  it('comes back as the report, and as text', async () => {
    const book = await workbookOf([
      HEADER,
      ['110001', '王小明', '三年一班', 1],
      ['', '無學號', '三年一班', 2],
    ]);
    const checked = await admin.check(book, { content: 'STUDENTS', columns }, '名單.xlsx');
    const response = await admin.browser.fetch(checked.reportUrl.replace('.csv', '.xlsx'));
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const sheet = await openSheet(Buffer.from(await response.arrayBuffer()));
    expect(sheet.header).toEqual(['檔案', '行', '種類', '來源代碼', '名稱', '結果', '說明']);
    const told: string[][] = [];
    for await (const { cells } of sheet.rows) told.push(cells);
    expect(told).toHaveLength((await admin.report(checked)).length - 1);
    expect(told.some((cells) => cells.join(' ').includes('編號: 這一欄必須填寫'))).toBe(true);
    expect((await admin.browser.fetch(checked.reportUrl.replace('.csv', '.pdf'))).status).toBe(404);
  });
});

describe('problems', () => {
  it('are counted by kind and shown by kind, and a misspelt header is named with the right one', async () => {
    const users = ['sourcedId,givenName,famliyName,role', 'a1,小安,林,student'];
    const classes = [
      'sourcedId,title,grades,schoolSourcedId',
      'c1,三年一班,3,',
      'c2,三年二班,3,',
      'c3,三年三班,99,s1',
    ];
    const { id } = await bureau.check(await oneRoster({ orgs: ORGS, users, classes }));
    const { sisImport } = await bureau.browser.do<{
      sisImport: { problemKinds: { code: string; label: string; count: number; severity: string }[] };
    }>('query ($id: ID!) { sisImport(id: $id) { problemKinds { code label count severity } } }', { id });
    expect(sisImport.problemKinds).toContainEqual({
      ...{ code: 'VALUE_MISSING', label: '這一欄必須填寫', count: 2, severity: 'ERROR' },
    });
    const { sisProblems } = await bureau.browser.do<{ sisProblems: { nodes: { message: string }[] } }>(
      `query ($id: ID!) { sisProblems(importId: $id, code: "COLUMN_MISSPELT") { nodes { message } } }`,
      { id },
    );
    expect(sisProblems.nodes.map(({ message }) => message)).toEqual([
      '不認得欄位「famliyName」，是不是「familyName」？請改正欄位名稱。',
    ]);
  });
});

describe('two at once', () => {
  it('begin in one moment: one wins, the other is told who runs it', async () => {
    const zip = await oneRoster({ orgs: ORGS });
    const ids = await Promise.all([bureau.send(zip), bureau.send(zip)]);
    const answers = await Promise.all(
      ids.map((importFileId) =>
        bureau.browser.ask(
          'mutation ($input: StartSisImportInput!) { startSisImport(input: $input) { id } }',
          {
            input: { importFileId, content: 'ONEROSTER' },
          },
        ),
      ),
    );
    const reasons = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.reason));
    expect(reasons).toEqual(['SIS_IMPORT_RUNNING']);
    await city.app.drainJobs();
  });

  it('an archive that is cut in the middle is refused before anything is read', async () => {
    const zip = await oneRoster({ orgs: ORGS, classes: CLASSES });
    const response = await bureau.browser.fetch('/files/imports?name=city.zip', {
      method: 'POST',
      body: new Uint8Array(zip.subarray(0, zip.length / 2)),
    });
    if (response.status === 201) {
      const { id: importFileId } = (await response.json()) as { id: string };
      await bureau.browser.do(
        'mutation ($input: StartSisImportInput!) { startSisImport(input: $input) { id } }',
        {
          input: { importFileId, content: 'ONEROSTER' },
        },
      );
      await city.app.drainJobs();
      const { sisImports } = await bureau.browser.do<{
        sisImports: { nodes: { state: string; errors: number }[] };
      }>('{ sisImports(first: 1) { nodes { state errors } } }');
      expect(sisImports.nodes).toEqual([{ state: 'CHECKED', errors: 1 }]);
    } else expect(response.status).toBe(400);
  });
});
