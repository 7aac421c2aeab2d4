import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';
import type { SisContent, SisState } from './sis-import.entity.ts';
import { SisContentEnum, SisSeverityEnum, SisStateEnum } from './sis-import.enums.ts';
import type { Severity } from './staged-row.ts';

/** Whoever keeps the records of a school, or of all; which imports are theirs their rows' scope decides. */
export const importers = rule('importers', ({ viewer }) => is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'));

@ObjectType('SisCount', { description: 'What an import does with one kind of thing.' })
export class SisCountType {
  @Access(importers)
  @Field(() => String, {
    description: 'SCHOOL, TERM, CLASS, STAFF, STUDENT, GUARDIAN, PLACE, HOMEROOM or KEPT.',
  })
  kind!: string;

  @Access(importers)
  @Field(() => Int, { description: 'New ones.' })
  adds!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Those that become different.' })
  changes!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Those that end.' })
  ends!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Those that are as the delivery says already.' })
  same!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Rows that are kept and mean nothing here.' })
  kept!: number;
}

@ObjectType('SisWarning', { description: 'A school of which many would leave at once.' })
export class SisWarningType {
  @Access(importers)
  @Field(() => String, { description: 'Name of the school.' })
  school!: string;

  @Access(importers)
  @Field(() => Int, { description: 'How many would leave.' })
  ends!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Of how many that are there.' })
  of!: number;
}

@ObjectType('SisImport', { description: 'A delivery of a school information system (校務系統匯入).' })
export class SisImportType {
  @Access(importers)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(importers)
  @Field(() => SisContentEnum, { description: 'What it is.' })
  content!: SisContent;

  @Access(importers)
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Access(importers)
  @Field(() => ID, { nullable: true, description: 'The service that it was read from; null for a file.' })
  pulledFromId!: string | null;

  @Access(importers)
  @Field(() => SisStateEnum, { description: 'How far it is.' })
  state!: SisState;

  @Access(importers)
  @Field(() => String, { description: 'Name of whoever began it.' })
  startedByName!: string;

  @Access(importers)
  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  startedAt!: Date;

  @Access(importers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over.' })
  finishedAt!: Date | null;

  @Access(importers)
  @Field(() => Boolean, { description: 'Whether whoever is not in it has left.' })
  complete!: boolean;

  @Access(importers)
  @Field(() => Int, { description: 'Of the step that runs: so many rows or parts are done.' })
  done!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Of so many, as far as is known.' })
  total!: number;

  @Access(importers)
  @Field(() => Int, { description: 'How many errors there are; not all of them are kept to be read.' })
  errors!: number;

  @Access(importers)
  @Field(() => Int, { description: 'How many warnings there are; not all of them are kept to be read.' })
  warnings!: number;

  @Access(importers)
  @Field(() => [SisCountType], { description: 'What it does, by kind.' })
  counts!: SisCountType[];

  @Access(importers)
  @Field(() => [SisWarningType], { description: 'Schools of which many would leave at once.' })
  suspicious!: SisWarningType[];
}

@ObjectType('SisProblem', { description: 'Something wrong or odd at a place of a delivery.' })
export class SisProblemType {
  @Access(importers)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(importers)
  @Field(() => SisSeverityEnum, { description: 'How bad it is.' })
  severity!: Severity;

  @Access(importers)
  @Field(() => String, { description: 'What it is, for programs.' })
  code!: string;

  @Access(importers)
  @Field(() => String, { description: 'What it is and what to do, in the language of whoever asks.' })
  message!: string;

  @Access(importers)
  @Field(() => String, { description: 'Name of the file.' })
  file!: string;

  @Access(importers)
  @Field(() => Int, { nullable: true, description: 'The line in it, from 1.' })
  line!: number | null;

  @Access(importers)
  @Field(() => String, { nullable: true, description: 'Name of the column.' })
  column!: string | null;
}

@ObjectType('SisProblemKind', {
  description: 'A kind of problems of a delivery, and how many of it are kept.',
})
export class SisProblemKindType {
  @Access(importers)
  @Field(() => String, { description: 'What it is, for programs and as a filter.' })
  code!: string;

  @Access(importers)
  @Field(() => SisSeverityEnum, { description: 'How bad it is.' })
  severity!: Severity;

  @Access(importers)
  @Field(() => String, { description: 'What it is, in the language of whoever asks.' })
  label!: string;

  @Access(importers)
  @Field(() => Int, { description: 'How many are kept to be read.' })
  count!: number;
}

@ObjectType('SheetField', { description: 'A field of a plain table, and the column that it probably is.' })
export class SheetFieldType {
  @Access(importers)
  @Field(() => String, { description: 'The field, e.g. nationalId.' })
  field!: string;

  @Access(importers)
  @Field(() => Boolean, { description: 'Whether a table has to have it.' })
  required!: boolean;

  @Access(importers)
  @Field(() => String, { nullable: true, description: 'Name of the column; null when none looks like it.' })
  column!: string | null;
}

@ObjectType('SheetColumns', { description: 'The columns of a plain table and what they are.' })
export class SheetColumnsType {
  @Access(importers)
  @Field(() => [String], { description: 'Names of the columns as they stand in the file.' })
  header!: string[];

  @Access(importers)
  @Field(() => [SheetFieldType], { description: 'What the table may say.' })
  fields!: SheetFieldType[];
}

export const SisImportConnection = connectionOf(SisImportType, 'SisImport');
export const SisProblemConnection = connectionOf(SisProblemType, 'SisProblem');
