import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { sheetImporters } from './sheet-import.access.ts';

@ObjectType('SheetNote', { description: 'What is said about a place of a table that was sent.' })
export class SheetNoteType {
  @Access(sheetImporters)
  @Field(() => Int, { description: 'Line of the file, counted from 1.' })
  line!: number;

  @Access(sheetImporters)
  @Field(() => String, {
    nullable: true,
    description: 'Column, as the file’s heading calls it; null: the row.',
  })
  column!: string | null;

  @Access(sheetImporters)
  @Field(() => String, { description: 'What stands there, cut.' })
  text!: string;

  @Access(sheetImporters)
  @Field(() => String, { description: 'Reason, of the catalogue of refusals.' })
  reason!: string;
}

@ObjectType('SheetImport', { description: 'What importing a table of records did, or would do.' })
export class SheetImportType {
  @Access(sheetImporters)
  @Field(() => Boolean, { description: 'Whether it only told what it would do.' })
  dryRun!: boolean;

  @Access(sheetImporters)
  @Field(() => Int, { description: 'Records that are new.' })
  added!: number;

  @Access(sheetImporters)
  @Field(() => Int, { description: 'Records that would say something else than now, which needs a reason.' })
  corrected!: number;

  @Access(sheetImporters)
  @Field(() => Int, { description: 'Records that stand so already.' })
  unchanged!: number;

  @Access(sheetImporters)
  @Field(() => Int, { description: 'How many problems there are; nothing is written while there is any.' })
  problemCount!: number;

  @Access(sheetImporters)
  @Field(() => [SheetNoteType], { description: 'The first of them, at most 100.' })
  problems!: SheetNoteType[];

  @Access(sheetImporters)
  @Field(() => Int, { description: 'How many things the sender should know; they stand against nothing.' })
  warningCount!: number;

  @Access(sheetImporters)
  @Field(() => [SheetNoteType], { description: 'The first of them, at most 100.' })
  warnings!: SheetNoteType[];
}
