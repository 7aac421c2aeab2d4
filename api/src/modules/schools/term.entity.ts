import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';

const TermSchema = defineEntity({
  name: 'Term',
  tableName: 'term',
  properties: {
    id: columns.id(),
    /** ROC year in which the school year began. */
    schoolYear: p.smallint(),
    semester: p.smallint(),
    startsOn: columns.day(),
    endsOn: columns.day(),
    version: p.integer().default(1),
    modifiedAt: columns.touched(),
  },
  uniques: [{ name: 'term_year_semester_unique', properties: ['schoolYear', 'semester'] }],
  checks: [{ name: 'term_semester_check', expression: 'semester in (1, 2)' }, endsAfterStart('term')],
});

/** One semester of a school year, the same for the whole city. */
export class Term extends TermSchema.class {}
TermSchema.setClass(Term);
