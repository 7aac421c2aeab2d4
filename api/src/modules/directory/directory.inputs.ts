import type { SchoolLevel } from '@qinshi/domain';
import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { SchoolLevelEnum, type SortDirection, SortDirectionEnum } from '../../graphql/enum-types.ts';
import { enumOf } from '../../graphql/enums.ts';
import { limit, OpaqueId } from '../../graphql/inputs.ts';

export type SchoolSortField = 'CODE' | 'NAME' | 'STUDENTS' | 'BOUND_RATE' | 'WAITING' | 'OLDEST_WAITING';
const SchoolSortFieldEnum = enumOf<SchoolSortField>(
  'SchoolSortField',
  'What a list of schools is sorted by.',
  {
    CODE: 'Code of the school.',
    NAME: 'Name of the school.',
    STUDENTS: 'Number of pupils.',
    BOUND_RATE: 'Share of pupils with at least one bound guardian.',
    WAITING: 'Applications that wait.',
    OLDEST_WAITING: 'Age of the oldest application that waits.',
  },
);

export type ClassGroupSortField = 'GRADE' | 'NAME' | 'STUDENTS' | 'BOUND_RATE' | 'WAITING' | 'OLDEST_WAITING';
const ClassGroupSortFieldEnum = enumOf<ClassGroupSortField>(
  'ClassGroupSortField',
  'What a list of classes is sorted by.',
  {
    GRADE: 'Grade, then name.',
    NAME: 'Name of the class.',
    STUDENTS: 'Number of pupils.',
    BOUND_RATE: 'Share of pupils with at least one bound guardian.',
    WAITING: 'Applications that wait.',
    OLDEST_WAITING: 'Age of the oldest application that waits.',
  },
);

export type StudentSortField = 'NUMBER' | 'NAME' | 'CLASS';
const StudentSortFieldEnum = enumOf<StudentSortField>(
  'StudentSortField',
  'What a list of pupils is sorted by.',
  {
    NUMBER: 'Student number.',
    NAME: 'Name of the pupil.',
    CLASS: 'Class, then seat.',
  },
);

export type StaffSortField = 'NAME' | 'TITLE' | 'IN_POST_SINCE';
const StaffSortFieldEnum = enumOf<StaffSortField>('StaffSortField', 'What a list of staff is sorted by.', {
  NAME: 'Name of the person.',
  TITLE: 'Title of the first post.',
  IN_POST_SINCE: 'First day in post.',
});

/** A field and a direction. */
export interface Sort<SortField extends string> {
  field: SortField;
  direction: SortDirection;
}

@InputType({ description: 'Sort of schools.' })
export class SchoolSort implements Sort<SchoolSortField> {
  @Field(() => SchoolSortFieldEnum, { description: 'By what.' })
  field!: SchoolSortField;

  @Field(() => SortDirectionEnum, { description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@InputType({ description: 'Sort of classes.' })
export class ClassGroupSort implements Sort<ClassGroupSortField> {
  @Field(() => ClassGroupSortFieldEnum, { description: 'By what.' })
  field!: ClassGroupSortField;

  @Field(() => SortDirectionEnum, { description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@InputType({ description: 'Sort of pupils.' })
export class StudentSort implements Sort<StudentSortField> {
  @Field(() => StudentSortFieldEnum, { description: 'By what.' })
  field!: StudentSortField;

  @Field(() => SortDirectionEnum, { description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@InputType({ description: 'Sort of staff.' })
export class StaffSort implements Sort<StaffSortField> {
  @Field(() => StaffSortFieldEnum, { description: 'By what.' })
  field!: StaffSortField;

  @Field(() => SortDirectionEnum, { description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@ArgsType()
export class SchoolDirectoryArgs extends TablePageArgs {
  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Only schools of this level.' })
  level?: SchoolLevel | null;

  @Field(() => SchoolSort, { nullable: true, description: 'By code without it.' })
  sort?: SchoolSort | null;
}

@ArgsType()
class OfSchoolArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School; school people need not say theirs.' })
  school?: string | null;
}

@ArgsType()
export class ClassGroupsArgs extends OfSchoolArgs {
  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(12, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Only this grade, 1–12.' })
  grade?: number | null;

  @Field(() => ClassGroupSort, { nullable: true, description: 'By grade without it.' })
  sort?: ClassGroupSort | null;
}

@ArgsType()
export class StudentsArgs extends OfSchoolArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only this class.' })
  classGroup?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only pupils who are in no class yet (尚未編班), or only those who are in one.',
  })
  unplaced?: boolean | null;

  @Field(() => StudentSort, { nullable: true, description: 'By class and seat without it.' })
  sort?: StudentSort | null;
}

@ArgsType()
export class UnreachableArgs extends OfSchoolArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only this class.' })
  classGroup?: string | null;
}

@ArgsType()
export class StaffArgs extends OfSchoolArgs {
  @Field(() => StaffSort, { nullable: true, description: 'By name without it.' })
  sort?: StaffSort | null;
}

@ArgsType()
export class StatisticsArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'School; the whole city without it, for the bureau.' })
  school?: string | null;
}
