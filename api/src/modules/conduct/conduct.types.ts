import type { ConductKind } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { ConductDeedEnum, ConductKindEnum } from '../../graphql/enum-types.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { conductKeepers, whoMaySeeCancellation, whoMaySeeConduct } from './conduct.access.ts';
import type { ConductDeed } from './conduct-record.entity.ts';

@ObjectType('ConductRecord', { description: 'A merit or a demerit of one pupil (獎懲).' })
export class ConductRecordType {
  @Access(whoMaySeeConduct)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeConduct)
  @Field(() => DateScalar, { description: 'Of the deed or the ceremony.' })
  date!: string;

  @Access(whoMaySeeConduct)
  @Field(() => ConductKindEnum, { description: 'What was given.' })
  kind!: ConductKind;

  @Access(whoMaySeeConduct)
  @Field(() => Int, { description: 'How many at once, 1–9.' })
  count!: number;

  @Access(whoMaySeeConduct)
  @Field(() => String, { description: 'For what.' })
  reason!: string;

  @Access(whoMaySeeConduct)
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Access(whoMaySeeConduct)
  @Field(() => DateTimeScalar, {
    description: 'From when the family reads it, by the rule that its school had when it was recorded.',
  })
  visibleFrom!: Date;

  @Access(whoMaySeeConduct)
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was cancelled (銷過).' })
  cancelledOn!: string | null;

  @Access(whoMaySeeConduct)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was taken back. Families see only what they could have read before.',
  })
  recalledAt!: Date | null;

  @Access(whoMaySeeConduct)
  @Field(() => Int, { description: 'Counts every change; give it back with a change of yours.' })
  version!: number;
}

@ObjectType('ConductChange', { description: 'One step of a record’s history, for staff.' })
export class ConductChangeType {
  @Access(conductKeepers)
  @Field(() => ConductDeedEnum, { description: 'What was done.' })
  deed!: ConductDeed;

  @Access(conductKeepers)
  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt!: Date;

  @Access(conductKeepers)
  @Field(() => ConductKindEnum, { description: 'What stood there from then on.' })
  kind!: ConductKind;

  @Access(conductKeepers)
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Access(conductKeepers)
  @Field(() => String, { description: 'For what.' })
  reason!: string;

  @Access(conductKeepers)
  @Field(() => String, { nullable: true, description: 'Why it was changed.' })
  note!: string | null;
}

@ObjectType('ConductCancellation', { description: 'The request that a demerit be cancelled (銷過申請).' })
export class ConductCancellationType {
  @Access(whoMaySeeCancellation)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeCancellation)
  @Field(() => String, { description: 'What speaks for it.' })
  reason!: string;

  @Access(whoMaySeeCancellation)
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  appliedAt!: Date;

  @Access(whoMaySeeCancellation)
  @Field(() => Boolean, { nullable: true, description: 'What the office decided; null while it waits.' })
  granted!: boolean | null;

  @Access(whoMaySeeCancellation)
  @Field(() => String, { nullable: true, description: 'What the office said to it.' })
  comment!: string | null;

  @Access(whoMaySeeCancellation)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
}

export const ConductRecordConnection = connectionOf(ConductRecordType, 'ConductRecord');
