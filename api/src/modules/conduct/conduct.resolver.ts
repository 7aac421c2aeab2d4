import type { ConductState } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { ConductStateEnum } from '../../graphql/enum-types.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { SchoolType, StudentType } from '../schools/schools.types.ts';
import { spanOfTerm } from '../schools/span-of-term.ts';
import type { Student } from '../schools/student.entity.ts';
import { sheetImporters } from '../sheet-import/sheet-import.access.ts';
import { SheetImportType } from '../sheet-import/sheet-import.types.ts';
import type { SheetImport } from '../sheet-import/sheet-report.ts';
import { decideCancellation, requestCancellation } from './cancellation.service.ts';
import {
  cancellationAskers,
  conductKeepers,
  conductOffice,
  staffOfConduct,
  whoMaySeeCancellation,
  whoMaySeeConduct,
  whoMaySeeConductOfStudent,
} from './conduct.access.ts';
import {
  ConductArgs,
  ConductRecordsArgs,
  CorrectConductInput,
  DecideConductCancellationInput,
  ImportConductInput,
  RecallConductInput,
  RecordConductInput,
  RequestConductCancellationInput,
} from './conduct.inputs.ts';
import { conductChanges } from './conduct.live.ts';
import { conductKey } from './conduct.loaders.ts';
import { conductRecords } from './conduct.queries.ts';
import { correctConduct, recallConduct, recordConduct } from './conduct.service.ts';
import {
  ConductCancellationType,
  ConductChangeType,
  ConductRecordConnection,
  ConductRecordType,
} from './conduct.types.ts';
import type { ConductCancellation, ConductChange, ConductRecord } from './conduct-record.entity.ts';
import { importConduct } from './import-conduct.service.ts';

@Resolver(() => StudentType)
export class StudentConductResolver {
  @Access(whoMaySeeConductOfStudent)
  @FieldResolver(() => [ConductRecordType], {
    description: 'Merits and demerits of a term, newest first. Families read one from its `visibleFrom` on.',
  })
  async conduct(
    @Root() { id }: Student,
    @Args(() => ConductArgs) { term }: ConductArgs,
    @Ctx() context: Context,
  ): Promise<ConductRecord[]> {
    const { from, to } = await spanOfTerm(context, term);
    return context.loaders.conduct.load(conductKey(id, from, to));
  }
}

@Resolver(() => ConductRecordType)
export class ConductResolver {
  @Access(conductKeepers)
  @Query(() => ConductRecordConnection, {
    description:
      'What is recorded of the own class, or of the whole school, newest first; guidance included.',
  })
  conductRecords(
    @Args(() => ConductRecordsArgs) args: ConductRecordsArgs,
    @Ctx() context: Context,
  ): Promise<Page<ConductRecord>> {
    return conductRecords(context, mustBeSignedIn(context), args);
  }

  @Access(conductKeepers)
  @Mutation(() => [ConductRecordType], { description: 'Records what pupils receive, all or none.' })
  recordConduct(
    @Arg('input', () => RecordConductInput, { description: 'Who, what and why.' }) input: RecordConductInput,
    @Ctx() context: Context,
  ): Promise<ConductRecord[]> {
    return recordConduct(context, mustBeSignedIn(context), input);
  }

  @Access(sheetImporters)
  @Mutation(() => SheetImportType, {
    description:
      'Records a table of merits and demerits, all or nothing; the same one twice changes nothing.',
  })
  importConduct(
    @Arg('input', () => ImportConductInput, { description: 'The table, and whether only to try.' })
    input: ImportConductInput,
    @Ctx() context: Context,
  ): Promise<SheetImport> {
    return importConduct(context, mustBeSignedIn(context), input);
  }

  @Access(conductKeepers)
  @Mutation(() => ConductRecordType, {
    description: 'Says what a record should have said; its history stays.',
  })
  correctConduct(
    @Arg('input', () => CorrectConductInput, { description: 'The record and why.' })
    input: CorrectConductInput,
    @Ctx() context: Context,
  ): Promise<ConductRecord> {
    return correctConduct(context, mustBeSignedIn(context), input);
  }

