import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';
import { GateReader } from './gate-reader.entity.ts';

const SWIPE_DIRECTIONS = ['ARRIVAL', 'DEPARTURE'] as const;
export type SwipeDirection = (typeof SWIPE_DIRECTIONS)[number];

const SwipeSchema = defineEntity({
  name: 'Swipe',
  tableName: 'swipe',
  properties: {
    /** The day in Taipei of `occurredAt`; the table is partitioned by its month. */
    occurredOn: columns.day().primary(),
    id: columns.id(),
    reader: () => p.manyToOne(GateReader).ref(),
    /** The reader's own count. */
    sequence: p.integer(),
    student: () => p.manyToOne(Student).ref(),
    direction: columns.text(9).$type<SwipeDirection>(),
    /** When it happened: by the reader's clock, put right where that was off. */
    occurredAt: columns.instant(),
    /** What the reader's clock said. */
    readerAt: columns.instant(),
    receivedAt: columns.instant(),
    /** Where the reader stood then. */
    gate: columns.text(40),
    /** The reader's clock was more than five minutes off. */
    skewed: p.boolean(),
  },
  uniques: [{ name: 'swipe_once_unique', properties: ['reader', 'sequence', 'occurredOn'] }],
  indexes: [{ name: 'swipe_student_index', properties: ['student', 'occurredOn'] }],
  checks: [oneOf('swipe', 'direction', SWIPE_DIRECTIONS)],
  policies: rowScopes(
    'swipe',
    `(select scope.is_bureau()) or student_id in (select scope.students() as students)`,
  ),
});

/** A pupil's card at a gate. */
export class Swipe extends SwipeSchema.class {}
SwipeSchema.setClass(Swipe);

const UnknownSwipeSchema = defineEntity({
  name: 'UnknownSwipe',
  tableName: 'unknown_swipe',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    reader: () => p.manyToOne(GateReader).ref(),
    sequence: p.integer(),
    cardNumber: columns.text(20),
    direction: columns.text(9).$type<SwipeDirection>(),
    occurredAt: columns.instant(),
    receivedAt: columns.instant(),
  },
  uniques: [{ name: 'unknown_swipe_once_unique', properties: ['reader', 'sequence'] }],
  indexes: [{ name: 'unknown_swipe_card_index', properties: ['school', 'cardNumber', 'occurredAt'] }],
  checks: [oneOf('unknown_swipe', 'direction', SWIPE_DIRECTIONS)],
  policies: rowScopes(
    'unknown_swipe',
    `(select scope.is_bureau())
    or ((select scope.kind()) = any (array['OFFICE', 'SCHOOL_ADMIN']) and school_id = (select scope.school()))`,
  ),
});

/** A card at a gate that nobody at the school has, or that was lost: kept, so that the office can see to it. */
export class UnknownSwipe extends UnknownSwipeSchema.class {}
UnknownSwipeSchema.setClass(UnknownSwipe);
