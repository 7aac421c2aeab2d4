import { IsOptional, Max, Min, MinLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { LEAST_HOURS, MOST_HOURS } from './sis-source.entity.ts';

const MAX_VERSION = 2_000_000_000;

@InputType({ description: 'A service that is not to be read any more.' })
export class RemoveSisSourceInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the source.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;
}

@InputType({ description: 'A service to read records from; with id and version it replaces what is there.' })
export class SisSourceInput {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Id of the source to change; none for a new one.' })
  id?: string | null;

  @IsOptional()
  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { nullable: true, description: 'Version that the change is based on.' })
  version?: number | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'Of a new one: the one school whose records it brings; for the bureau, else the own.',
  })
  schoolId?: string | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(60)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(300)
  @Field(() => String, {
    description: 'Address of the service (https), up to its version.',
  })
  baseUrl!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(300)
  @Field(() => String, { description: 'Where tokens are given for id and secret.' })
  tokenUrl!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(120)
  @Field(() => String, { description: 'What the service calls us.' })
  clientId!: string;

  @IsOptional()
  @Text(300)
  @Field(() => String, { nullable: true, description: 'Secret; left out, the stored one stays.' })
  clientSecret?: string | null;

  @Min(LEAST_HOURS, limit('OUT_OF_RANGE'))
  @Max(MOST_HOURS, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Hours between two visits, from 1 to 168.' })
  everyHours!: number;

  @Field(() => Boolean, {
    description:
      'Whether what it brings is applied by itself, where there is no error and nobody leaves in numbers.',
  })
  autoApply!: boolean;

  @Field(() => Boolean, { description: 'Whether it is visited.' })
  enabled!: boolean;
}
