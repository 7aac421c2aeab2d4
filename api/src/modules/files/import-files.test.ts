import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { workbookOf, zipBomb, zipOf } from '../../../test/fixtures/sheets.ts';
import { viewerWith } from '../../../test/fixtures/viewer.ts';
import { type ClassRoom, type Person, World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import { actAsSystem } from '../../db/scope.ts';

import { filesData } from './files.personal-data.ts';
import { ImportFile } from './import-file.entity.ts';
import { IMPORT_QUOTA, openImportFile } from './import-files.service.ts';

const MB = 1024 * 1024;
const LIST = Buffer.from('姓名,學號\n王小明,110123\n');

let city: World;
let room: ClassRoom;
let admin: Person;
let school: Awaited<ReturnType<World['school']>>;
let asTeacher: Browser;
let asAdmin: Browser;
beforeAll(async () => {
  city = await World.open();
  school = await city.school();
  room = await city.classRoom(school);
  admin = await city.staff(school, ['SCHOOL_ADMIN']);
  asTeacher = await city.as(room.teacher);
  asAdmin = await city.as(admin);
});
afterAll(() => city.close());

interface Answer {
  id: string;
  kind: string;
  errors?: { message: string; extensions: { code: string; reason: string; field?: string } }[];
}

async function send(from: Browser, name: string, body: Buffer) {
  const response = await from.fetch(`/files/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: new Uint8Array(body),
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, answer, ...answer.errors?.[0]?.extensions };
}

const count = () => city.em.count(ImportFile);

describe('a file that is to be imported', () => {
  it('is kept as it came, and belongs to its sender alone', async () => {
    const { status, answer } = await send(asTeacher, '名單.csv', LIST);
    expect(status).toBe(201);
    expect(answer).toEqual({ id: expect.any(String), name: '名單.csv', kind: 'CSV', size: LIST.length });
    const file = await city.em.findOneOrFail(ImportFile, { id: answer.id });
    expect(await city.app.deps.files.get(file.key)).toEqual(LIST);
    expect(file.owner.id).toBe(room.teacher.accountId);
    expect((await asTeacher.fetch(`/files/imports/${answer.id}`)).status).toBe(404);
  });

  it('is a table of any member of staff, or an archive of a school’s or the bureau’s administrator', async () => {
    const [book, archive] = [await workbookOf([['姓名'], ['王小明']]), await zipOf({ 'users.csv': LIST })];
    expect((await send(asTeacher, 'a.xlsx', book)).answer.kind).toBe('XLSX');
    expect(await send(asTeacher, 'a.zip', archive)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await send(asAdmin, 'a.zip', archive)).answer.kind).toBe('ZIP');
    const bureau = await city.as(await city.bureauAdmin());
    expect((await send(bureau, 'a.zip', archive)).status).toBe(201);
  });

  it('is opened by what imports it, for its owner and of the kinds that it takes', async () => {
    const { answer } = await send(asAdmin, 'a.csv', LIST);
    const open = (accountId: string, kinds?: ['ZIP']) =>
      openImportFile(
        { em: city.em, deps: city.app.deps },
        viewerWith({}, { id: accountId }),
        answer.id,
        kinds && { kinds },
      );
    expect((await open(admin.accountId)).bytes).toEqual(LIST);
    await expect(open(room.teacher.accountId)).rejects.toMatchObject({
      reason: 'IMPORT_FILE_NOT_FOUND',
      details: { field: 'importFileId' },
    });
    await expect(open(admin.accountId, ['ZIP'])).rejects.toMatchObject({ reason: 'IMPORT_FILE_TYPE' });
  });

  it('goes after a day, row and file', async () => {
    const { answer } = await send(asTeacher, 'a.csv', LIST);
    const { key } = await city.em.findOneOrFail(ImportFile, { id: answer.id });
    const { deps } = city.app;
    const before = new Date(city.clock.now().getTime() + 1);
    const expiry = filesData.expiries?.find(({ name }) => name === 'importFiles');
    await city.em.transactional(async (tx) => {
      await actAsSystem(tx, 'test');
      await expiry?.remove({ em: tx, deps, at: before, before, batch: 1000 });
    });
    await city.app.drainJobs();
    expect(await city.em.count(ImportFile, { id: answer.id })).toBe(0);
    expect(await deps.files.get(key)).toBeNull();
  });
});

describe('it is refused', () => {
  it('to nobody, and to families', async () => {
    const child = await city.child(room);
    const parent = await city.as(await city.parent([child]));
    expect((await send(city.browser(), 'a.csv', LIST)).status).toBe(401);
    expect((await send(parent, 'a.csv', LIST)).status).toBe(403);
    expect((await send(await city.as(child), 'a.csv', LIST)).status).toBe(403);
  });

  const program = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
  it.each<[string, string, () => Buffer | Promise<Buffer>, number, string]>([
    ['a program', 'a.exe', () => program, 415, 'IMPORT_FILE_TYPE'],
    ['a program under another name', 'a.csv', () => program, 400, 'SHEET_ENCODING'],
    ['a program with two endings', 'a.exe.csv', () => LIST, 400, 'FILE_NAME_INVALID'],
    ['a program that is to be a workbook', 'a.xlsx', () => program, 415, 'FILE_TYPE_MISMATCH'],
    ['an archive that is to be a table', 'a.csv', () => zipOf({ 'a.csv': LIST }), 415, 'FILE_TYPE_MISMATCH'],
    [
      'an archive that is to be a workbook',
      'a.xlsx',
      () => zipOf({ 'a.csv': LIST }),
      415,
      'FILE_TYPE_MISMATCH',
    ],
    ['a workbook that is to be an archive', 'a.zip', () => workbookOf([['a']]), 415, 'FILE_TYPE_MISMATCH'],
    ['a workbook with macros', 'a.xlsx', () => workbookOf([['a']], MACROS), 400, 'IMPORT_FILE_MACROS'],
    ['an archive without tables', 'a.zip', () => zipOf({ 'a.txt': 'a' }), 415, 'IMPORT_FILE_TYPE'],
    ['an archive that unpacks to too much', 'a.zip', () => zipBomb('users.csv', 401), 400, 'ZIP_TOO_LARGE'],
    ['an archive of too many files', 'a.zip', () => zipOf(MANY), 400, 'ZIP_TOO_LARGE'],
    [
      'a workbook that unpacks to too much',
      'a.xlsx',
      () => zipBomb('xl/workbook.xml', 100),
      400,
      'ZIP_TOO_LARGE',
    ],
    ['half of an archive', 'a.zip', () => half(zipOf({ 'users.csv': LIST })), 400, 'SHEET_DAMAGED'],
    ['half of a character', 'a.csv', () => LIST.subarray(0, 22), 400, 'SHEET_CUT_OFF'],
    ['an empty file', 'a.csv', () => Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['an empty table', 'a.csv', () => Buffer.from('\r\n'), 400, 'SHEET_EMPTY'],
    ['a table of 11 MB', 'a.csv', () => Buffer.alloc(11 * MB, 'a'), 413, 'IMPORT_FILE_TOO_LARGE'],
  ])('%s', async (_, name, make, status, reason) => {
    const [rows, { files }] = [await count(), await city.stored()];
    expect(await send(asAdmin, name, await make())).toMatchObject({ status, code: 'BAD_INPUT', reason });
    expect(await count()).toBe(rows);
    expect((await city.stored()).files).toBe(files);
  });

  it('when its sender keeps too many', async () => {
    const full = await city.staff(school, ['OFFICE']);
    const em = city.em;
    for (let index = 0; index < IMPORT_QUOTA.files; index += 1)
      em.create(ImportFile, {
        owner: full.accountId,
        name: 'a.csv',
        kind: 'CSV',
        size: 1,
        sha256: '0'.repeat(64),
        key: newId(),
        createdAt: city.clock.now(),
      });
    await em.flush();
    expect(await send(await city.as(full), 'a.csv', LIST)).toMatchObject({
      status: 409,
      reason: 'IMPORT_FILE_QUOTA',
    });
  });
});

const MACROS = { 'xl/vbaProject.bin': 'x' };
const MANY = Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`${index}.csv`, 'a']));

async function half(bytes: Promise<Buffer>): Promise<Buffer> {
  const whole = await bytes;
  return whole.subarray(0, whole.length / 2);
}
