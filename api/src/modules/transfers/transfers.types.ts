import type { STUDENT_STANDINGS, StudentStanding } from '@qinshi/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { TransferState } from './transfer.entity.ts';
import { transferReaders } from './transfers.access.ts';

export const TransferStateEnum = enumOf<TransferState>('TransferState', 'How far a transfer has come.', {
  RELEASED: 'The old school has let go, no school has the pupil yet.',
  PLACED: 'The pupil has reported at a school.',
  WITHDRAWN: 'The old school has taken it back.',
});

export type TransferDirection = 'OUTGOING' | 'INCOMING';
export const TransferDirectionEnum = enumOf<TransferDirection>(
  'TransferDirection',
  'On which side of a transfer a school is.',
  { OUTGOING: 'Who leaves the school (轉出).', INCOMING: 'Who comes to it (轉入).' },
);

export const StudentStandingEnum = enumOf<StudentStanding>(
  'StudentStanding',
  'Where a pupil stands between schools and classes (學籍狀態).',
  {
    PLACED: 'In a class.',
    UNPLACED: 'At a school that has not placed the pupil in a class yet (尚未編班).',
    BETWEEN_SCHOOLS: 'Released by one school and not yet at the next one (轉學中).',
    GRADUATED: 'Graduated, and not yet at the next school (畢業).',
    LEFT: 'Not in a school of the city any more.',
  } satisfies Record<(typeof STUDENT_STANDINGS)[number], string>,
);

@ObjectType('Transfer', { description: 'A pupil on the way from one school to another (轉學).' })
export class TransferType {
  @Access(transferReaders)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(transferReaders)
  @Field(() => String, { description: 'Name of the pupil.' })
  studentName!: string;

  @Access(transferReaders)
  @Field(() => String, { description: 'Student number at the old school.' })
  studentNumber!: string;

  @Access(transferReaders)
  @Field(() => String, { nullable: true, description: 'Class at the old school; null without one.' })
  className!: string | null;

  @Access(transferReaders)
  @Field(() => String, { nullable: true, description: 'School elsewhere, where it is not the city’s.' })
  toPlace!: string | null;

  @Access(transferReaders)
  @Field(() => DateScalar, { description: 'First day on which the pupil is not the old school’s any more.' })
  releasedOn!: string;

  @Access(transferReaders)
  @Field(() => DateScalar, { description: 'Last day to report before the pupil is looked for.' })
  dueOn!: string;

  @Access(transferReaders)
  @Field(() => String, { description: 'Why the pupil leaves.' })
  reason!: string;

  @Access(transferReaders)
  @Field(() => TransferStateEnum, { description: 'How far it has come.' })
  state!: TransferState;

  @Access(transferReaders)
  @Field(() => DateScalar, { nullable: true, description: 'First day at the new school.' })
  arrivedOn!: string | null;
}
export const TransferConnection = connectionOf(TransferType, 'Transfer');
