import type { BreachDataKind, BreachStepKind, BreachTaskKind } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { whoKeepsBreach } from './breaches.access.ts';

export const BreachDataKindEnum = enumOf<BreachDataKind>('BreachDataKind', 'A kind of personal data.', {
  NAME: 'Names, classes, numbers of pupils.',
  NATIONAL_ID: 'Identity numbers.',
  CONTACT: 'Telephones, addresses, mailboxes.',
  SCHOOL_RECORD: 'Grades, conduct.',
  ATTENDANCE: 'Arrivals, absences, leave.',
  HEALTH: 'Health, counselling.',
  ACCOUNT: 'Accounts, passwords, sessions.',
  SIGNATURE: 'Drawn signatures, signed forms.',
  OTHER: 'Something else, told in the description.',
});

const BreachTaskKindEnum = enumOf<BreachTaskKind>('BreachTaskKind', 'What is done about a breach.', {
  ASSESS: 'Find out what got out, and of whom.',
  CONTAIN: 'Stop it.',
  NOTIFY: 'Tell those concerned (個資法 §12).',
  REPORT: 'Report to the authority, within 72 hours.',
  CLOSE: 'Close the record, with what was learnt.',
});

export const BreachStepKindEnum = enumOf<BreachStepKind>('BreachStepKind', 'What a line of a record tells.', {
  ASSESS: 'That it was assessed.',
  CONTAIN: 'That it was stopped.',
  NOTIFY: 'That those concerned were told.',
  REPORT: 'That the authority was told.',
  CLOSE: 'That the record is closed; only once all else is done.',
  NOTE: 'A remark.',
});

/** Who may see one is decided by the record. */
@ObjectType('BreachTask', { description: 'Something that is to be done about a breach.' })
export class BreachTaskType {
  @Access(everybody)
  @Field(() => BreachTaskKindEnum, { description: 'What.' })
  kind!: BreachTaskKind;

  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'By when.' })
  dueAt!: Date;

  @Access(everybody)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null;

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether its time is over before it was done.' })
  late!: boolean;
}

@ObjectType('BreachStep', { description: 'One line of the record of a breach; never changed.' })
export class BreachStepType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(everybody)
  @Field(() => BreachStepKindEnum, { description: 'What it tells.' })
  kind!: BreachStepKind;

  @Access(everybody)
  @Field(() => String, { description: 'In words.' })
  note!: string;

  @Access(everybody)
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  at!: Date;

  @Access(everybody)
  @Field(() => String, { description: 'Who recorded it, as it was then.' })
  doneByName!: string;
}

@ObjectType('Breach', { description: 'The record of a breach of personal data (個資事故).' })
export class BreachType {
  @Access(whoKeepsBreach)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoKeepsBreach)
  @Field(() => String, { description: 'What happened, in a line.' })
  title!: string;

  @Access(whoKeepsBreach)
  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Access(whoKeepsBreach)
  @Field(() => DateTimeScalar, { description: 'When somebody came to know of it.' })
  foundAt!: Date;

  @Access(whoKeepsBreach)
  @Field(() => [BreachDataKindEnum], { description: 'Kinds of data that are concerned.' })
  dataKinds!: BreachDataKind[];

  @Access(whoKeepsBreach)
  @Field(() => Int, { description: 'People who are concerned, as far as it was known.' })
  peopleCount!: number;

  @Access(whoKeepsBreach)
  @Field(() => DateTimeScalar, { description: 'When the record was opened.' })
  openedAt!: Date;

  @Access(whoKeepsBreach)
  @Field(() => String, { description: 'Who opened it, as it was then.' })
  openedByName!: string;

  @Access(whoKeepsBreach)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;
}
export const BreachConnection = connectionOf(BreachType, 'Breach');
