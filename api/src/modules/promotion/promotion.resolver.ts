import { type PromotionOutcome, type PromotionSeats, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { actAsSystem } from '../../db/scope.ts';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import { actorOf } from '../audit/audit.ts';
import { schoolOfRecord } from '../directory/record-checks.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { promotionKeeping, promotionOverview } from './promotion.access.ts';
import type { PromotionState } from './promotion.entity.ts';
import {
  ApplyPromotionInput,
  ChoosePromotionInput,
  NamePromotionTeacherInput,
  PlanPromotionByFileInput,
  PromotionArgs,
  PromotionPupilsArgs,
  PromotionsArgs,
  PromotionYearArgs,
  SavePromotionInput,
  SchoolOfYearInput,
} from './promotion.inputs.ts';
import { promoteSchool, takeBackSchool } from './promotion.jobs.ts';
import {
  type ProblemView,
  type PromotionView,
  type PupilView,
  promotionPupils,
  promotionTable,
  promotionViews,
} from './promotion.queries.ts';
import { applyPromotion, type Doer, type SchoolOfYear, undoPromotion } from './promotion.service.ts';
import {
  PromotionConnection,
  PromotionProblemType,
  PromotionPupilConnection,
  PromotionSeatsEnum,
  PromotionStateEnum,
  PromotionType,
} from './promotion.types.ts';
import * as choices from './promotion-choices.service.ts';
import { yearChangeOf } from './promotion-facts.ts';

const MOST_PROBLEMS = 100;

@Resolver()
export class PromotionsResolver {
  @Access(promotionKeeping)
  @Query(() => PromotionType, {
    description: 'A school’s way into the next year: the plan, or what was done.',
  })
  promotion(@Args(() => PromotionArgs) args: PromotionArgs, @Ctx() context: Context): Promise<PromotionView> {
    return view(context, schoolAndYear(context, args));
  }

  @Access(promotionOverview)
  @Query(() => PromotionConnection, { description: 'The ways of all schools into the next year, by code.' })
  promotions(
    @Args(() => PromotionsArgs) args: PromotionsArgs,
    @Ctx() context: Context,
  ): Promise<Page<PromotionView>> {
    return promotionTable(context, yearOf(context, args.schoolYear), args);
  }

  @Access(promotionKeeping)
  @Query(() => PromotionPupilConnection, {
    description: 'What becomes, or became, of the pupils of a school.',
  })
  async promotionPupils(
    @Args(() => PromotionPupilsArgs) args: PromotionPupilsArgs,
    @Ctx() context: Context,
  ): Promise<Page<PupilView>> {
    return promotionPupils(context, await view(context, schoolAndYear(context, args)), args);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, { description: 'Sets how a school moves up.' })
  async savePromotion(
    @Arg('input', () => SavePromotionInput, { description: 'The rules.' }) input: SavePromotionInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    await choices.savePromotion(context, mustBeSignedIn(context), input);
    return view(context, school);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, { description: 'Chooses for one pupil (留級, 編班).' })
  async choosePromotion(
    @Arg('input', () => ChoosePromotionInput, { description: 'The pupil and the choice.' })
    input: ChoosePromotionInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    await choices.choosePromotion(context, mustBeSignedIn(context), input);
    return view(context, school);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, {
    description: 'Takes choices for pupils from a table; all of it or nothing.',
  })
  async planPromotionByFile(
    @Arg('input', () => PlanPromotionByFileInput, { description: 'School, year and file.' })
    input: PlanPromotionByFileInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    await choices.planPromotionByFile(context, mustBeSignedIn(context), input);
    return view(context, school);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, { description: 'Names the homeroom teacher of a class of the new year.' })
  async namePromotionTeacher(
    @Arg('input', () => NamePromotionTeacherInput, { description: 'The class and the teacher.' })
    input: NamePromotionTeacherInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    await choices.namePromotionTeacher(context, mustBeSignedIn(context), input);
    return view(context, school);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, { description: 'Carries out the plan that was looked at.' })
  async applyPromotion(
    @Arg('input', () => ApplyPromotionInput, { description: 'School, year and plan.' })
    input: ApplyPromotionInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    const doer = doerOf(mustBeSignedIn(context));
    await context.em.transactional(async (em) => {
      await actAsSystem(em, 'promotion.apply');
      await applyPromotion({ em, at: context.at }, school, input.digest, doer);
    });
    return view(context, school);
  }

  @Access(promotionKeeping)
  @Mutation(() => PromotionType, { description: 'Takes it back, until the first day of the new year.' })
  async undoPromotion(
    @Arg('input', () => SchoolOfYearInput, { description: 'School and year.' }) input: SchoolOfYearInput,
    @Ctx() context: Context,
  ): Promise<PromotionView> {
    const school = ofInput(context, input);
    const doer = doerOf(mustBeSignedIn(context));
    await context.em.transactional(async (em) => {
      await actAsSystem(em, 'promotion.undo');
      await undoPromotion({ em, at: context.at }, school, doer);
    });
    return view(context, school);
  }

  @Access(promotionOverview)
  @Mutation(() => Int, {
    description:
      'Carries out, in the background, every school’s plan that nothing stands in the way of; how many there are.',
  })
  applyPromotions(
    @Args(() => PromotionYearArgs) args: PromotionYearArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    return forEverySchool(context, yearOf(context, args.schoolYear), promoteSchool);
  }

  @Access(promotionOverview)
  @Mutation(() => Int, {
    description:
      'Takes back, in the background, whatever schools have carried out; how many schools there are.',
  })
  undoPromotions(
    @Args(() => PromotionYearArgs) args: PromotionYearArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    return forEverySchool(context, yearOf(context, args.schoolYear), takeBackSchool);
  }
}

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

async function view(context: Context, { schoolId, schoolYear }: SchoolOfYear): Promise<PromotionView> {
  const [found] = await promotionViews(context, [schoolId], schoolYear);
  if (!found) throw notFound();
  return found;
}

/** @throws Refusal NOT_FOUND for another school, BAD_INPUT for a year that is neither this one nor the next. */
function schoolAndYear(context: Context, args: PromotionArgs): SchoolOfYear {
  return {
    schoolId: schoolOfRecord(mustBeSignedIn(context), args.school),
    schoolYear: yearOf(context, args.schoolYear),
  };
}

const ofInput = (context: Context, { schoolId, schoolYear }: SchoolOfYear) =>
  schoolAndYear(context, { school: schoolId, schoolYear });

function yearOf({ at }: Context, asked: number | null | undefined): number {
  const current = schoolYearOf(toTaipeiDate(at));
  const year = asked ?? current + 1;
  if (year !== current && year !== current + 1) throw badInput('OUT_OF_RANGE', 'schoolYear');
  return year;
}

function doerOf(viewer: Viewer): Doer {
  return { accountId: viewer.account.id, name: viewer.account.name, actor: actorOf(viewer) };
}

async function forEverySchool(
  context: Context,
  schoolYear: number,
  job: typeof promoteSchool | typeof takeBackSchool,
): Promise<number> {
  const { account, active } = mustBeSignedIn(context);
  const by = { accountId: account.id, name: account.name, title: active.title };
  return context.em.transactional(async (em) => {
    const schools = await em.find(School, {}, { orderBy: { code: 'asc' } });
    for (const { id: schoolId } of schools) {
      // One job for a school: asked for twice, it is done once.
      await enqueue(em, job, { schoolId, schoolYear, by }, { key: `${job.name} ${schoolId}` });
    }
    return schools.length;
  });
}
