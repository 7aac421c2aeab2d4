import {
  DATA_ANSWER_MAX_LENGTH,
  DATA_REQUEST_MAX_ATTACHMENTS,
  DATA_REQUEST_MAX_LENGTH,
  DATA_REQUEST_STATUSES,
  type DataRequestKind,
  type DataRequestStatus,
} from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, MinLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { TablePageArgs } from '../../graphql/connection.ts';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DataRequestKindEnum, DataRequestStatusEnum } from './data-rights.types.ts';

/** No request changes as often as that. */
const MAX_VERSION = 1_000_000;

@InputType({ description: 'What somebody asks for about their data.' })
export class SubmitDataRequestInput {
  @Field(() => DataRequestKindEnum, { description: 'Correct, stop using, or delete.' })
  kind!: DataRequestKind;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'The bound child it is about; oneself without it.' })
  studentId?: string | null;

  @MinLength(1, limit('REQUIRED'))
  @Text(DATA_REQUEST_MAX_LENGTH)
  @Field(() => String, { description: 'What is wrong, or which data, in the person’s own words.' })
  text!: string;

  @ArrayMaxSize(DATA_REQUEST_MAX_ATTACHMENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], {
    description: `Uploads of one’s own that prove it, at most ${DATA_REQUEST_MAX_ATTACHMENTS}.`,
  })
  attachmentIds!: string[];
}

@InputType({ description: 'A decision about a data request, with what the person is told.' })
export class DecideDataRequestInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Min(1, limit('OUT_OF_RANGE'))
  @Max(MAX_VERSION, limit('OUT_OF_RANGE'))
  @Field(() => Int, { description: 'Version that the decider saw.' })
  version!: number;

  @MinLength(1, limit('REQUIRED'))
  @Text(DATA_ANSWER_MAX_LENGTH)
  @Field(() => String, { description: 'What was done, why it is refused, or why it takes longer.' })
  answer!: string;
}

@ArgsType()
export class DataRequestsArgs extends TablePageArgs {
  @IsOptional()
  @ArrayMaxSize(DATA_REQUEST_STATUSES.length, limit('OUT_OF_RANGE'))
  @Field(() => [DataRequestStatusEnum], { nullable: true, description: 'States; all without it.' })
  status?: DataRequestStatus[] | null;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'School; school people need not say theirs, the bureau sees all without it.',
  })
  school?: string | null;
}
