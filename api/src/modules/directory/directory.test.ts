import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGuardian, reviewer, type SentApplication } from '../../../test/actors.ts';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

interface Table<Node> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  nodes: Node[];
}
interface Statistics {
  studentCount: number;
  boundCount: number;
  boundRate: number;
  waitingCount: number;
  oldestWaitingAt: string | null;
}
const STATISTICS = 'studentCount boundCount boundRate waitingCount oldestWaitingAt';
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor }';
const SCHOOLS = `query ($search: String, $level: SchoolLevel, $sort: SchoolSort, $first: Int, $page: Int, $after: String) {
  schoolDirectory(search: $search, level: $level, sort: $sort, first: $first, page: $page, after: $after) {
    ${PAGE} nodes { name bindingStatistics { ${STATISTICS} } } } }`;
const CLASSES = `query ($school: ID, $search: String, $grade: Int, $sort: ClassGroupSort) {
  classGroups(school: $school, search: $search, grade: $grade, sort: $sort) {
    ${PAGE} nodes { name studentCount bindingStatistics { ${STATISTICS} } } } }`;
const STUDENTS = `query ($school: ID, $search: String, $classGroup: ID, $sort: StudentSort, $first: Int, $page: Int, $after: String) {
  students(school: $school, search: $search, classGroup: $classGroup, sort: $sort, first: $first, page: $page, after: $after) {
    ${PAGE} nodes { id name studentNumber seatNumber classGroup { name } } } }`;
const STAFF = `query ($school: ID, $search: String, $sort: StaffSort) {
  staff(school: $school, search: $search, sort: $sort) { ${PAGE} nodes { name title inPostSince } } }`;

/*
 * The city: 市立甲國小 with class 1 (two children, one bound, one waiting), class 2 (one child, waiting longer) and a
 * child without class; 市立乙國中 with one class of one bound child; 市立丙_國小 without anybody.
 */
let city: World;
let one: ClassRoom;
let two: ClassRoom;
let junior: ClassRoom;
let bound: Child;
let oldest: SentApplication;
let oldestAt: string;
let clerk: Browser;
let bureau: Browser;
beforeAll(async () => {
  city = await World.open();
  const elementary = await city.school('ELEMENTARY', '市立甲國小');
  [one, two] = [await city.classRoom(elementary, 1), await city.classRoom(elementary, 2)];
  junior = await city.classRoom(await city.school('JUNIOR_HIGH', '市立乙國中'));
  await city.school('ELEMENTARY', '市立丙_國小');
  bound = await city.child(one, '王一%');
  const waiting = await city.child(one, '李二');
  const waitingLonger = await city.child(two, '陳三');
  await city.child({ ...elementary, unplaced: true }, '周_四');
  await city.parent([bound]);
  await city.parent([bound], 'FATHER');
  await city.parent([await city.child(junior, '吳五')]);
  oldestAt = city.clock.now().toISOString();
  oldest = await (await newGuardian(city)).applyFor(waitingLonger);
  city.clock.advance(5);
  for (const relation of ['MOTHER', 'FATHER'] as const)
    await (await newGuardian(city)).applyFor(waiting, { relation });
  clerk = await city.as(await city.staff(elementary, ['SCHOOL_ADMIN']));
  bureau = await city.as(await city.bureauAdmin());
});
afterAll(() => city.close());

async function table<Node extends { name: string }>(
  browser: Browser,
  query: string,
  variables: object = {},
): Promise<Table<Node>> {
  const [answer] = Object.values(await browser.do<Record<string, Table<Node>>>(query, variables));
  if (!answer) throw new Error('No table');
  return answer;
}

async function names(browser: Browser, query: string, variables: object = {}): Promise<string[]> {
  return (await table(browser, query, variables)).nodes.map(({ name }) => name);
}

describe('statistics', () => {
  it('count pupils, not bindings: of a school', async () => {
    const { nodes } = await table<{ name: string; bindingStatistics: Statistics }>(bureau, SCHOOLS);
    expect(nodes.map(({ name, bindingStatistics: of }) => [name, of])).toEqual([
      [
        '市立甲國小',
        { studentCount: 4, boundCount: 1, boundRate: 0.25, waitingCount: 3, oldestWaitingAt: oldestAt },
      ],
      [
        '市立乙國中',
        { studentCount: 1, boundCount: 1, boundRate: 1, waitingCount: 0, oldestWaitingAt: null },
      ],
      [
        '市立丙_國小',
        { studentCount: 0, boundCount: 0, boundRate: 0, waitingCount: 0, oldestWaitingAt: null },
      ],
    ]);
  });

  it('are told by class, for the city and for the own school alike', async () => {
    const { nodes } = await table<{ studentCount: number; name: string; bindingStatistics: Statistics }>(
      clerk,
      CLASSES,
    );
    expect(
      nodes.map(({ name, studentCount, bindingStatistics: of }) => [
        name,
        studentCount,
        of.boundRate,
        of.waitingCount,
      ]),
    ).toEqual([
      [one.name, 2, 0.5, 2],
      [two.name, 1, 0, 1],
    ]);
    const ask = async (browser: Browser) =>
      (await browser.do<{ bindingStatistics: Statistics }>(`{ bindingStatistics { ${STATISTICS} } }`))
        .bindingStatistics;
    expect(await ask(bureau)).toMatchObject({
      studentCount: 5,
      boundCount: 2,
      boundRate: 0.4,
      waitingCount: 3,
    });
    expect(await ask(clerk)).toMatchObject({ studentCount: 4, boundCount: 1, waitingCount: 3 });
  });
});

