import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import { Arg, Args, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { actAsSystem } from '../../db/scope.ts';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf } from '../audit/audit.ts';
import { schoolOfRecord } from '../directory/record-checks.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { promotionKeeping, promotionOverview } from './promotion.access.ts';
import { announcePromotion, promotionChanges } from './promotion.events.ts';
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
  type PromotionView,
  type PupilView,
  promotionPupils,
  promotionTable,
  promotionViews,
} from './promotion.queries.ts';
import { applyPromotion, type Doer, type SchoolOfYear, undoPromotion } from './promotion.service.ts';
import { PromotionConnection, PromotionPupilConnection, PromotionType } from './promotion.types.ts';
import * as choices from './promotion-choices.service.ts';
import { forEverySchool } from './promotion-of-all.ts';

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
      await announcePromotion(context.deps.events, em, school.schoolId);
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
      await announcePromotion(context.deps.events, em, school.schoolId);
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

  @Access(promotionKeeping)
  @Subscription(() => SchoolType, {
    subscribe: ({ context }) => promotionChanges(context as Context),
    description:
      'Schools whose way into the next year was planned, carried out or taken back: the own one, all for the bureau.',
  })
  promotionChanged(@Root() school: School): School {
    return school;
  }
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
