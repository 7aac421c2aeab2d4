import { defineEntity } from '@mikro-orm/core';
import type { SchoolLevel } from '@qinshi/domain';
import { SCHOOL_LEVELS } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
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
  },
  checks: [oneOf('school', 'level', SCHOOL_LEVELS)],
  indexes: [{ name: 'school_level_index', properties: ['level', 'name'] }],
});

/** A school of the city. */
export class School extends SchoolSchema.class {}
SchoolSchema.setClass(School);
