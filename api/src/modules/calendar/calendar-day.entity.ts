import { defineEntity, p } from '@mikro-orm/core';
import { CALENDAR_DAY_KINDS, type CalendarDayKind } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { School } from '../schools/school.entity.ts';

const CalendarDaySchema = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  properties: {
    id: columns.id(),
    /** Null when it is the whole city's. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('no action'),
    date: columns.day(),
    kind: columns.text(8).$type<CalendarDayKind>(),
    name: columns.text(40),
    /** Whose weekday's timetable holds: 1 is Monday, 5 Friday. */
    weekday: p.smallint().strictNullable(),
    /** When lessons of a half day end, HH:MM. */
    endsAt: columns.text(5).strictNullable(),
  },
  uniques: [
    { name: 'calendar_day_school_unique', properties: ['school', 'date'] },
    { name: 'calendar_day_city_unique', properties: ['date'], where: 'school_id is null' },
  ],
  checks: [
    oneOf('calendar_day', 'kind', CALENDAR_DAY_KINDS),
    { name: 'calendar_day_weekday_check', expression: 'weekday >= 1 and weekday <= 5' },
    {
      name: 'calendar_day_make_up_check',
      expression: `(kind <> 'MAKE_UP' or weekday is not null) and (kind <> 'HOLIDAY' or weekday is null)`,
    },
    {
      name: 'calendar_day_half_check',
      expression: `(kind = 'HALF_DAY') = (ends_at is not null) and ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'`,
    },
  ],
});

/** An exception of the calendar: a holiday, a make-up day or a half day, of the whole city or of one school. */
export class CalendarDay extends CalendarDaySchema.class {}
CalendarDaySchema.setClass(CalendarDay);
