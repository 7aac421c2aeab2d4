import { parseCsv } from '@qinshi/domain';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type Child, type ClassRoom, World } from '../../test/world.ts';
import { listExports } from '../export-lists.ts';

const NUMBER_OF_IDENTITY = /[A-Z][A-D\d]\d{8}/;

let city: World;
let one: ClassRoom;
let two: ClassRoom;
let first: Child;
let admin: Browser;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school('ELEMENTARY', '市立甲國小');
  [one, two] = [await city.classRoom(school, 1), await city.classRoom(school, 2)];
  first = await city.child(one, '王一');
  await city.child(one, '=李二');
  for (let index = 0; index < 120; index++) await city.child({ ...school, unplaced: true }, '許多人');
  await city.parent([first]);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(() => city.close());

/** Rows of an export in CSV, without the head. */
async function rowsOf(browser: Browser, address: string): Promise<string[][]> {
  const { status, bytes } = await browser.bytes(`/files/exports/${address}`);
  expect(status, String(bytes)).toBe(200);
  return parseCsv(String(bytes))
    .slice(1)
    .map(({ fields }) => fields);
}

async function refusal(browser: Browser, address: string) {
  const response = await browser.fetch(`/files/exports/${address}`);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { reason: string; field?: string } }[];
  };
  const [error] = errors;
  return { status: response.status, ...error?.extensions, message: error?.message };
}

describe('a list as a sheet', () => {
  it('is what is shown: the same filter, search and order', async () => {
    const rows = await rowsOf(
      admin,
      `students.csv?school=${one.schoolId}&classGroup=${one.id}&sort=NUMBER&dir=DESC`,
    );
    expect(rows.map((row) => row[1])).toEqual(["'=李二", '王一']);
    expect(rows[1]?.[4]).toBe('1');
    expect((await rowsOf(admin, 'students.csv?search=王一')).map((row) => row[1])).toEqual(['王一']);
  });

  it('holds all pages, each row once', async () => {
    const rows = await rowsOf(admin, 'students.csv');
    expect(rows).toHaveLength(122);
    expect(new Set(rows.map(([number]) => number)).size).toBe(122);
  });

  it('is an XLSX file with a name in Chinese, which no browser opens in place', async () => {
    const response = await admin.fetch('/files/exports/classes.xlsx?sort=NAME&dir=ASC');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="classes\.xlsx"; filename\*=UTF-8''%E7%8F%AD%E7%B4%9A-\d{4}-\d\d-\d\d\.xlsx$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const book = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain(one.name);
    expect(sheet).toContain(two.name);
  });

  it('speaks the language that is asked for', async () => {
    const response = await admin.fetch('/files/exports/staff.csv', { headers: { 'accept-language': 'en' } });
    expect(await response.text()).toContain('Name,Post,Office');
  });

  it.each(listExports.map(({ name }) => name))('%s holds no number of identity', async (name) => {
    const conditions: Record<string, string> = {
      missing: `?school=${one.schoolId}`,
      absences: `?classGroup=${one.id}`,
    };
    const address = `${name}.csv${conditions[name] ?? ''}`;
    const { status, bytes } = await admin.bytes(`/files/exports/${address}`);
    expect(status, String(bytes)).toBe(200);
    expect(String(bytes)).not.toMatch(NUMBER_OF_IDENTITY);
  });

  it('is recorded with its conditions, but not with whom somebody looked for', async () => {
    await rowsOf(admin, `students.csv?search=王一&classGroup=${one.id}`);
    const entry = (await city.auditOf({ id: one.schoolId })).at(-1);
    expect(entry).toMatchObject({ action: 'list.exported', actorKind: 'SCHOOL_ADMIN' });
    expect(entry?.details).toEqual({
      list: 'students',
      format: 'csv',
      rows: 1,
      filters: `search=… classGroup=${one.id}`,
    });
  });
});

describe('nobody takes away what they may not see', () => {
  it('strangers are sent to sign in', async () => {
    expect(await refusal(city.browser(), 'students.csv')).toMatchObject({
      status: 401,
      reason: 'NOT_SIGNED_IN',
    });
  });

  it('families have no such lists', async () => {
    const mother = await city.as(await city.parent([first]));
    expect(await refusal(mother, 'students.xlsx')).toMatchObject({ status: 403, reason: 'NOT_ALLOWED' });
  });

  it('another school is not found', async () => {
    const other = await city.school('JUNIOR_HIGH', '市立乙國中');
    expect(await refusal(admin, `students.csv?school=${other.id}`)).toMatchObject({ status: 404 });
    expect(await rowsOf(bureau, `students.csv?school=${other.id}`)).toEqual([]);
  });

  it('a link on another site moves nobody to it', async () => {
    const response = await admin.fetch('/files/exports/students.csv', {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
  });

  it.each([
    ['students.csv?grade=1', 400, 'grade'],
    ['students.csv?classGroup=x', 404, 'classGroup'],
    ['students.csv?page=2', 400, 'page'],
    ['students.csv?search=a&search=b', 400, 'search'],
    ['watch-list.csv?sort=NAME', 400, 'sort'],
    [`students.csv?search=${'長'.repeat(51)}`, 400, 'search'],
  ])('%s is refused with the parameter that is wrong', async (address, status, field) => {
    expect(await refusal(admin, address)).toMatchObject({ status, field });
  });

  it.each(['pupils.csv', 'students.pdf', 'students.csv?sort=EVIL'])('%s is none', async (address) => {
    expect((await refusal(admin, address)).status).toBeGreaterThanOrEqual(400);
    expect((await refusal(admin, address)).status).toBeLessThan(500);
  });
});