describe('tables', () => {
  it.each([
    ['CODE', ['市立甲國小', '市立乙國中', '市立丙_國小']],
    ['STUDENTS', ['市立丙_國小', '市立乙國中', '市立甲國小']],
    ['WAITING', ['市立乙國中', '市立丙_國小', '市立甲國小']],
    ['BOUND_RATE', ['市立丙_國小', '市立甲國小', '市立乙國中']],
  ])('of schools are sorted by %s in both directions', async (field, ascending) => {
    expect(await names(bureau, SCHOOLS, { sort: { field, direction: 'ASC' } })).toEqual(ascending);
    const descending = await names(bureau, SCHOOLS, { sort: { field, direction: 'DESC' } });
    // What is equal stays in the order of codes.
    expect(descending).toEqual(
      field === 'WAITING' ? ['市立甲國小', '市立乙國中', '市立丙_國小'] : ascending.toReversed(),
    );
  });

  it('put what does not wait last, whichever way they are sorted by age', async () => {
    for (const direction of ['ASC', 'DESC'])
      expect((await names(bureau, SCHOOLS, { sort: { field: 'OLDEST_WAITING', direction } }))[0]).toBe(
        '市立甲國小',
      );
    const by = (direction: string) => names(clerk, CLASSES, { sort: { field: 'OLDEST_WAITING', direction } });
    expect([await by('ASC'), await by('DESC')]).toEqual([
      [two.name, one.name],
      [one.name, two.name],
    ]);
  });

  it.each(['GRADE', 'NAME', 'STUDENTS', 'BOUND_RATE', 'WAITING'])(
    'of classes are sorted by %s',
    async (field) => {
      const by = (direction: string) => names(clerk, CLASSES, { sort: { field, direction } });
      const [ascending, descending] = [await by('ASC'), await by('DESC')];
      const expected = ['GRADE', 'NAME'].includes(field) ? [one.name, two.name] : [two.name, one.name];
      expect(ascending).toEqual(expected);
      expect(descending).toEqual(expected.toReversed());
    },
  );

  it('of pupils are sorted by class and seat, who has no class last; and by number', async () => {
    const by = (field: string, direction: string) =>
      table<{ name: string; studentNumber: string }>(clerk, STUDENTS, { sort: { field, direction } });
    const ascending = ['王一%', '李二', '陳三', '周_四'];
    expect((await by('CLASS', 'ASC')).nodes.map(({ name }) => name)).toEqual(ascending);
    expect((await by('CLASS', 'DESC')).nodes.map(({ name }) => name)).toEqual([
      '陳三',
      '王一%',
      '李二',
      '周_四',
    ]);
    const numbers = async (direction: string) =>
      (await by('NUMBER', direction)).nodes.map(({ studentNumber }) => studentNumber);
    expect(await numbers('ASC')).toEqual((await numbers('ASC')).toSorted());
    expect(await numbers('DESC')).toEqual((await numbers('ASC')).toReversed());
  });

  it('of staff are sorted by name, title and first day', async () => {
    const by = async (field: string, direction: string) =>
      (
        await table<{ name: string; title: string | null }>(clerk, STAFF, { sort: { field, direction } })
      ).nodes.map(({ title }) => title);
    expect(await by('TITLE', 'ASC')).toEqual(['組長', null, null]);
    expect(await by('TITLE', 'DESC')).toEqual(['組長', null, null]);
    expect(await by('IN_POST_SINCE', 'ASC')).toHaveLength(3);
    expect(await by('NAME', 'DESC')).toHaveLength(3);
  });

  it('find what is typed, and % and _ as they are typed', async () => {
    expect(await names(clerk, STUDENTS, { search: '%' })).toEqual(['王一%']);
    expect(await names(clerk, STUDENTS, { search: '_' })).toEqual(['周_四']);
    expect(await names(clerk, STUDENTS, { search: '\\' })).toEqual([]);
    expect(await names(clerk, STUDENTS, { search: ' 李 ' })).toEqual(['李二']);
    expect(await names(bureau, SCHOOLS, { search: '_' })).toEqual(['市立丙_國小']);
    expect(await names(bureau, SCHOOLS, { search: '測試區', level: 'JUNIOR_HIGH' })).toEqual(['市立乙國中']);
    expect(await names(clerk, CLASSES, { search: two.name })).toEqual([two.name]);
    expect(await names(clerk, STAFF, { search: '組長' })).toHaveLength(1);
  });

  it('are narrowed by level, grade and class', async () => {
    expect(await names(bureau, SCHOOLS, { level: 'ELEMENTARY' })).toEqual(['市立甲國小', '市立丙_國小']);
    expect(await names(clerk, CLASSES, { grade: 5 })).toEqual([one.name, two.name]);
    expect(await names(clerk, CLASSES, { grade: 6 })).toEqual([]);
    expect(await names(clerk, STUDENTS, { classGroup: one.id })).toEqual(['王一%', '李二']);
  });

  it('turn the same pages by number and by cursor', async () => {
    const byNumber: string[] = [];
    const byCursor: string[] = [];
    let after: string | null = null;
    for (const page of [1, 2, 3, 4]) {
      const numbered = await table<{ name: string }>(clerk, STUDENTS, { first: 1, page });
      const next: Table<{ name: string }> = await table(clerk, STUDENTS, { first: 1, after });
      after = next.pageInfo.endCursor;
      expect(numbered).toEqual(next);
      expect([numbered.totalCount, numbered.pageInfo.hasNextPage, numbered.pageInfo.hasPreviousPage]).toEqual(
        [4, page < 4, page > 1],
      );
      byNumber.push(...numbered.nodes.map(({ name }) => name));
      byCursor.push(...next.nodes.map(({ name }) => name));
    }
    expect(byNumber).toEqual(await names(clerk, STUDENTS));
    expect(byCursor).toEqual(byNumber);
    const beyond = await table(clerk, STUDENTS, { first: 1, page: 9 });
    expect([beyond.totalCount, beyond.nodes]).toEqual([4, []]);
  });

  it.each([
    [{ first: 0 }, 'first', 'OUT_OF_RANGE'],
    [{ first: 101 }, 'first', 'OUT_OF_RANGE'],
    [{ page: 0 }, 'page', 'OUT_OF_RANGE'],
    [{ after: 'nonsense' }, 'after', 'INVALID'],
    [{ search: '王'.repeat(51) }, 'search', 'TOO_LONG'],
  ])('have bounds: %j', async (variables, field, reason) => {
    expect(await clerk.refused(STUDENTS, variables)).toMatchObject({ code: 'BAD_INPUT', field, reason });
  });
});

