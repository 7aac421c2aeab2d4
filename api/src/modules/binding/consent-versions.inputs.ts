import { IsOptional, Matches, Max, Min, MinLength } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { limit, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

const CONSENT_MAX_LENGTH = 20_000;
/** Nobody changes one draft so often. */
const MAX_REVISION = 1_000_000;
const VERSION_MAX_LENGTH = 20;
const VERSION = /^[0-9A-Za-z][0-9A-Za-z.-]*$/;

@InputType({ description: 'A draft of the statement on personal data.' })
export class SaveConsentDraftInput {
  @Matches(VERSION, limit('INVALID'))
  @Text(VERSION_MAX_LENGTH)
  @Field(() => String, {
    description: 'Name of the version, e.g. 2027-02: letters, digits, dots and hyphens.',
  })
  version!: string;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_REVISION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'The revision that was seen; a new draft without it.' })
  revision?: number | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(CONSENT_MAX_LENGTH)
  @Field(() => String, { description: 'The text; headings begin with 一、 and （一）.' })
  body!: string;
}

@InputType({ description: 'When a draft comes into force.' })
export class ScheduleConsentInput {
  @Text(VERSION_MAX_LENGTH)
  @Field(() => String, { description: 'The draft.' })
  version!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_REVISION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;

  @Field(() => DateScalar, { description: 'First day; at once when it is today.' })
  from!: string;
}

@ArgsType()
export class ConsentVersionArgs {
  @Text(VERSION_MAX_LENGTH)
  @Field(() => String, { description: 'Name of the version.' })
  version!: string;
}
