import { MESSAGE_LIMITS } from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

const MAX_GRADE = 12;
const MAX_SCHOOLS = 400;
const MAX_CLASSES = 200;
const MAX_STUDENTS = 500;

@InputType({ description: 'Whom a message is for: everybody in reach, or whoever is in one of the parts.' })
class MessageAudienceInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'The whole school, of its office; the whole city, of the bureau.',
  })
  everybody?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(MAX_SCHOOLS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { nullable: true, description: `Schools, at most ${MAX_SCHOOLS}; of the bureau alone.` })
  schoolIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(MAX_GRADE, limit('OUT_OF_RANGE'))
  @Min(1, { each: true, ...limit('OUT_OF_RANGE') })
  @Max(MAX_GRADE, { each: true, ...limit('OUT_OF_RANGE') })
  @Field(() => [Int], { nullable: true, description: 'Grades; of the office alone.' })
  grades?: number[] | null;

  @IsOptional()
  @ArrayMaxSize(MAX_CLASSES, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { nullable: true, description: `Classes, at most ${MAX_CLASSES}.` })
  classGroupIds?: string[] | null;

  @IsOptional()
  @ArrayMaxSize(MAX_STUDENTS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { nullable: true, description: `Single pupils, at most ${MAX_STUDENTS}.` })
  studentIds?: string[] | null;
}

@InputType({ description: 'Whom a message would be for.' })
export class MessageReachInput {
  @ValidateNested()
  @Field(() => MessageAudienceInput, { description: 'Whose pupils.' })
  audience!: MessageAudienceInput;

  @Field(() => Boolean, { description: 'Whether their guardians get it.' })
  toGuardians!: boolean;

  @Field(() => Boolean, { description: 'Whether the pupils themselves get it.' })
  toStudents!: boolean;
}

@InputType({ description: 'A message to families or pupils.' })
export class SendMessageInput extends MessageReachInput {
  @OpaqueId()
  @Field(() => ID, {
    description: 'A UUID that the client makes; what is sent again under it is the message that is there.',
  })
  id!: string;

  @Text(MESSAGE_LIMITS.title)
  @Field(() => String, { description: `Its title, at most ${MESSAGE_LIMITS.title} characters.` })
  title!: string;

  @Text(MESSAGE_LIMITS.body)
  @Field(() => String, { description: `What it says, at most ${MESSAGE_LIMITS.body} characters.` })
  body!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: `When it goes out, at most ${MESSAGE_LIMITS.daysAhead} days ahead; at once without it.`,
  })
  sendAt?: Date | null;

  @IsOptional()
  @ArrayMaxSize(MESSAGE_LIMITS.attachments, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], {
    nullable: true,
    description: `Own uploads that come with it, at most ${MESSAGE_LIMITS.attachments}.`,
  })
  attachmentIds?: string[] | null;
}
