import { type BreachTask, breachTasks } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import type { Breach, BreachStep } from './breach.entity.ts';
import { breachKeepers, whoKeepsBreach } from './breaches.access.ts';
import { OpenBreachInput, RecordBreachStepInput } from './breaches.inputs.ts';
import * as breaches from './breaches.service.ts';
import { BreachConnection, BreachStepType, BreachTaskType, BreachType } from './breaches.types.ts';

/** Breaches of personal data, and what is done about them. */
@Resolver(() => BreachType)
export class BreachesResolver {
  @Access(breachKeepers)
  @Query(() => BreachConnection, {
    description: 'Records of breaches: of the own school, of all for the bureau; open ones first.',
  })
  breaches(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<Breach>> {
    return breaches.breachesOf(context, args);
  }

  @Access(breachKeepers)
  @Query(() => BreachType, { nullable: true, description: 'One record of a breach.' })
  breach(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Breach> {
    return breaches.breachOf(context, id);
  }

  @Access(breachKeepers)
  @Mutation(() => BreachType, { description: 'Opens the record of a breach of personal data.' })
  openBreach(
    @Arg('input', () => OpenBreachInput, { description: 'What is known of it.' }) input: OpenBreachInput,
    @Ctx() context: Context,
  ): Promise<Breach> {
    return breaches.openBreach(context, mustBeSignedIn(context), input);
  }

  @Access(breachKeepers)
  @Mutation(() => BreachType, {
    description:
      'Adds a line to a record: something that is done, or a remark. Nothing of it is ever changed.',
  })
  recordBreachStep(
    @Arg('input', () => RecordBreachStepInput, { description: 'The line.' }) input: RecordBreachStepInput,
    @Ctx() context: Context,
  ): Promise<Breach> {
    return breaches.recordBreachStep(context, mustBeSignedIn(context), input);
  }

  @Access(whoKeepsBreach)
  @FieldResolver(() => SchoolType, { nullable: true, description: 'Whose record; null: the bureau’s.' })
  school(@Root() { school }: Breach, @Ctx() { loaders }: Context): Promise<School> | null {
    return school && loaders.school.load(school.id);
  }

  @Access(whoKeepsBreach)
  @FieldResolver(() => [BreachStepType], { description: 'Its lines, in order.' })
  steps(@Root() { id }: Breach, @Ctx() { loaders }: Context): Promise<BreachStep[]> {
    return loaders.breachSteps.load(id);
  }

  @Access(whoKeepsBreach)
  @FieldResolver(() => [BreachTaskType], { description: 'What is to be done by when, and what is done.' })
  async tasks(@Root() { id, foundAt }: Breach, @Ctx() { loaders, at }: Context): Promise<BreachTask[]> {
    return breachTasks(foundAt, await loaders.breachSteps.load(id), at);
  }
}
