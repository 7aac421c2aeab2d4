import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { is } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { StaffType, StudentType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import type { Student } from '../schools/student.entity.ts';
import * as enrolments from './enrolment-records.service.ts';
import { EndEnrolmentInput, EndStaffInput, EnrolStudentInput, RecordStaffInput } from './records.inputs.ts';
import * as staff from './staff-records.service.ts';

/** Whoever keeps the records of a school. */
export const recordKeeping = rule('recordKeeping', ({ viewer }) =>
  is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'),
);

/** Who is in post and who is enrolled; accounts follow. */
@Resolver()
export class RecordsResolver {
  @Access(recordKeeping)
  @Mutation(() => StaffType, { description: 'Records somebody who takes up work at a school (在職).' })
  recordStaff(
    @Arg('input', () => RecordStaffInput, { description: 'The person and the posts.' })
    input: RecordStaffInput,
    @Ctx() context: Context,
  ): Promise<Staff> {
    return staff.recordStaff(context, mustBeSignedIn(context), input);
  }

  @Access(recordKeeping)
  @Mutation(() => StaffType, { description: 'Ends somebody’s work at a school with its last day.' })
  endStaff(
    @Arg('input', () => EndStaffInput, { description: 'Who, and the last day.' }) input: EndStaffInput,
    @Ctx() context: Context,
  ): Promise<Staff> {
    return staff.endStaff(context, mustBeSignedIn(context), input);
  }

  @Access(recordKeeping)
  @Mutation(() => StudentType, { description: 'Records a pupil who joins a class (在籍).' })
  async enrolStudent(
    @Arg('input', () => EnrolStudentInput, { description: 'The pupil and the place.' })
    input: EnrolStudentInput,
    @Ctx() context: Context,
  ): Promise<Student> {
    return show(context, await enrolments.enrolStudent(context, mustBeSignedIn(context), input));
  }

  @Access(recordKeeping)
  @Mutation(() => StudentType, { description: 'Ends a pupil’s enrolment with its last day.' })
  async endEnrolment(
    @Arg('input', () => EndEnrolmentInput, { description: 'Who, the last day, and why.' })
    input: EndEnrolmentInput,
    @Ctx() context: Context,
  ): Promise<Student> {
    return show(context, await enrolments.endEnrolment(context, mustBeSignedIn(context), input));
  }
}

/** Whether the first day is still to come or the last one is over: this answer is the school's to read. */
function show({ loaders }: Context, { student, enrolment }: enrolments.Recorded): Student {
  loaders.enrolment.clear(student.id).prime(student.id, enrolment);
  return student;
}
