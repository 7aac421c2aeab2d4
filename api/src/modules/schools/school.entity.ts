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
    /** What everybody calls it, e.g. 晨光國小; on small screens in place of the name. */
    shortName: columns.text(20).strictNullable().default(null),
    phone: columns.text(30).strictNullable().default(null),
    address: columns.text(100).strictNullable().default(null),
    website: columns.text(200).strictNullable().default(null),
    /** Whom to ask about accounts (資訊組): a name and an extension, as people write it. */
    itContact: columns.text(100).strictNullable().default(null),
    /** First day on which there is no such school any more. */
    closedOn: columns.day().strictNullable().default(null),
    profileVersion: p.integer().default(1),
    modifiedAt: columns.touched(),
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
