import { termRange } from '@qinshi/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { type Child, type ClassRoom, type Person, World } from '../../../test/world.ts';
import { newId } from '../../db/id.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { Term } from '../schools/term.entity.ts';

const PLAN = `id state digest firstDay mayUndo promotedCount repeatingCount graduatedCount leftCount waitingCount errorCount
  appliedBy reshuffledGrades firstGradeClasses classes { grade number name studentCount teacherNames }
  problems { kind isError className subject }`;
const LOOK = `query ($school: ID) { promotion(school: $school) { ${PLAN} } }`;
const APPLY = `mutation ($input: ApplyPromotionInput!) { applyPromotion(input: $input) { ${PLAN} } }`;
const UNDO = `mutation ($input: SchoolOfYearInput!) { undoPromotion(input: $input) { ${PLAN} } }`;
const CHOOSE = `mutation ($input: ChoosePromotionInput!) { choosePromotion(input: $input) { ${PLAN} } }`;
const SAVE = `mutation ($input: SavePromotionInput!) { savePromotion(input: $input) { ${PLAN} } }`;
const LEAD = `mutation ($input: NamePromotionTeacherInput!) { namePromotionTeacher(input: $input) { ${PLAN} } }`;
const PUPILS = `query ($outcome: PromotionOutcome) { promotionPupils(outcome: $outcome) { totalCount
  nodes { studentId studentNumber outcome fromClassName toClassName seatNumber isChosen } } }`;
const BY_FILE = `mutation ($input: PlanPromotionByFileInput!) { planPromotionByFile(input: $input) { id } }`;
const WHERE = `query ($id: ID!) { student(id: $id) { standing seatNumber classGroup { name schoolYear } enrolments { endReason } } }`;
const YEAR = 116;

interface Plan {
  state: string;
  digest: string;
  mayUndo: boolean;
  waitingCount: number;
  classes: { name: string; studentCount: number; teacherNames: string[] }[];
  problems: { kind: string; subject: string | null }[];
}

let city: World;
let school: Awaited<ReturnType<World['school']>>;
let fifth: ClassRoom;
let sixth: ClassRoom;
let officer: Person;
let admin: Browser;
let child: Child;
let graduate: Child;
let mother: Person;

beforeAll(async () => {
  city = await World.open();
});
afterAll(() => city.close());
beforeEach(async () => {
  city.clock.set('2027-07-05T08:00:00+08:00');
  school = await city.school('ELEMENTARY');
  await city.em.upsertMany(
    Term,
    [115, YEAR].flatMap((schoolYear) =>
      ([1, 2] as const).map((semester) => ({
        id: newId(),
        schoolYear,
        semester,
        ...termRange(schoolYear, semester),
      })),
    ),
    { onConflictFields: ['schoolYear', 'semester'], onConflictAction: 'ignore' },
  );
  city.clock.set('2026-11-23T08:00:00+08:00');
  fifth = await city.classRoom(school, 1);
  sixth = await city.classRoom(school, 2);
  await city.em.nativeUpdate(ClassGroup, { id: sixth.id }, { grade: 6, number: 1, name: '六年一班' });
  city.clock.set('2027-07-05T08:00:00+08:00');
  child = await city.child(fifth);
  graduate = await city.child(sixth);
  mother = await city.parent([child]);
  officer = await city.staff(school, ['SCHOOL_ADMIN']);
  admin = await city.as(officer);
});

const look = async (): Promise<Plan> => (await admin.do<{ promotion: Plan }>(LOOK)).promotion;
const input = () => ({ schoolId: school.id, schoolYear: YEAR });
async function apply(): Promise<Plan> {
  const { digest } = await look();
  return (await admin.do<{ applyPromotion: Plan }>(APPLY, { input: { ...input(), digest } })).applyPromotion;
}
const undo = () => admin.do(UNDO, { input: input() });
async function on(instant: string): Promise<void> {
  city.clock.set(instant);
  admin = await city.as(officer);
}
/** Everything that promotion touches, as it is stored. */
/** All but when it was written last: whoever reads rosters has to hear of it twice. */
async function stored(): Promise<unknown> {
  const [rows] = await city.em.execute(
    `select (select json_agg(to_jsonb(e) - 'modified_at' order by e.id) from enrolment e where school_id = ?) as enrolments,
       (select json_agg(to_jsonb(c) - 'modified_at' order by c.id) from class_group c where school_id = ?) as classes,
       (select json_agg(to_jsonb(h) - 'modified_at' order by h.id) from homeroom_assignment h
        where class_group_id in (select id from class_group where school_id = ?)) as homerooms,
       (select count(*) from promotion_move where school_id = ?) as moves`,
    [school.id, school.id, school.id, school.id],
  );
  return rows;
}

