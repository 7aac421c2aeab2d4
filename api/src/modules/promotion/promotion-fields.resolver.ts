import { type PromotionOutcome, type PromotionSeats, toTaipeiDate } from '@qinshi/domain';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { promotionKeeping } from './promotion.access.ts';
import type { PromotionState } from './promotion.entity.ts';
import type { ProblemView, PromotionView } from './promotion.queries.ts';
import {
  PromotionProblemType,
  PromotionSeatsEnum,
  PromotionStateEnum,
  PromotionType,
} from './promotion.types.ts';
import { yearChangeOf } from './promotion-facts.ts';

const MOST_PROBLEMS = 100;

/** What a school’s way into the next year tells of itself. */
@Resolver(() => PromotionType)
export class PromotionResolver {
  @Access(promotionKeeping)
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() { schoolId, schoolYear }: PromotionView): string {
    return `${schoolId}/${schoolYear}`;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => SchoolType, { description: 'The school.' })
  school(@Root() { schoolId }: PromotionView, @Ctx() { loaders }: Context): Promise<School> {
    return loaders.school.load(schoolId);
  }

  @Access(promotionKeeping)
  @FieldResolver(() => PromotionStateEnum, { description: 'How far the school is.' })
  state(@Root() { promotion }: PromotionView): PromotionState {
    return promotion?.state ?? 'OPEN';
  }

  @Access(promotionKeeping)
  @FieldResolver(() => DateScalar, {
    description: 'First day of the new year: from then on it is open, and stays.',
  })
  firstDay(@Root() { schoolYear }: PromotionView): string {
    return yearChangeOf(schoolYear).firstDay;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Boolean, {
    description: 'Whether it can be taken back: carried out, and the year not begun.',
  })
  mayUndo(@Root() { promotion, schoolYear }: PromotionView, @Ctx() { at }: Context): boolean {
    return (promotion?.isApplied() ?? false) && toTaipeiDate(at) < yearChangeOf(schoolYear).firstDay;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'Pupils who are promoted.' })
  promotedCount(@Root() promotion: PromotionView): number {
    return countOf(promotion, 'PROMOTED');
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'Pupils who repeat.' })
  repeatingCount(@Root() promotion: PromotionView): number {
    return countOf(promotion, 'REPEATING');
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'Pupils who graduate.' })
  graduatedCount(@Root() promotion: PromotionView): number {
    return countOf(promotion, 'GRADUATED');
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'Pupils who leave.' })
  leftCount(@Root() promotion: PromotionView): number {
    return countOf(promotion, 'LEFT');
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, {
    description: 'Pupils whose place in the new year is still to be written down.',
  })
  waitingCount(@Root() { pupils }: PromotionView): number {
    return pupils.filter(({ leaves }) => !leaves).length;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => [PromotionProblemType], { description: 'What is to be looked at, at most 100.' })
  problems(@Root() { problems }: PromotionView): readonly ProblemView[] {
    return problems.toSorted((a, b) => Number(b.isError) - Number(a.isError)).slice(0, MOST_PROBLEMS);
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'How many problems stand in the way.' })
  errorCount(@Root() { problems }: PromotionView): number {
    return problems.filter(({ isError }) => isError).length;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'How many problems there are.' })
  problemCount(@Root() { problems }: PromotionView): number {
    return problems.length;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => [Int], { description: 'Grades whose classes are drawn anew.' })
  reshuffledGrades(@Root() view: PromotionView): readonly number[] {
    return view.choices.reshuffledGrades;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Int, { description: 'Empty classes for those who begin school.' })
  firstGradeClasses(@Root() view: PromotionView): number {
    return view.choices.firstGradeClasses;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => Boolean, { description: 'Whether homeroom teachers go along.' })
  keepHomerooms(@Root() view: PromotionView): boolean {
    return view.choices.keepHomerooms;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => PromotionSeatsEnum, { description: 'How seats are given.' })
  seats(@Root() view: PromotionView): PromotionSeats {
    return view.choices.seats;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it was carried out.' })
  appliedAt(@Root() { promotion }: PromotionView): Date | null {
    return promotion?.appliedAt ?? null;
  }

  @Access(promotionKeeping)
  @FieldResolver(() => String, { nullable: true, description: 'Who carried it out.' })
  appliedBy(@Root() { promotion }: PromotionView): string | null {
    return promotion?.appliedByName ?? null;
  }
}

function countOf({ moved, plan, promotion }: PromotionView, outcome: PromotionOutcome): number {
  if (promotion?.isApplied()) return moved.find((row) => row.outcome === outcome)?.count ?? 0;
  return plan.pupils.filter((pupil) => pupil.outcome === outcome).length;
}
