import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { ClassGroupType, SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import { offices, schoolOffice } from './day.access.ts';
import type { DropoutWatch } from './dropout-watch.entity.ts';
import { settleDropoutWatch } from './dropout-watch.service.ts';
import { dropoutWatches } from './dropout-watches.queries.ts';
import type { Outing } from './outing.entity.ts';
import {
  DropoutWatchConnection,
  DropoutWatchesArgs,
  DropoutWatchType,
  OutingType,
  SaveOutingInput,
  SettleDropoutWatchInput,
} from './outing.types.ts';
import { removeOuting, saveOuting } from './outings.service.ts';

@Resolver(() => SchoolType)
export class SchoolOutingsResolver {
  @Access(schoolOffice)
  @FieldResolver(() => [OutingType], { description: 'Trips of its classes, the latest first; at most 200.' })
  outings(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<Outing[]> {
    return loaders.outings.load(id);
  }
}

@Resolver(() => OutingType)
export class OutingResolver {
  @Access(offices)
  @Mutation(() => OutingType, { description: 'Saves a trip, a new one or a changed one.' })
  saveOuting(
    @Arg('input', () => SaveOutingInput, { description: 'Name, days and classes.' }) input: SaveOutingInput,
    @Ctx() context: Context,
  ): Promise<Outing> {
    return saveOuting(context, mustBeSignedIn(context), input);
  }

  @Access(offices)
  @Mutation(() => Boolean, { description: 'Takes a trip back.' })
  removeOuting(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return removeOuting(context, mustBeSignedIn(context), id);
  }

  @Access(offices)
  @FieldResolver(() => [ClassGroupType], { description: 'Classes that go along.' })
  async classGroups(@Root() { id }: Outing, @Ctx() { loaders }: Context): Promise<ClassGroup[]> {
    return loaders.outingClasses.load(id);
  }
}

@Resolver(() => DropoutWatchType)
export class DropoutWatchResolver {
  @Access(offices)
  @Query(() => DropoutWatchConnection, { description: 'The watch list of the own school, newest first.' })
  dropoutWatches(
    @Args(() => DropoutWatchesArgs) args: DropoutWatchesArgs,
    @Ctx() context: Context,
  ): Promise<Page<DropoutWatch>> {
    return dropoutWatches(context.em, mustBeSignedIn(context), args);
  }

  @Access(offices)
  @Mutation(() => DropoutWatchType, { description: 'Takes a pupil off the list, with what was done.' })
  settleDropoutWatch(
    @Arg('input', () => SettleDropoutWatchInput, { description: 'Entry and note.' })
    input: SettleDropoutWatchInput,
    @Ctx() context: Context,
  ): Promise<DropoutWatch> {
    return settleDropoutWatch(context, mustBeSignedIn(context), input);
  }

  @Access(offices)
  @FieldResolver(() => StudentType, { description: 'The pupil.' })
  student(@Root() { student }: DropoutWatch): Promise<Student> {
    return student.loadOrFail();
  }

  @Access(offices)
  @FieldResolver(() => Boolean, {
    description: 'It closed by itself: days of the row were excused or corrected later.',
  })
  excused(@Root() watch: DropoutWatch): boolean {
    return watch.wasExcused();
  }

  @Access(offices)
  @FieldResolver(() => String, { nullable: true, description: 'Who was done with it.' })
  settledBy(@Root() { settledByName }: DropoutWatch): string | null {
    return settledByName;
  }
}