describe('each school sees itself only', () => {
  it('and no other, however it asks; the bureau sees all', async () => {
    for (const query of [STUDENTS, CLASSES, STAFF]) {
      expect(await clerk.refused(query, { school: junior.schoolId })).toMatchObject({ code: 'NOT_FOUND' });
      expect((await table(bureau, query, { school: junior.schoolId })).totalCount).toBe(1);
      expect(await bureau.refused(query)).toMatchObject({
        code: 'BAD_INPUT',
        reason: 'REQUIRED',
        field: 'school',
      });
    }
    expect(await names(clerk, SCHOOLS)).toEqual(['市立甲國小']);
    expect(await names(clerk, SCHOOLS, { search: '乙' })).toEqual([]);
    expect(await names(clerk, STUDENTS, { classGroup: junior.id })).toEqual([]);
  });

  it('and who administers nothing sees none of it', async () => {
    for (const person of [one.teacher, bound]) {
      const browser = await city.as(person);
      for (const query of [SCHOOLS, STUDENTS, CLASSES, STAFF])
        expect(await browser.refused(query)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

// Decides an application, so it comes last.
it('what was decided waits no longer', async () => {
  const teacher = await reviewer(city, two.teacher);
  await teacher.approve(oldest);
  const { bindingStatistics } = await clerk.do<{ bindingStatistics: Statistics }>(
    `{ bindingStatistics { ${STATISTICS} } }`,
  );
  expect(bindingStatistics).toMatchObject({ boundCount: 2, boundRate: 0.5, waitingCount: 2 });
  expect(Date.parse(String(bindingStatistics.oldestWaitingAt)) - Date.parse(oldestAt)).toBe(5 * 60_000);
});

describe('pupils who are in no class yet', () => {
  const UNPLACED = `query ($school: ID, $unplaced: Boolean) {
    students(school: $school, unplaced: $unplaced) { totalCount nodes { name } } }`;
  const found = async (unplaced: boolean | null) =>
    (await clerk.do<{ students: Table<{ name: string }> }>(UNPLACED, { school: one.schoolId, unplaced }))
      .students;

  it('are found by that, and parted from all others', async () => {
    expect((await found(true)).nodes).toEqual([{ name: '周_四' }]);
    const placed = await found(false);
    expect(placed.nodes.map(({ name }) => name)).not.toContain('周_四');
    expect(placed.totalCount + 1).toBe((await found(null)).totalCount);
  });
});
