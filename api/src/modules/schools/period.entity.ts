import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { School } from './school.entity.ts';

const PeriodSchema = defineEntity({
  name: 'Period',
  tableName: 'period',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    code: columns.text(16),
    name: columns.text(20),
    /** Local wall-clock time `HH:MM`. */
    startsAt: columns.text(5),
    endsAt: columns.text(5),
    position: p.smallint(),
    /** Whether missing this period is an absence (senior-high 早自習 and 第八節 are not). */
    countsAbsence: p.boolean(),
    /** The first date of this row; the table that a school began with held ever since. */
    startsOn: columns.day().default('2000-01-01'),
    /** The last date; null while it is part of the table. */
    endsOn: columns.day().strictNullable().default(null),
  },
  uniques: [
    { name: 'period_school_code_unique', properties: ['school', 'code'], where: 'ends_on is null' },
    { name: 'period_school_position_unique', properties: ['school', 'position'], where: 'ends_on is null' },
  ],
  indexes: [{ name: 'period_school_index', properties: ['school'] }],
  checks: [
    endsAfterStart('period'),
    {
      name: 'period_times_check',
      expression: `starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' and starts_at < ends_at`,
    },
  ],
});

/** One period (節次) of a school's day, from one date to another: what it meant once stays known. */
export class Period extends PeriodSchema.class {}
PeriodSchema.setClass(Period);
