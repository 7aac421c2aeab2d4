import { type PromotionChoices, refusalText, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Staff } from '../schools/staff.entity.ts';
import { openSentSheet } from '../sheet-import/sheet-file.ts';
import { announcePromotion } from './promotion.events.ts';
import type {
  ChoosePromotionInput,
  NamePromotionTeacherInput,
  PlanPromotionByFileInput,
  SavePromotionInput,
} from './promotion.inputs.ts';
import { lockPromotion, type SchoolOfYear } from './promotion.service.ts';
import { type SchoolPlan, yearChangeOf } from './promotion-facts.ts';
import { readPromotionFile } from './promotion-file.ts';

/** Changes what a school has chosen, while nothing is carried out. @throws Refusal CONFLICT PROMOTION_LOCKED. */
async function choose(
  useCase: UseCase,
  viewer: Viewer,
  { schoolId, schoolYear }: SchoolOfYear,
  change: (found: SchoolPlan, em: UseCase['em']) => Promise<PromotionChoices> | PromotionChoices,
): Promise<void> {
  const { em, at, deps } = useCase;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'promotion.choose');
    const found = await lockPromotion(tx, schoolId, yearChangeOf(schoolYear), toTaipeiDate(at));
    if (found.promotion.isApplied()) throw conflict('PROMOTION_LOCKED');
    found.promotion.choices = await change(found, tx);
    await tx.flush();
    await announcePromotion(deps.events, tx, schoolId);
    audit(
      { em: tx, at },
      {
        action: 'promotion.saved',
        actor: actorOf(viewer),
        schoolId,
        subject: { type: 'promotion', id: found.promotion.id },
        details: { schoolYear },
      },
    );
  });
}

/** Sets the rules. @throws Refusal as choose. */
export function savePromotion(useCase: UseCase, viewer: Viewer, input: SavePromotionInput): Promise<void> {
  const { reshuffledGrades, firstGradeClasses, keepHomerooms, seats, redraw } = input;
  return choose(useCase, viewer, input, ({ choices }) => ({
    ...choices,
    reshuffledGrades: [...new Set(reshuffledGrades)].toSorted((a, b) => a - b),
    ...{ firstGradeClasses, keepHomerooms, seats },
    seed: redraw ? choices.seed + 1 : choices.seed,
  }));
}

/** Chooses for one pupil. @throws Refusal as choose, BAD_INPUT NOT_FOUND for who is no pupil of the plan. */
export function choosePromotion(
  useCase: UseCase,
  viewer: Viewer,
  input: ChoosePromotionInput,
): Promise<void> {
  const { studentId, outcome, classNumber: number = null, seatNumber = null } = input;
  return choose(useCase, viewer, input, ({ choices, pupils }) => {
    if (!pupils.some((pupil) => pupil.studentId === studentId)) throw badInput('NOT_FOUND', 'studentId');
    const others = choices.pupils.filter((choice) => choice.studentId !== studentId);
    if (!outcome && number === null && seatNumber === null) return { ...choices, pupils: others };
    const own = { studentId, ...(outcome ? { outcome } : {}), number, seatNumber };
    return { ...choices, pupils: [...others, own] };
  });
}

/** Names who leads a class. @throws Refusal as choose, BAD_INPUT NOT_FOUND. */
export function namePromotionTeacher(
  useCase: UseCase,
  viewer: Viewer,
  input: NamePromotionTeacherInput,
): Promise<void> {
  const { grade, classNumber: number, staffId = null, schoolId, schoolYear } = input;
  return choose(useCase, viewer, input, async ({ choices, plan }, em) => {
    if (!plan.classes.some((each) => each.grade === grade && each.number === number))
      throw badInput('NOT_FOUND', 'classNumber');
    const { firstDay } = yearChangeOf(schoolYear);
    if (staffId && !(await em.count(Staff, { id: staffId, ...inPostOn(schoolId, firstDay) })))
      throw badInput('NOT_FOUND', 'staffId');
    const others = choices.homerooms.filter((each) => each.grade !== grade || each.number !== number);
    return { ...choices, homerooms: staffId ? [...others, { grade, number, staffId }] : others };
  });
}

/**
 * Takes what a school chose for its pupils in a list of student numbers, classes and seats, in place of what it had chosen
 * before, and who leads the classes that it names; all of it, or nothing.
 * @throws Refusal as choose, BAD_INPUT on `importFileId` for a file that cannot be read, naming lines and columns.
 */
export async function planPromotionByFile(
  context: Context,
  viewer: Viewer,
  input: PlanPromotionByFileInput,
): Promise<void> {
  const sheet = await openSentSheet(context, viewer, input.importFileId, { rows: MOST_ROWS });
  const { schoolId, schoolYear } = input;
  await choose(context, viewer, input, async ({ choices, pupils, plan }, em) => {
    const staff = await em.find(Staff, inPostOn(schoolId, yearChangeOf(schoolYear).firstDay));
    const read = readPromotionFile(sheet, {
      pupils: new Map(pupils.map(({ studentNumber, studentId }) => [studentNumber, studentId])),
      classes: new Map(plan.classes.map(({ name, grade, number }) => [name, { grade, number }])),
      teachers: new Map(
        [...Map.groupBy(staff, ({ name }) => name)].map(([name, same]) => [name, same.map(({ id }) => id)]),
      ),
    });
    const isNamed = ({ grade, number }: { grade: number; number: number }) =>
      read.homerooms.some((led) => led.grade === grade && led.number === number);
    if (read.problems.length === 0)
      return {
        ...choices,
        pupils: read.choices,
        homerooms: [...choices.homerooms.filter((led) => !isNamed(led)), ...read.homerooms],
      };
    const told = read.problems.slice(0, MOST_PROBLEMS).map(({ line, column, reason, params }) => {
      const place = context.locale === 'en' ? `Line ${line}, “${column}”: ` : `第 ${line} 列「${column}」：`;
      return place + refusalText(context.locale, reason, params);
    });
    throw badInput('PROMOTION_FILE_PROBLEMS', 'importFileId', {
      count: read.problems.length,
      list: told.join(' '),
    });
  });
}

/** Staff of a school who are there on a day to come. */
const inPostOn = (school: string, day: string) => ({
  school,
  $or: [{ endsOn: null }, { endsOn: { $gte: day } }],
});

/** More pupils no school has. */
const MOST_ROWS = 10_000;
/** Nobody reads more in one sentence. */
const MOST_PROBLEMS = 10;
