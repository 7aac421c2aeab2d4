import { defineEntity, p } from '@mikro-orm/core';
import type { SchoolLevel } from '@qinshi/domain';
import { DEFAULT_VISIBILITY, MAX_VISIBILITY_DAYS, MAX_VISIBILITY_HOUR, SCHOOL_LEVELS } from '@qinshi/domain';
import { oneOf, upTo } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';

const SchoolSchema = defineEntity({
  name: 'School',
  tableName: 'school',
  properties: {
    id: columns.id(),
    /** The school's code in the city, e.g. 313604; first part of its people's usernames. */
    code: columns.text(16).unique(),
    name: columns.text(80),
    level: columns.text(16).$type<SchoolLevel>(),
    district: columns.text(20),
    /** After how many days, and at what hour, families read what is recorded of their children. */
    visibilityDays: p.smallint().default(DEFAULT_VISIBILITY.days),
    visibilityHour: p.smallint().default(DEFAULT_VISIBILITY.hour),
  },
  checks: [
    oneOf('school', 'level', SCHOOL_LEVELS),
    upTo('school', 'visibility_days', MAX_VISIBILITY_DAYS),
    upTo('school', 'visibility_hour', MAX_VISIBILITY_HOUR),
  ],
  indexes: [{ name: 'school_level_index', properties: ['level', 'name'] }],
});

/** A school of the city. */
export class School extends SchoolSchema.class {}
SchoolSchema.setClass(School);
