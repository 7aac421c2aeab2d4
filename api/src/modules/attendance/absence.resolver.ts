import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { leaveAskers } from '../leave/leave.access.ts';
import { LeaveRequestType } from '../leave/leave.types.ts';
import type { LeaveRequest } from '../leave/leave-request.entity.ts';
import { StudentType } from '../schools/schools.types.ts';
import { spanOfTerm } from '../schools/span-of-term.ts';
import type { Student } from '../schools/student.entity.ts';
import { sheetImporters } from '../sheet-import/sheet-import.access.ts';
import { SheetImportType } from '../sheet-import/sheet-import.types.ts';
import type { SheetImport } from '../sheet-import/sheet-report.ts';
import type { AbsenceChange } from './absence.entity.ts';
import {
  AbsenceChangeType,
  AbsencesArgs,
  AbsenceType,
  CorrectAbsenceInput,
  ImportAbsencesInput,
  RecordAbsencesInput,
  SubmitRetroactiveLeaveInput,
} from './absence.types.ts';
import type { AbsenceRow } from './absences.queries.ts';
import { correctAbsence, recordAbsences } from './absences.service.ts';
import { dayKeepers, leaveOfDayReaders, staffOfDay, whoMaySeeDays } from './day.access.ts';
import { pupilSpanKey } from './day.loaders.ts';
import { importAbsences } from './import-absences.service.ts';
import { submitRetroactiveLeave } from './retroactive-leave.service.ts';

@Resolver(() => StudentType)
export class StudentAbsencesResolver {
  @Access(whoMaySeeDays)
  @FieldResolver(() => [AbsenceType], {
    description:
      'Absences of a term, newest first. Families read what is entered now from its `visibleFrom` on.',
  })
  async absences(
    @Root() { id }: Student,
    @Args(() => AbsencesArgs) { term, kinds }: AbsencesArgs,
    @Ctx() context: Context,
  ): Promise<AbsenceRow[]> {
    const { from, to } = await spanOfTerm(context, term);
    const rows = await context.loaders.absences.load(pupilSpanKey(id, from, to));
    return kinds?.length ? rows.filter(({ kind }) => kinds.includes(kind)) : rows;
  }
}

@Resolver(() => AbsenceType)
export class AbsenceResolver {
  @Access(dayKeepers)
  @Mutation(() => [AbsenceType], { description: 'Records absences, all or none.' })
  recordAbsences(
    @Arg('input', () => RecordAbsencesInput, { description: 'The absences.' }) input: RecordAbsencesInput,
    @Ctx() context: Context,
  ): Promise<AbsenceRow[]> {
    return recordAbsences(context, mustBeSignedIn(context), input);
  }

  @Access(dayKeepers)
  @Mutation(() => AbsenceType, {
    nullable: true,
    description: 'Says what an absence was in truth; null when there was none. Its history stays.',
  })
  correctAbsence(
    @Arg('input', () => CorrectAbsenceInput, { description: 'Absence and reason.' })
    input: CorrectAbsenceInput,
    @Ctx() context: Context,
  ): Promise<AbsenceRow | null> {
    return correctAbsence(context, mustBeSignedIn(context), input);
  }

  @Access(sheetImporters)
  @Mutation(() => SheetImportType, {
    description: 'Records a table of absences, all or nothing; the same one twice changes nothing.',
  })
  importAbsences(
    @Arg('input', () => ImportAbsencesInput, { description: 'The table, and whether only to try.' })
    input: ImportAbsencesInput,
    @Ctx() context: Context,
  ): Promise<SheetImport> {
    return importAbsences(context, mustBeSignedIn(context), input);
  }

  @Access(leaveAskers)
  @Mutation(() => LeaveRequestType, {
    description: 'Asks for leave for absences that are recorded already (缺曠補請).',
  })
  submitRetroactiveLeave(
    @Arg('input', () => SubmitRetroactiveLeaveInput, { description: 'Absences, type and reason.' })
    input: SubmitRetroactiveLeaveInput,
    @Ctx() context: Context,
  ): Promise<LeaveRequest> {
    return submitRetroactiveLeave(context, mustBeSignedIn(context), input);
  }

  @Access(leaveOfDayReaders)
  @FieldResolver(() => LeaveRequestType, {
    nullable: true,
    description: 'The leave that settles it, or was asked for.',
  })
  async leaveRequest(
    @Root() { leaveRequestId }: AbsenceRow,
    @Ctx() { loaders }: Context,
  ): Promise<LeaveRequest | null> {
    return leaveRequestId ? loaders.leaveRequest.load(leaveRequestId) : null;
  }

  @Access(staffOfDay)
  @FieldResolver(() => String, { nullable: true, description: 'Staff only: who recorded it first.' })
  recordedBy(@Root() { recordedByName }: AbsenceRow): string {
    return recordedByName;
  }

  @Access(dayKeepers)
  @FieldResolver(() => [AbsenceChangeType], { description: 'Staff only: its history, oldest first.' })
  history(@Root() { id }: AbsenceRow, @Ctx() { loaders }: Context): Promise<AbsenceChange[]> {
    return loaders.absenceChanges.load(id);
  }
}

@Resolver(() => AbsenceChangeType)
export class AbsenceChangeResolver {
  @Access(dayKeepers)
  @FieldResolver(() => String, { description: 'Who.' })
  changedBy(@Root() { changedByName }: AbsenceChange): string {
    return changedByName;
  }
}
