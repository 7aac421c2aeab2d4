import type { MessageCapacity, MessageStatus, Relation } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { RelationEnum } from '../../graphql/enum-types.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { ClassGroupType, SchoolType, StudentType } from '../schools/schools.types.ts';
import { whoKeepsMessage, whoMaySeeMessage } from './messages.access.ts';

const MessageStatusEnum = enumOf<MessageStatus>('MessageStatus', 'Where a message stands.', {
  SCHEDULED: 'Planned; nobody has it yet.',
  SENDING: 'On its way, in batches.',
  SENT: 'With everybody.',
  RECALLED: 'Taken back: it has vanished for everybody who had it.',
});

const MessageCapacityEnum = enumOf<MessageCapacity>('MessageCapacity', 'As whom somebody has a message.', {
  GUARDIAN: 'As a guardian of the pupil.',
  STUDENT: 'As the pupil.',
});

@ObjectType('MessageReach', { description: 'Whom a message would reach if it were sent now.' })
export class MessageReachType {
  @Access(everybody)
  @Field(() => Int, { description: 'Pupils whom it concerns.' })
  pupils!: number;

  @Access(everybody)
  @Field(() => Int, { description: 'Guardians who would get it.' })
  guardians!: number;

  @Access(everybody)
  @Field(() => Int, { description: 'Pupils who would get it themselves.' })
  students!: number;

  @Access(everybody)
  @Field(() => Int, { description: 'People who would get it, each counted once.' })
  people!: number;

  @Access(everybody)
  @Field(() => Int, { description: 'Pupils for whom no guardian is bound who may be told.' })
  unboundPupils!: number;

  @Access(everybody)
  @Field(() => Int, {
    description: 'People with neither a device nor an address: they find it when they open the app.',
  })
  withoutContact!: number;
}

/** Who may see it is decided by the field that shows it. */
@ObjectType('MessageAudience', { description: 'Whom a message is for.' })
export class MessageAudienceType {
  @Access(everybody)
  @Field(() => Boolean, { description: 'The whole school, or of the bureau the whole city.' })
  everybody!: boolean;

  @Access(everybody)
  @Field(() => [SchoolType], { description: 'Whole schools.' })
  schools!: unknown[];

  @Access(everybody)
  @Field(() => [Int], { description: 'Whole grades.' })
  grades!: number[];

  @Access(everybody)
  @Field(() => [ClassGroupType], { description: 'Whole classes.' })
  classGroups!: unknown[];

  @Access(everybody)
  @Field(() => [StudentType], { description: 'Single pupils.' })
  students!: unknown[];
}

@ObjectType('MessagePart', { description: 'How far a message has been read in one class, or school.' })
export class MessagePartType {
  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Name of the class or school; null without a class.' })
  name!: string | null;

  @Access(everybody)
  @Field(() => Int, { description: 'People who have it.' })
  recipients!: number;

  @Access(everybody)
  @Field(() => Int, { description: 'Those of them who have read it.' })
  read!: number;
}

@ObjectType('MessageRecipient', { description: 'Somebody who has a message and has not read it.' })
export class MessageRecipientType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Name of the pupil’s class when it was sent.' })
  className!: string | null;

  @Access(everybody)
  @Field(() => Int, { nullable: true, description: 'Seat in that class.' })
  seatNumber!: number | null;

  @Access(everybody)
  @Field(() => MessageCapacityEnum, { description: 'As whom.' })
  capacity!: MessageCapacity;

  @Access(everybody)
  @Field(() => RelationEnum, { nullable: true, description: 'What the guardian is to the pupil.' })
  relation!: Relation | null;
}
export const MessageRecipientConnection = connectionOf(MessageRecipientType, 'MessageRecipient');

@ObjectType('Message', { description: 'What a school or the bureau tells families, or pupils.' })
export class MessageType {
  @Access(whoMaySeeMessage)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeMessage)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Access(whoMaySeeMessage)
  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Access(whoMaySeeMessage)
  @Field(() => String, { description: 'Who writes, e.g. 導師 陳志明, as it was then.' })
  createdByName!: string;

  @Access(whoMaySeeMessage)
  @Field(() => DateTimeScalar, { description: 'When it went out, or will.' })
  sendAt!: Date;

  @Access(whoMaySeeMessage)
  @Field(() => MessageStatusEnum, { description: 'Where it stands.' })
  status!: MessageStatus;

  @Access(whoKeepsMessage)
  @Field(() => Boolean, { nullable: true, description: 'Whether guardians get it; null for those who do.' })
  toGuardians!: boolean | null;

  @Access(whoKeepsMessage)
  @Field(() => Boolean, { nullable: true, description: 'Whether pupils get it; null for those who do.' })
  toStudents!: boolean | null;

  @Access(whoKeepsMessage)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When everybody had it.' })
  sentAt!: Date | null;

  @Access(whoKeepsMessage)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  recalledAt!: Date | null;

  @Access(whoKeepsMessage)
  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  recalledByName!: string | null;

  @Access(whoKeepsMessage)
  @Field(() => Int, { nullable: true, description: 'Pupils whom it concerned, of those reached so far.' })
  pupilCount!: number | null;

  @Access(whoKeepsMessage)
  @Field(() => Int, {
    nullable: true,
    description: 'Pupils for whom no guardian was bound who might be told, of those reached so far.',
  })
  unboundCount!: number | null;

  @Access(whoKeepsMessage)
  @Field(() => Int, { nullable: true, description: 'How often those who had not read it were reminded.' })
  reminderCount!: number | null;
}
export const MessageConnection = connectionOf(MessageType, 'Message');
