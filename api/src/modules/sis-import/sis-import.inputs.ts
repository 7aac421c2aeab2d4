import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { SisContentEnum, SisSeverityEnum } from './sis-import.enums.ts';

@InputType({ description: 'Which column of a plain table a field is.' })
export class SisColumnInput {
  @Text(20)
  @Field(() => String, { description: 'The field, as `sheetColumns` names it.' })
  field!: string;

  @Text(100)
  @Field(() => String, { description: 'Name of the column in the file.' })
  column!: string;
}

@InputType({ description: 'A file that is to be imported.' })
export class StartSisImportInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the file that was sent to /files/imports.' })
  importFileId!: string;

  @Field(() => SisContentEnum, { description: 'What the file is.' })
  content!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'The one school that is imported; for the bureau, else the own.',
  })
  schoolId?: string | null;

  @IsOptional()
  @ArrayMaxSize(30, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [SisColumnInput], { nullable: true, description: 'Of a plain table: what its columns are.' })
  columns?: SisColumnInput[] | null;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a plain table: whether whoever is not in it has left. OneRoster says so itself.',
  })
  complete?: boolean | null;
}

@InputType({ description: 'A dry run that is to be applied.' })
export class ConfirmSisImportInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;

  @IsOptional()
  @Text(20)
  @Field(() => String, { nullable: true, description: 'What `confirmation` of the import asks to be typed.' })
  confirmation?: string | null;
}

@ArgsType()
export class SheetColumnsArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the file that was sent to /files/imports.' })
  importFileId!: string;

  @Field(() => SisContentEnum, { description: 'What the file is; no OneRoster archive.' })
  content!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The school; for the bureau.' })
  schoolId?: string | null;
}

@ArgsType()
export class SisProblemsArgs extends TablePageArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the import.' })
  importId!: string;

  @IsOptional()
  @Field(() => SisSeverityEnum, { nullable: true, description: 'Only these.' })
  severity?: string | null;

  @IsOptional()
  @Text(40)
  @Field(() => String, { nullable: true, description: 'Only this kind, as `problemKinds` names it.' })
  code?: string | null;
}
