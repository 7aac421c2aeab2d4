import { levelOfGrade, type SchoolLevel } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { inForceSql } from '../schools/in-force.ts';

/** Whose card it is, and where the pupil is now. */
export interface CardHolder {
  studentId: string;
  studentName: string;
  classGroupId: string | null;
  schoolId: string;
  /** Whose hours hold for the pupil's grade. */
  level: SchoolLevel;
}

interface CardRow extends CardHolder {
  grade: number | null;
  cardNumber: string;
  issuedAt: string;
  lostAt: string | null;
  endedAt: string | null;
}

/** The pupils of a school behind card numbers, at any instant. */
export interface CardHolders {
  at(cardNumber: string, time: Date): CardHolder | 'UNKNOWN_CARD' | 'CARD_LOST';
}

/** Looks up cards of a school, in one statement. Cards of pupils who have left are nobody's. */
export async function cardHolders(
  em: EntityManager,
  schoolId: string,
  cardNumbers: readonly string[],
): Promise<CardHolders> {
  const rows = await executeBound<CardRow>(em, CARDS, [[...new Set(cardNumbers)], schoolId]);
  const byNumber = Map.groupBy(rows, ({ cardNumber }) => cardNumber);
  return {
    at(cardNumber, time) {
      const cards = byNumber.get(cardNumber) ?? [];
      const inUse = cards.filter((each) => counted(each, time));
      // A number may have been another pupil's before. Where nobody had it yet, the reader's clock is slow.
      const card = inUse.find(({ issuedAt }) => new Date(issuedAt) <= time) ?? inUse.at(-1);
      if (!card) return cards.some(({ lostAt }) => lostAt !== null) ? 'CARD_LOST' : 'UNKNOWN_CARD';
      const { studentId, studentName, classGroupId, grade, level } = card;
      const hours = grade === null ? level : levelOfGrade(grade, level);
      return { studentId, studentName, classGroupId, schoolId, level: hours };
    },
  };
}

/** A reader without network tells later of what was before the loss. */
function counted({ lostAt, endedAt }: CardRow, time: Date): boolean {
  const notYet = (instant: string | null) => instant === null || new Date(instant) > time;
  return notYet(lostAt) && notYet(endedAt);
}

// Cards as one array: as rows of a function, PostgreSQL reads all cards of the city to find a hundred.
const CARDS = /* sql */ `
select card_number as "cardNumber", student_card.student_id as "studentId", student.name as "studentName",
  enrolment.class_group_id as "classGroupId", class_group.grade, school.level,
  issued_at as "issuedAt", lost_at as "lostAt", ended_at as "endedAt"
from student_card
join enrolment on enrolment.student_id = student_card.student_id and enrolment.school_id = student_card.school_id
  and ${inForceSql('enrolment')}
join student on student.id = student_card.student_id
join school on school.id = student_card.school_id
left join class_group on class_group.id = enrolment.class_group_id
where card_number = any($1::text[]) and student_card.school_id = $2::uuid
order by issued_at desc
`;