describe('the end of a school year', () => {
  it('is previewed with counts and problems, carried out in July, and true from the first of August', async () => {
    expect(await look()).toMatchObject({
      state: 'OPEN',
      firstDay: '2027-08-01',
      ...{ promotedCount: 1, graduatedCount: 1, repeatingCount: 0, leftCount: 0, errorCount: 0 },
      classes: [{ name: '六年一班', studentCount: 1, teacherNames: ['陳志明'] }],
      problems: [],
    });
    expect(await apply()).toMatchObject({
      state: 'APPLIED',
      mayUndo: true,
      waitingCount: 0,
      promotedCount: 1,
    });
    const family = await city.as(mother);
    const now = { student: { standing: 'PLACED', classGroup: { schoolYear: 115 } } };
    expect(await family.do(WHERE, { id: child.id })).toMatchObject(now);
    expect(await (await city.as(fifth.teacher)).do(WHERE, { id: child.id })).toMatchObject(now);
    expect(
      (await family.do<{ student: { enrolments: object[] } }>(WHERE, { id: child.id })).student.enrolments,
    ).toHaveLength(1);
    city.clock.set('2027-07-31T23:59:00+08:00');
    expect(await (await city.as(mother)).do(WHERE, { id: child.id })).toMatchObject(now);
    city.clock.set('2027-08-01T00:00:00+08:00');
    const then = { student: { standing: 'PLACED', classGroup: { name: '六年一班', schoolYear: 116 } } };
    expect(await (await city.as(mother)).do(WHERE, { id: child.id })).toMatchObject(then);
    expect(await (await city.as(fifth.teacher)).do(WHERE, { id: child.id })).toMatchObject(then);
    expect(await (await city.as(await city.parent([graduate]))).do(WHERE, { id: graduate.id })).toMatchObject(
      { student: { standing: 'GRADUATED', classGroup: null } },
    );
  });

  it('is taken back to exactly what was, and carried out again', async () => {
    const before = await stored();
    await apply();
    expect(await stored()).not.toEqual(before);
    await undo();
    expect(await stored()).toEqual(before);
    expect(await apply()).toMatchObject({ state: 'APPLIED', promotedCount: 1 });
  });

  it('cannot be taken back once the year has begun, nor when the new year holds other records', async () => {
    await apply();
    const [room] = await city.em.find(ClassGroup, { school: school.id, schoolYear: YEAR });
    await city.em.execute(
      `insert into lesson (id, class_group_id, weekday, period, subject) values (?, ?, 1, 'P1', '國語')`,
      [newId(), room?.id ?? ''],
    );
    expect(await admin.refused(UNDO, { input: input() })).toMatchObject({ reason: 'PROMOTION_IN_USE' });
    await city.em.execute('delete from lesson');
    await on('2027-08-01T08:00:00+08:00');
    expect(await admin.refused(UNDO, { input: { ...input() } })).toMatchObject({
      reason: 'PROMOTION_OPENED',
    });
  });

  it('moves who comes after it was carried out, when it is carried out once more', async () => {
    await apply();
    await city.child(fifth);
    expect(await look()).toMatchObject({ state: 'APPLIED', waitingCount: 1 });
    expect(await apply()).toMatchObject({ waitingCount: 0, promotedCount: 2 });
    expect(
      await admin.refused(APPLY, { input: { ...input(), digest: (await look()).digest } }),
    ).toMatchObject({
      reason: 'PROMOTION_DONE',
    });
  });

  it('leaves who is released meanwhile with the new school, also when it is taken back', async () => {
    await apply();
    const release = `mutation ($input: ReleaseStudentInput!) { releaseStudent(input: $input) { id } }`;
    await admin.do(release, {
      input: { studentId: child.id, releasedOn: '2027-07-05', toPlace: '新北市立遠山國小', reason: '遷居' },
    });
    await undo();
    expect(await (await city.as(mother)).do(WHERE, { id: child.id })).toMatchObject({
      student: { standing: 'BETWEEN_SCHOOLS' },
    });
  });
});

