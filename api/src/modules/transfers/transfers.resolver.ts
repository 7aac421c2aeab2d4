import { type StudentStanding, standingOf, toTaipeiDate } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { whereaboutsOf, whoMaySeeStudent, whoMaySeeStudentRecord } from '../schools/schools.access.ts';
import { maySeeStudent } from '../schools/schools.policy.ts';
import { SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import * as places from './place.service.ts';
import { releaseStudent } from './release.service.ts';
import type { Transfer } from './transfer.entity.ts';
import { transferFollowers, transferKeeping, transferOffices, transferReaders } from './transfers.access.ts';
import { transferChanges } from './transfers.events.ts';
import {
  AssignClassInput,
  PlaceStudentInput,
  RecordArrivalElsewhereInput,
  ReleaseStudentInput,
  TransfersArgs,
} from './transfers.inputs.ts';
import { transferTable } from './transfers.queries.ts';
import { StudentStandingEnum, TransferConnection, TransferType } from './transfers.types.ts';

@Resolver(() => StudentType)
export class StudentTransfersResolver {
  @Access(whoMaySeeStudent)
  @FieldResolver(() => StudentStandingEnum, {
    description: 'Where the pupil stands between schools and classes.',
  })
  async standing(@Root() { id }: Student, @Ctx() { loaders, at }: Context): Promise<StudentStanding> {
    const now = await loaders.enrolment.load(id);
    if (now)
      return standingOf({
        now: { hasClass: now.classGroup !== null },
        lastEnd: null,
        arrivedElsewhere: false,
      });
    const today = toTaipeiDate(at);
    const [last] = (await loaders.enrolments.load(id)).filter(
      ({ endsOn }) => endsOn !== null && endsOn < today,
    );
    const transfer = await loaders.lastTransfer.load(id);
    const arrivedElsewhere = transfer?.state === 'PLACED' && transfer.toSchool === null;
    return standingOf({ now: null, lastEnd: last?.endReason ?? null, arrivedElsewhere });
  }

  @Access(whoMaySeeStudentRecord)
  @FieldResolver(() => TransferType, {
    nullable: true,
    description: 'The way to another school that the pupil is on; null when there is none.',
  })
  async transfer(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<Transfer | null> {
    const now = await loaders.enrolment.load(id);
    // Whoever is at a school to stay is on no way: most pupils are done here.
    if (now && now.endsOn === null) return null;
    const transfer = await loaders.lastTransfer.load(id);
    return transfer?.isOpen() ? transfer : null;
  }
}

@Resolver(() => TransferType)
export class TransferResolver {
  @Access(transferFollowers)
  @Query(() => TransferConnection, {
    description: 'Pupils who leave a school and who come to it, the latest first.',
  })
  transfers(
    @Args(() => TransfersArgs) args: TransfersArgs,
    @Ctx() context: Context,
  ): Promise<Page<Transfer>> {
    return transferTable(context, mustBeSignedIn(context), args);
  }

  @Access(transferKeeping)
  @Mutation(() => TransferType, { description: 'Lets a pupil go to another school (轉出).' })
  releaseStudent(
    @Arg('input', () => ReleaseStudentInput, { description: 'Who, from when, where to and why.' })
    input: ReleaseStudentInput,
    @Ctx() context: Context,
  ): Promise<Transfer> {
    return releaseStudent(context, mustBeSignedIn(context), input);
  }

  @Access(transferKeeping)
  @Mutation(() => TransferType, { description: 'Takes in a pupil who comes from another school (轉入).' })
  placeStudent(
    @Arg('input', () => PlaceStudentInput, { description: 'Which transfer, and the place.' })
    input: PlaceStudentInput,
    @Ctx() context: Context,
  ): Promise<Transfer> {
    return places.placeStudent(context, mustBeSignedIn(context), input);
  }

  @Access(transferKeeping)
  @Mutation(() => TransferType, { description: 'Takes a release back, while no school has the pupil.' })
  withdrawTransfer(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Transfer> {
    return places.withdrawTransfer(context, mustBeSignedIn(context), id);
  }

  @Access(transferKeeping)
  @Mutation(() => TransferType, { description: 'Writes down that a pupil has come to a school elsewhere.' })
  recordArrivalElsewhere(
    @Arg('input', () => RecordArrivalElsewhereInput, { description: 'Which transfer, and the day.' })
    input: RecordArrivalElsewhereInput,
    @Ctx() context: Context,
  ): Promise<Transfer> {
    return places.recordArrivalElsewhere(context, mustBeSignedIn(context), input);
  }

  @Access(transferKeeping)
  @Mutation(() => StudentType, { description: 'Places a pupil who has no class yet (編班).' })
  async assignClass(
    @Arg('input', () => AssignClassInput, { description: 'Pupil, class and seat.' }) input: AssignClassInput,
    @Ctx() context: Context,
  ): Promise<Student> {
    const { student, enrolment } = await places.assignClass(context, mustBeSignedIn(context), input);
    context.loaders.enrolment.clear(student.id).prime(student.id, enrolment);
    return student;
  }

  @Access(transferFollowers)
  @Subscription(() => TransferType, {
    subscribe: ({ context }) => transferChanges(context as Context),
    description: 'Transfers of the own school that changed; of the whole city for the bureau.',
  })
  transferChanged(@Root() transfer: Transfer): Transfer {
    return transfer;
  }

  @Access(transferReaders)
  @FieldResolver(() => SchoolType, { description: 'The school that let the pupil go.' })
  fromSchool(@Root() { fromSchool }: Transfer, @Ctx() { loaders }: Context): Promise<School> {
    return loaders.school.load(fromSchool.id);
  }

  @Access(transferReaders)
  @FieldResolver(() => SchoolType, { nullable: true, description: 'The new school, where it is the city’s.' })
  async toSchool(@Root() { toSchool }: Transfer, @Ctx() { loaders }: Context): Promise<School | null> {
    return toSchool ? loaders.school.load(toSchool.id) : null;
  }

  @Access(transferReaders)
  @FieldResolver(() => StudentType, {
    nullable: true,
    description: 'The pupil, for whoever has a reason to see the record now.',
  })
  async student(@Root() { student }: Transfer, @Ctx() context: Context): Promise<Student | null> {
    const now = await whereaboutsOf(context, student.id);
    if (!maySeeStudent(context.viewer, student.id, now)) return null;
    return student.load();
  }

  @Access(transferReaders)
  @FieldResolver(() => Boolean, {
    description: 'Whether the pupil should have reported by now and has not (中輟通報).',
  })
  isOverdue(@Root() transfer: Transfer, @Ctx() { at }: Context): boolean {
    return transfer.isOverdue(toTaipeiDate(at));
  }

  @Access(transferOffices)
  @FieldResolver(() => String, { nullable: true, description: 'Who of the old school let go; for offices.' })
  releasedBy(@Root() { releasedByName }: Transfer): string {
    return releasedByName;
  }
}
