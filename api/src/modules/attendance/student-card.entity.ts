import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from '../schools/school.entity.ts';
import { Student } from '../schools/student.entity.ts';

const IN_USE = 'lost_at is null and ended_at is null';

const StudentCardSchema = defineEntity({
  name: 'StudentCard',
  tableName: 'student_card',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    student: () => p.manyToOne(Student).ref(),
    /** As readers send it: upper-case, without spaces. */
    cardNumber: columns.text(20),
    issuedAt: columns.instant(),
    lostAt: columns.instant().strictNullable(),
    /** When it was replaced, or the pupil left. */
    endedAt: columns.instant().strictNullable(),
  },
  uniques: [
    { name: 'student_card_number_unique', properties: ['school', 'cardNumber'], where: IN_USE },
    { name: 'student_card_one_each_unique', properties: ['school', 'student'], where: IN_USE },
  ],
  indexes: [
    { name: 'student_card_student_index', properties: ['student'] },
    { name: 'student_card_number_index', properties: ['school', 'cardNumber'] },
  ],
  policies: rowScopes(
    'student_card',
    `(select scope.is_bureau()) or student_id in (select scope.pupils() as pupils)`,
  ),
});

/** A card by which a school's gates know a pupil. */
export class StudentCard extends StudentCardSchema.class {
  isInUse(): boolean {
    return this.lostAt === null && this.endedAt === null;
  }
}
StudentCardSchema.setClass(StudentCard);
