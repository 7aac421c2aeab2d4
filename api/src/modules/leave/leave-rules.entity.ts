import { defineEntity, p } from '@mikro-orm/core';
import { SCHOOL_LEVELS, type SchoolLevel } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { School } from '../schools/school.entity.ts';

const LeaveTypeSchema = defineEntity({
  name: 'LeaveType',
  tableName: 'leave_type',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    code: columns.text(20),
    name: columns.text(20),
    offered: p.boolean(),
    /** From how many days on proof is needed; null: never, 0: always. */
    attachmentFromDays: p.double().$type<number>().strictNullable(),
    /** Days within which proof may follow; null: it has to come along. */
    proofWithinDays: p.smallint().strictNullable(),
    minimumPeriods: p.smallint(),
    /** Days in a school year; null without limit. */
    yearlyDays: p.double().$type<number>().strictNullable(),
    guardiansMayAsk: p.boolean(),
    position: p.smallint(),
  },
  uniques: [{ name: 'leave_type_code_unique', properties: ['school', 'code'] }],
  checks: [
    {
      name: 'leave_type_limits_check',
      expression: 'minimum_periods >= 1 and (proof_within_days is null or proof_within_days >= 1)',
    },
  ],
});

/** What a school has changed of a type of leave, or added; the others are as packages/domain has them. */
export class LeaveType extends LeaveTypeSchema.class {}
LeaveTypeSchema.setClass(LeaveType);

const LeaveChainSchema = defineEntity({
  name: 'LeaveChain',
  tableName: 'leave_chain',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    /** Code of a type; null: any. */
    type: columns.text(20).strictNullable(),
    level: columns.text(16).$type<SchoolLevel>().strictNullable(),
    fromDays: p.double().$type<number>(),
    /** Below so many days; null: without end. */
    belowDays: p.double().$type<number>().strictNullable(),
    /** Who decides, one after the other. */
    roles: p.json().$type<string[]>().columnType('jsonb'),
    position: p.smallint(),
  },
  uniques: [{ name: 'leave_chain_position_unique', properties: ['school', 'position'] }],
  checks: [
    oneOf('leave_chain', 'level', SCHOOL_LEVELS),
    {
      name: 'leave_chain_days_check',
      expression: 'below_days is null or below_days > from_days',
    },
  ],
});

/** One rule of a school about who decides; a school without any follows those of packages/domain. */
export class LeaveChain extends LeaveChainSchema.class {}
LeaveChainSchema.setClass(LeaveChain);

const LeaveSettingsSchema = defineEntity({
  name: 'LeaveSettings',
  tableName: 'leave_settings',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref().unique(),
    pastDays: p.smallint(),
    aheadDays: p.smallint(),
    remindAfterHours: p.smallint(),
    remindTimes: p.smallint(),
  },
  checks: [
    {
      name: 'leave_settings_limits_check',
      expression: 'past_days >= 0 and ahead_days >= 0 and remind_after_hours >= 1 and remind_times >= 0',
    },
  ],
});

/** What a school has set for leave; without a row that of packages/domain holds. */
export class LeaveSettings extends LeaveSettingsSchema.class {}
LeaveSettingsSchema.setClass(LeaveSettings);
