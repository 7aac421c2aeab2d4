import { LockMode } from '@mikro-orm/core';
import { type PromotionOutcome, toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { conflict } from '../../graphql/errors.ts';
import type { UseCase } from '../../use-case.ts';
import { type AuditActor, audit } from '../audit/audit.ts';
import { Promotion, type PromotionMade } from './promotion.entity.ts';
import { APPLY, UNDO } from './promotion.sql.ts';
import {
  defaultChoices,
  plansOf,
  type SchoolPlan,
  type YearChange,
  yearChangeOf,
} from './promotion-facts.ts';

type Work = Pick<UseCase, 'em' | 'at'>;

/** Who carries a plan out, for the record. */
export interface Doer {
  accountId: string;
  name: string;
  actor: AuditActor;
}

/** Which school, and which year it moves up to. */
export interface SchoolOfYear {
  schoolId: string;
  schoolYear: number;
}

/**
 * Carries a school's plan out, in one transaction: the year's enrolments end with its last day, those of the new year
 * begin with its first one. Nothing of today changes before that day. Carried out already, it moves whoever has come
 * since. Within the caller's transaction, as the system.
 * @param digest of the plan that somebody has looked at; null where nobody has to have.
 * @throws Refusal CONFLICT (PROMOTION_CHANGED, PROMOTION_HAS_ERRORS, PROMOTION_DONE).
 */
export async function applyPromotion(
  { em, at }: Work,
  { schoolId, schoolYear }: SchoolOfYear,
  digest: string | null,
  doer: Doer,
): Promise<Promotion> {
  const change = yearChangeOf(schoolYear);
  const found = await lockPromotion(em, schoolId, change, toTaipeiDate(at));
  const { plan, pupils } = found;
  if (digest !== null && digest !== found.digest) throw conflict('PROMOTION_CHANGED');
  if (plan.problems.some(({ isError }) => isError)) throw conflict('PROMOTION_HAS_ERRORS');
  const moving = plan.pupils.filter((_, index) => !pupils[index]?.leaves);
  if (found.promotion.isApplied() && moving.length === 0) throw conflict('PROMOTION_DONE');
  const made = await makeClasses(em, found, change);
  await movePupils(em, found, change);
  em.assign(found.promotion, {
    state: 'APPLIED',
    made: together(found.promotion.made, made),
    appliedAt: at,
    appliedBy: doer.accountId,
    appliedByName: doer.name,
  });
  await em.flush();
  audit(
    { em, at },
    {
      action: 'promotion.applied',
      actor: doer.actor,
      schoolId,
      subject: { type: 'promotion', id: found.promotion.id },
      details: { schoolYear, pupils: moving.length, classes: made.classGroupIds.length },
    },
  );
  return found.promotion;
}

/**
 * Takes it back, until the new year opens: everything is as it was before. Whoever has moved to another school since stays
 * there. Within the caller's transaction, as the system.
 * @throws Refusal CONFLICT (PROMOTION_NOT_APPLIED, PROMOTION_OPENED, PROMOTION_IN_USE).
 */
export async function undoPromotion(
  { em, at }: Work,
  { schoolId, schoolYear }: SchoolOfYear,
  doer: Doer,
): Promise<Promotion> {
  const { firstDay, lastDay } = yearChangeOf(schoolYear);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true };
  const promotion = await em.findOne(Promotion, { school: schoolId, schoolYear }, lock);
  const { made } = promotion ?? {};
  if (!promotion?.isApplied() || !made) throw conflict('PROMOTION_NOT_APPLIED');
  if (toTaipeiDate(at) >= firstDay) throw conflict('PROMOTION_OPENED');
  const { id } = promotion;
  const [used] = await executeBound<{ pupils: number }>(em, UNDO.uses, [id, made.classGroupIds, firstDay]);
  if (used && used.pupils > 0) throw conflict('PROMOTION_IN_USE', undefined, { count: used.pupils });
  try {
    await executeBound(em, UNDO.enrolments, [id]);
    const [restored] = await executeBound<{ count: number }>(em, UNDO.restore, [id, lastDay]);
    await executeBound(em, UNDO.homerooms, [made.homeroomIds]);
    await executeBound(em, UNDO.restoreHomerooms, [made.endedHomeroomIds, lastDay]);
    await executeBound(em, UNDO.moves, [id]);
    await executeBound(em, UNDO.classes, [made.classGroupIds]);
    em.assign(promotion, {
      state: 'OPEN',
      made: null,
      appliedAt: null,
      appliedBy: null,
      appliedByName: null,
    });
    await em.flush();
    audit(
      { em, at },
      {
        action: 'promotion.undone',
        actor: doer.actor,
        schoolId,
        subject: { type: 'promotion', id },
        details: { schoolYear, pupils: restored?.count ?? 0, classes: made.classGroupIds.length },
      },
    );
    return promotion;
  } catch (error) {
    // A record that hangs on a class of the new year: a timetable, a survey, whatever comes to be.
    if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION)
      throw conflict('PROMOTION_IN_USE', undefined, { count: 0 });
    throw error;
  }
}

