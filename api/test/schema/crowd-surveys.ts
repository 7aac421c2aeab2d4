import { randomUUID } from 'node:crypto';
import type { SurveyDefinition } from '@qinshi/domain';
import type { EntityManager } from '../../src/db/orm.ts';
import type { Student } from '../../src/modules/schools/student.entity.ts';
import {
  Survey,
  SurveyAnswer,
  SurveyAudience,
  SurveyTurnout,
} from '../../src/modules/surveys/survey.entity.ts';
import type { ClassRoom, Person } from '../world.ts';

const QUESTION = randomUUID();
const DEFINITION: SurveyDefinition = {
  sections: [],
  questions: [
    {
      ...{ id: QUESTION, sectionId: null, kind: 'SINGLE_CHOICE', prompt: '是否參加', help: null },
      ...{ required: true, options: ['參加', '不參加'], min: null, max: null },
      ...{ lowWord: null, highWord: null, onlyIf: null },
    },
  ],
};

/** A survey of the class by its teacher, so that lists of surveys are long. */
export function crowdSurvey(
  em: EntityManager,
  { classRoom, at, draft = false }: { classRoom: ClassRoom; at: Date; draft?: boolean },
): Survey {
  const survey = em.create(Survey, {
    ...{ school: classRoom.schoolId, createdBy: classRoom.teacher.accountId, createdByName: '導師 陳志明' },
    ...{
      title: '戶外教育',
      body: '',
      status: draft ? 'DRAFT' : 'OPEN',
      respondent: 'GUARDIAN',
      anonymous: false,
    },
    ...{ dueAt: null, definition: DEFINITION, changedAt: at, publishedAt: draft ? null : at, closedAt: null },
    ...{ remindAt: null, reminded: {} },
  });
  em.create(SurveyAudience, { survey, grade: null, classGroup: classRoom.id, student: null });
  return survey;
}

/** An answer for a pupil, so that there are names behind the bars. */
export function crowdAnswer(
  em: EntityManager,
  { survey, student, parent, at }: { survey: string; student: Student; parent: Person; at: Date },
): void {
  em.create(SurveyTurnout, { survey, student, slotId: student.id });
  em.create(SurveyAnswer, {
    ...{ survey, student, slotId: student.id, answeredBy: parent.accountId, answeredByName: parent.name },
    ...{ answeredAt: at, answers: { [QUESTION]: '參加' } },
    ...{ signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null },
  });
}