describe('a plan', () => {
  it('follows what the school chooses for pupils, classes and seats', async () => {
    const repeat = { ...input(), studentId: child.id, outcome: 'REPEATING' };
    const { choosePromotion } = await admin.do<{ choosePromotion: Plan }>(CHOOSE, { input: repeat });
    expect(choosePromotion).toMatchObject({ repeatingCount: 1, promotedCount: 0, errorCount: 1 });
    // The fifth grade of the new year has no class, since there is no fourth one.
    expect(choosePromotion.problems).toContainEqual({
      ...{ kind: 'CLASS_UNKNOWN', isError: true, className: '五年一班', subject: child.name },
    });
    expect(await admin.do(CHOOSE, { input: { ...repeat, outcome: null } })).toMatchObject({
      choosePromotion: { repeatingCount: 0, promotedCount: 1, errorCount: 0 },
    });
  });

  it('takes a table of choices, all of it or nothing', async () => {
    const send = async (csv: string) => {
      const sent = await admin.fetch(`/files/imports?name=${encodeURIComponent('編班.csv')}`, {
        method: 'POST',
        body: csv,
      });
      return { ...input(), importFileId: ((await sent.json()) as { id: string }).id };
    };
    const [row] = (
      await admin.do<{ promotionPupils: { nodes: { studentNumber: string }[] } }>(PUPILS, {
        outcome: 'PROMOTED',
      })
    ).promotionPupils.nodes;
    const taken = await send(`學號,新班級,座號\n${row?.studentNumber},六年一班,33\n`);
    await admin.do(BY_FILE, { input: taken });
    expect(await admin.do(PUPILS, { outcome: 'PROMOTED' })).toMatchObject({
      promotionPupils: { nodes: [{ studentId: child.id, seatNumber: 33, isChosen: true }] },
    });
    expect(await admin.refused(BY_FILE, { input: await send('學號,座號\n999,1\n') })).toMatchObject({
      ...{ reason: 'PROMOTION_FILE_PROBLEMS', field: 'importFileId' },
      params: { list: expect.stringMatching(/^第 2 列「學號」：/) },
    });
  });

  it('names the line of a table that has a stray quotation mark', async () => {
    const csv = '學號,新班級\n1,六年一班\n2,六"年"一班\n';
    const sent = await admin.fetch(`/files/imports?name=${encodeURIComponent('編班.csv')}`, {
      method: 'POST',
      body: csv,
    });
    const { id: importFileId } = (await sent.json()) as { id: string };
    expect(await admin.refused(BY_FILE, { input: { ...input(), importFileId } })).toMatchObject({
      ...{ reason: 'SHEET_ROW_BROKEN', field: 'importFileId', params: { line: 3 } },
    });
  });

  it('tells which pupil becomes what', async () => {
    expect(await admin.do(PUPILS, { outcome: 'PROMOTED' })).toMatchObject({
      promotionPupils: {
        totalCount: 1,
        nodes: [{ studentId: child.id, fromClassName: '五年一班', toClassName: '六年一班', isChosen: false }],
      },
    });
    await apply();
    expect(await admin.do(PUPILS, { outcome: 'GRADUATED' })).toMatchObject({
      promotionPupils: { nodes: [{ studentId: graduate.id, fromClassName: '六年一班', toClassName: null }] },
    });
  });

  it('names teachers of its classes, and takes the rules of the school', async () => {
    const teacher = await city.staff(school, []);
    const led = { ...input(), grade: 6, classNumber: 1, staffId: teacher.staffId };
    expect(await admin.do(LEAD, { input: led })).toMatchObject({ namePromotionTeacher: { errorCount: 0 } });
    const rules = {
      ...{
        ...input(),
        reshuffledGrades: [6],
        firstGradeClasses: 2,
        keepHomerooms: false,
        seats: 'BY_NUMBER',
      },
    };
    const { savePromotion } = await admin.do<{ savePromotion: Plan }>(SAVE, { input: rules });
    expect(savePromotion.classes.map(({ name }) => name)).toEqual(['一年一班', '一年二班', '六年一班']);
    const elsewhere = { ...led, staffId: (await city.staff(await city.school(), [])).staffId };
    expect(await admin.refused(LEAD, { input: elsewhere })).toMatchObject({ field: 'staffId' });
    await apply();
    expect(await admin.refused(SAVE, { input: rules })).toMatchObject({ reason: 'PROMOTION_LOCKED' });
  });

  it('is carried out as it was looked at: data that changed since are noticed', async () => {
    const { digest } = await look();
    await city.child(fifth);
    const late = { input: { ...input(), digest } };
    expect(await admin.refused(APPLY, late)).toMatchObject({ reason: 'PROMOTION_CHANGED' });
  });

  it('is not carried out while something stands in the way', async () => {
    await city.em.nativeDelete(Term, { schoolYear: YEAR });
    const { digest, problems } = await look();
    expect(problems).toMatchObject([{ kind: 'TERMS_MISSING', isError: true }]);
    expect(await admin.refused(APPLY, { input: { ...input(), digest } })).toMatchObject({
      reason: 'PROMOTION_HAS_ERRORS',
    });
  });

  it('is carried out by one of two who do it at once', async () => {
    const { digest } = await look();
    const both = await Promise.all([1, 2].map(() => admin.ask(APPLY, { input: { ...input(), digest } })));
    const reasons = both.map(({ errors }) => errors[0]?.extensions.reason ?? 'APPLIED').sort();
    expect(reasons[0]).toBe('APPLIED');
    expect(['PROMOTION_CHANGED', 'PROMOTION_DONE']).toContain(reasons[1]);
  });

  it('is the school’s alone, and the bureau’s, which carries out many at once', async () => {
    const other = await city.as(await city.staff(await city.school(), ['SCHOOL_ADMIN']));
    expect(await other.refused(LOOK, { school: school.id })).toMatchObject({ code: 'NOT_FOUND' });
    const bureau = await city.as(await city.bureauAdmin());
    await bureau.do('mutation { applyPromotions }');
    await city.app.drainJobs();
    expect(await look()).toMatchObject({ state: 'APPLIED', promotedCount: 1 });
    await bureau.do('mutation { undoPromotions }');
    await city.app.drainJobs();
    expect(await look()).toMatchObject({ state: 'OPEN' });
  });
});
