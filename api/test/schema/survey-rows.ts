import { randomUUID } from 'node:crypto';
import { emptyTally, type SurveyDefinition, type SurveyRespondent, type SurveyStatus } from '@qinshi/domain';
import type { EntityManager } from '../../src/db/orm.ts';
import {
  Survey,
  SurveyAnswer,
  SurveyAudience,
  SurveyDraft,
  SurveyInvitee,
  SurveyTurnout,
} from '../../src/modules/surveys/survey.entity.ts';
import { SurveyBox, SurveyResult } from '../../src/modules/surveys/survey-box.entity.ts';
import type { Child, ClassRoom, Person } from '../world.ts';

/** Surveys of the office that ask the child’s class. */
export interface SurveyRows {
  /** Answered for the child, and not for its classmate. */
  openId: string;
  /** Asks the pupils themselves. */
  ofPupilsId: string;
  draftId: string;
  closedId: string;
  /** The question of all of them. */
  questionId: string;
}

const QUESTION = randomUUID();
const DEFINITION: SurveyDefinition = {
  sections: [
    {
      ...{ id: randomUUID(), heading: '其他', help: null },
      onlyIf: { questionId: QUESTION, operator: 'IS', value: '參加' },
    },
  ],
  questions: [
    {
      ...{ id: QUESTION, sectionId: null, kind: 'SINGLE_CHOICE', prompt: '是否參加', help: null },
      ...{ required: true, options: ['參加', '不參加'], min: null, max: null },
      ...{ lowWord: null, highWord: null, onlyIf: null },
    },
  ],
};

interface SurveysOf {
  child: Child;
  parent: Person;
  office: Person;
  classRoom: ClassRoom;
  at: Date;
}

export async function surveyRows(em: EntityManager, of: SurveysOf): Promise<SurveyRows> {
  const { child, parent, classRoom, at } = of;
  const open = survey(em, of, 'OPEN');
  const answered = { survey: open, student: child.id, slotId: child.id };
  em.create(SurveyTurnout, answered);
  em.create(SurveyAnswer, {
    ...answered,
    ...{ answeredBy: parent.accountId, answeredByName: '林媽媽', answeredAt: at },
    answers: { [QUESTION]: '參加' },
    ...{ signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null },
  });
  em.create(SurveyDraft, {
    ...{ survey: open, student: child.id, account: parent.accountId },
    ...{ answers: { [QUESTION]: '不參加' }, savedAt: at },
  });
  const closed = survey(em, of, 'CLOSED');
  const asked = { student: child.id, slotId: child.id, classGroup: classRoom.id };
  em.create(SurveyInvitee, { survey: closed, ...asked });
  const anonymous = survey(em, of, 'OPEN', 'EACH_GUARDIAN', true);
  const [question] = DEFINITION.questions;
  if (question)
    for (const Table of [SurveyBox, SurveyResult])
      em.create(Table, { survey: anonymous, questionId: question.id, ...emptyTally(question) });
  const rows = { draft: survey(em, of, 'DRAFT'), pupils: survey(em, of, 'OPEN', 'STUDENT') };
  await em.flush();
  return {
    openId: open.id,
    ofPupilsId: rows.pupils.id,
    draftId: rows.draft.id,
    closedId: closed.id,
    questionId: QUESTION,
  };
}

function survey(
  em: EntityManager,
  { office, classRoom, at }: SurveysOf,
  status: SurveyStatus,
  respondent: SurveyRespondent = 'GUARDIAN',
  anonymous = false,
): Survey {
  const made = em.create(Survey, {
    ...{ school: classRoom.schoolId, createdBy: office.accountId, createdByName: '學務處 組長 陳志明' },
    ...{ title: '戶外教育', body: '', status, respondent, anonymous, dueAt: null, definition: DEFINITION },
    ...{
      changedAt: at,
      publishedAt: status === 'DRAFT' ? null : at,
      closedAt: status === 'CLOSED' ? at : null,
    },
    ...{ remindAt: null, reminded: {} },
  });
  em.create(SurveyAudience, { survey: made, grade: null, classGroup: classRoom.id, student: null });
  return made;
}