const FOREIGN_KEY_VIOLATION = '23503';

/** One at a time for a school: of two who carry out at once, the second finds it done. */
export async function lockPromotion(
  em: EntityManager,
  schoolId: string,
  change: YearChange,
  today: string,
): Promise<SchoolPlan & { promotion: Promotion }> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7))', [schoolId]);
  const [found] = await plansOf(em, [schoolId], change, today);
  if (!found) throw new Error(`There is no school ${schoolId}.`);
  const promotion =
    found.promotion ??
    em.create(Promotion, {
      school: schoolId,
      schoolYear: change.schoolYear,
      choices: found.choices ?? defaultChoices(found.level, []),
      state: 'OPEN',
      made: null,
      appliedAt: null,
      appliedBy: null,
      appliedByName: null,
    });
  await em.flush();
  return { ...found, promotion };
}

async function makeClasses(
  em: EntityManager,
  { schoolId, plan }: SchoolPlan,
  change: YearChange,
): Promise<PromotionMade> {
  const { schoolYear, firstDay, lastDay } = change;
  const rows = plan.classes.map(({ grade, number, name }) => ({ id: newId(), grade, number, name }));
  const classes = await executeBound<{ id: string }>(em, APPLY.classes, [
    schoolId,
    schoolYear,
    JSON.stringify(rows),
  ]);
  const leads = plan.classes.flatMap(({ grade, number, staffIds }) =>
    staffIds.map((staffId) => ({ id: newId(), grade, number, staff_id: staffId })),
  );
  const homerooms = await executeBound<{ id: string }>(em, APPLY.homerooms, [
    schoolId,
    schoolYear,
    firstDay,
    JSON.stringify(leads),
  ]);
  const ended = await executeBound<{ id: string }>(em, APPLY.endHomerooms, [
    schoolId,
    schoolYear - 1,
    lastDay,
  ]);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return { classGroupIds: ids(classes), homeroomIds: ids(homerooms), endedHomeroomIds: ids(ended) };
}

const END_REASONS = {
  PROMOTED: 'PROMOTION',
  REPEATING: 'PROMOTION',
  GRADUATED: 'GRADUATION',
  LEFT: 'WITHDRAWAL',
} as const satisfies Record<PromotionOutcome, string>;

async function movePupils(
  em: EntityManager,
  { schoolId, plan, pupils, promotion }: SchoolPlan & { promotion: Promotion },
  { schoolYear, firstDay, lastDay }: YearChange,
): Promise<void> {
  const rows = plan.pupils.flatMap(
    ({ studentId, studentNumber, outcome, grade, number, seatNumber }, index) => {
      const pupil = pupils[index];
      if (!pupil || pupil.leaves) return [];
      const goesOn = outcome === 'PROMOTED' || outcome === 'REPEATING';
      return {
        ...{ id: newId(), before_id: pupil.enrolmentId, after_id: goesOn ? newId() : null },
        ...{
          student_id: studentId,
          student_number: studentNumber,
          outcome,
          end_reason: END_REASONS[outcome],
        },
        ...{ grade, number, seat_number: number === null ? null : seatNumber },
      };
    },
  );
  const all = JSON.stringify(rows);
  await executeBound(em, APPLY.end, [all, lastDay]);
  await executeBound(em, APPLY.enrol, [all, schoolId, schoolYear, firstDay]);
  await executeBound(em, APPLY.moves, [all, promotion.id, schoolId]);
}

function together(earlier: PromotionMade | null, now: PromotionMade): PromotionMade {
  if (!earlier) return now;
  return {
    classGroupIds: [...earlier.classGroupIds, ...now.classGroupIds],
    homeroomIds: [...earlier.homeroomIds, ...now.homeroomIds],
    endedHomeroomIds: [...earlier.endedHomeroomIds, ...now.endedHomeroomIds],
  };
}
