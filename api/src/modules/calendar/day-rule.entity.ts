import { defineEntity, p } from '@mikro-orm/core';
import { SCHOOL_LEVELS, type SchoolLevel } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { School } from '../schools/school.entity.ts';

const DayRuleSchema = defineEntity({
  name: 'DayRuleRow',
  tableName: 'day_rule',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    level: columns.text(16).$type<SchoolLevel>(),
    /** The first date of these hours; those before keep their own, so that nobody was late afterwards. */
    startsOn: columns.day(),
    arrivesFrom: columns.text(5),
    lateAfter: columns.text(5),
    alarmAt: columns.text(5),
    leavesFrom: columns.text(5),
  },
  uniques: [{ name: 'day_rule_once_a_day_unique', properties: ['school', 'level', 'startsOn'] }],
  checks: [
    oneOf('day_rule', 'level', SCHOOL_LEVELS),
    {
      name: 'day_rule_order_check',
      expression: 'arrives_from < late_after and late_after < alarm_at and alarm_at < leaves_from',
    },
  ],
});

/** The hours of a school's day for one level, from some date on. */
export class DayRuleRow extends DayRuleSchema.class {}
DayRuleSchema.setClass(DayRuleRow);
