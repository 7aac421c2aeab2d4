import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { LeaveRequestType } from '../leave/leave.types.ts';
import type { LeaveRequest } from '../leave/leave-request.entity.ts';
import type { ClassGroup } from '../schools/class-group.entity.ts';
import { ClassGroupType } from '../schools/schools.types.ts';
import { leaveOfDayReaders, rollCallers, teachers } from './day.access.ts';
import { lessonToCall, type RollCallEntry, type RollCallSheet, rollCallSheet } from './roll-call.queries.ts';
import { recordRollCall } from './roll-call.service.ts';
import { RecordRollCallInput, RollCallArgs, RollCallRowType, RollCallType } from './roll-call.types.ts';

@Resolver(() => ClassGroupType)
export class ClassRollCallResolver {
  @Access(rollCallers)
  @FieldResolver(() => RollCallType, {
    description: 'The roll of a lesson: for the homeroom teacher, the office, and whoever teaches it.',
  })
  async rollCall(
    @Root() classGroup: ClassGroup,
    @Args(() => RollCallArgs) args: RollCallArgs,
    @Ctx() context: Context,
  ): Promise<RollCallSheet> {
    const lesson = await lessonToCall(context, mustBeSignedIn(context), classGroup, args);
    return rollCallSheet(context, classGroup, lesson);
  }
}

@Resolver(() => RollCallRowType)
export class RollCallResolver {
  @Access(teachers)
  @Mutation(() => RollCallType, {
    description: 'Records who is there in a lesson, and the absences that follow; or corrects it.',
  })
  recordRollCall(
    @Arg('input', () => RecordRollCallInput, { description: 'Class, lesson and marks.' })
    input: RecordRollCallInput,
    @Ctx() context: Context,
  ): Promise<RollCallSheet> {
    return recordRollCall(context, mustBeSignedIn(context), input);
  }

  @Access(leaveOfDayReaders)
  @FieldResolver(() => LeaveRequestType, {
    nullable: true,
    description: 'Leave of the period, approved or asked for; for the homeroom teacher and the office.',
  })
  async leave(
    @Root() { leaveRequestId }: RollCallEntry,
    @Ctx() { loaders }: Context,
  ): Promise<LeaveRequest | null> {
    return leaveRequestId ? loaders.leaveRequest.load(leaveRequestId) : null;
  }
}
