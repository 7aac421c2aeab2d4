import { defineEntity, p } from '@mikro-orm/core';
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
  },
  uniques: [
    { name: 'period_school_code_unique', properties: ['school', 'code'] },
    { name: 'period_school_position_unique', properties: ['school', 'position'] },
  ],
  checks: [
    {
      name: 'period_times_check',
      expression: `starts_at ~ '^[0-2][0-9]:[0-5][0-9]$' and starts_at < ends_at`,
    },
  ],
});

/** One period (節次) of a school's day. */
export class Period extends PeriodSchema.class {}
PeriodSchema.setClass(Period);
