import { phoneProblem, type SchoolLevel } from '@qinshi/domain';
import { IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdentityKindEnum, SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { IdentityKind } from '../../graphql/viewer.ts';

/** Nobody changes one thing so often. */
const MAX_VERSION = 1_000_000;
const WEBSITE = /^(?:https?:\/\/[^\s]+\.[^\s]+)?$/i;

@InputType({ description: 'A school that is new in the city.' })
export class CreateSchoolInput {
  @Matches(/^[A-Za-z0-9]+$/, limit('INVALID'))
  @Text(16)
  @Field(() => String, {
    description: 'Code in the city, letters and digits; first part of its people’s usernames.',
  })
  code!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(80)
  @Field(() => String, { description: 'Name, e.g. 市立晨光國小.' })
  name!: string;

  @Field(() => SchoolLevelEnum, { description: 'Level that it teaches.' })
  level!: SchoolLevel;

  @MinLength(1, limit('REQUIRED'))
  @Text(20)
  @Field(() => String, { description: 'District of the city.' })
  district!: string;
}

@InputType({ description: 'What a school says of itself; empty texts are taken away.' })
export class UpdateSchoolInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @IsOptional()
  @Text(80)
  @Field(() => String, { nullable: true, description: 'Name; for the bureau to change.' })
  name?: string | null;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'Level; for the bureau to change.' })
  level?: SchoolLevel | null;

  @IsOptional()
  @Text(20)
  @Field(() => String, { nullable: true, description: 'District; for the bureau to change.' })
  district?: string | null;

  @IsOptional()
  @Text(20)
  @Field(() => String, { nullable: true, description: 'What everybody calls it.' })
  shortName?: string | null;

  @IsOptional()
  @Fits((text) => (text === '' ? null : phoneProblem(text)))
  @Text(30)
  @Field(() => String, { nullable: true, description: 'Telephone with its area code.' })
  phone?: string | null;

  @IsOptional()
  @Text(100)
  @Field(() => String, { nullable: true, description: 'Street and district.' })
  address?: string | null;

  @IsOptional()
  @Matches(WEBSITE, limit('WEBSITE_INVALID'))
  @Text(200)
  @Field(() => String, { nullable: true, description: 'Website, with https://.' })
  website?: string | null;

  @IsOptional()
  @Text(100)
  @Field(() => String, { nullable: true, description: 'Whom to ask about accounts (資訊組).' })
  itContact?: string | null;
}

@InputType({ description: 'From when on a school is closed.' })
export class CloseSchoolInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is closed; without it, the school is open again.',
  })
  closesOn?: string | null;
}

@InputType({ description: 'A semester and its dates.' })
export class SaveTermInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The semester that is changed; a new one without it.' })
  id?: string | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'The version that was seen, of one that is changed.' })
  version?: number | null;

  @Min(90, limit('OUT_OF_RANGE'))
  @Max(200, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'School year in ROC years.' })
  schoolYear!: number;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(2, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: '1 or 2.' })
  semester!: number;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'An office (處室) of a school.' })
export class SaveOfficeInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The school.' })
  schoolId!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The office that is changed; a new one without it.' })
  id?: string | null;

  @Matches(/^[A-Za-z0-9_-]+$/, limit('INVALID'))
  @Text(16)
  @Field(() => String, { description: 'Code within the school: letters, digits, _ and -.' })
  code!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'Name, e.g. 學務處.' })
  name!: string;
}

@InputType({ description: 'A post (職稱) that somebody takes on.' })
export class AssignPostInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'Title, e.g. 生教組長.' })
  title!: string;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Office of the same school.' })
  officeId?: string | null;

  @Field(() => IdentityKindEnum, {
    description: 'What it lets its holder do: SUBJECT_TEACHER, OFFICE or SCHOOL_ADMIN.',
  })
  kind!: IdentityKind;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, if that is known.' })
  endsOn?: string | null;
}

@InputType({ description: 'The end of a post, or of leading a class.' })
export class EndAssignmentInput {
  @OpaqueId()
  @Field(() => ID, { description: 'What ends.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'Somebody who becomes homeroom teacher (導師) of a class.' })
export class AssignHomeroomInput {
  @OpaqueId()
  @Field(() => ID, { description: 'The class.' })
  classGroupId!: string;

  @OpaqueId()
  @Field(() => ID, { description: 'The member of staff.' })
  staffId!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => Boolean, {
    description: 'In place of whoever leads the class now; beside them otherwise (共同導師).',
  })
  replace!: boolean;
}