  @Access(conductKeepers)
  @Mutation(() => ConductRecordType, {
    description: 'Takes a record back; before its `visibleFrom` the family never learns of it.',
  })
  recallConduct(
    @Arg('input', () => RecallConductInput, { description: 'The record and why.' }) input: RecallConductInput,
    @Ctx() context: Context,
  ): Promise<ConductRecord> {
    return recallConduct(context, mustBeSignedIn(context), input);
  }

  @Access(cancellationAskers)
  @Mutation(() => ConductRecordType, { description: 'Asks the office that a demerit be cancelled (銷過).' })
  requestConductCancellation(
    @Arg('input', () => RequestConductCancellationInput, {
      description: 'The record and what speaks for it.',
    })
    input: RequestConductCancellationInput,
    @Ctx() context: Context,
  ): Promise<ConductRecord> {
    return requestCancellation(context, mustBeSignedIn(context), input);
  }

  @Access(conductOffice)
  @Mutation(() => ConductRecordType, { description: 'Decides about a cancellation, once.' })
  decideConductCancellation(
    @Arg('input', () => DecideConductCancellationInput, { description: 'Which, and what of it.' })
    input: DecideConductCancellationInput,
    @Ctx() context: Context,
  ): Promise<ConductRecord> {
    return decideCancellation(context, mustBeSignedIn(context), input);
  }

  @Access(whoMaySeeConduct)
  @FieldResolver(() => ConductStateEnum, { description: 'Whether it counts.' })
  state(@Root() record: ConductRecord): ConductState {
    return record.stateNow();
  }

  @Access(whoMaySeeConduct)
  @FieldResolver(() => StudentType, { description: 'The pupil.' })
  async student(@Root() { student }: ConductRecord, @Ctx() { loaders }: Context): Promise<Student> {
    return nameInRecord(await loaders.conductPupil.load(student.id));
  }

  @Access(whoMaySeeConduct)
  @FieldResolver(() => SchoolType, { description: 'The school that gave it and keeps it.' })
  school(@Root() { school }: ConductRecord): Promise<School> {
    return school.loadOrFail();
  }

  @Access(whoMaySeeConduct)
  @FieldResolver(() => ConductCancellationType, {
    nullable: true,
    description: 'The last request that it be cancelled.',
  })
  async cancellation(
    @Root() { id }: ConductRecord,
    @Ctx() { loaders }: Context,
  ): Promise<ConductCancellation | null> {
    const [last] = await loaders.conductCancellations.load(id);
    return last ?? null;
  }

  @Access(staffOfConduct)
  @FieldResolver(() => String, { nullable: true, description: 'Staff only: who recorded it.' })
  recordedBy(@Root() { recordedByName }: ConductRecord): string {
    return recordedByName;
  }

  @Access(conductKeepers)
  @FieldResolver(() => [ConductChangeType], { description: 'Staff only: its history, oldest first.' })
  history(@Root() { id }: ConductRecord, @Ctx() { loaders }: Context): Promise<ConductChange[]> {
    return loaders.conductChanges.load(id);
  }

  @Access(conductKeepers)
  @Subscription(() => ConductRecordType, {
    subscribe: ({ context }: { context: Context }) => conductChanges(context),
    description: 'A record of the own class or school that was made, changed, or whose cancellation moved.',
  })
  conductChanged(@Root() record: ConductRecord): ConductRecord {
    return record;
  }
}

@Resolver(() => ConductChangeType)
export class ConductChangeResolver {
  @Access(conductKeepers)
  @FieldResolver(() => String, { description: 'Who.' })
  changedBy(@Root() { changedByName }: ConductChange): string {
    return changedByName;
  }
}

@Resolver(() => ConductCancellationType)
export class ConductCancellationResolver {
  @Access(whoMaySeeCancellation)
  @FieldResolver(() => String, { description: 'Who asked.' })
  appliedBy(@Root() { appliedByName }: ConductCancellation): string {
    return appliedByName;
  }

  @Access(whoMaySeeCancellation)
  @FieldResolver(() => String, { nullable: true, description: 'Who decided.' })
  decidedBy(@Root() { decidedByName }: ConductCancellation): string | null {
    return decidedByName;
  }
}
