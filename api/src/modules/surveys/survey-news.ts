import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { UseCase } from '../../use-case.ts';
import { restrictedSql } from '../identity/custody.ts';
import type { News } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import type { Survey } from './survey.entity.ts';
import { missingOfSurvey } from './survey-invited.queries.ts';

type Work = Pick<UseCase, 'em' | 'deps' | 'at'>;

/** More than this no school has pupils with guardians. */
const MOST = 20_000;

/** Tells everybody who is asked: one notification for each person, however many children it is about. */
export async function tellOpened(work: Work, survey: Survey): Promise<number> {
  return tell(work, survey, {
    kind: 'SURVEY_OPENED',
    eventKey: `survey.${survey.id}.opened.${survey.version}`,
  });
}

/**
 * Reminds those who have not answered, and nobody else.
 * @param time names the reminder, so that one that is repeated reminds once.
 * @returns how many were told.
 */
export async function remindMissing(
  work: Work,
  survey: Survey,
  time: string,
  classGroupId: string | null = null,
): Promise<number> {
  const eventKey = `survey.${survey.id}.reminder.${time}`;
  return tell(work, survey, { kind: 'SURVEY_REMINDER', eventKey }, classGroupId);
}

async function tell(
  work: Work,
  survey: Survey,
  event: { kind: 'SURVEY_OPENED' | 'SURVEY_REMINDER'; eventKey: string },
  classGroupId: string | null = null,
): Promise<number> {
  const missing = await missingOfSurvey(work.em, survey.id, { classGroupId, limit: MOST, offset: 0 });
  const asked = await receiversOf(work.em, survey, missing);
  const news = [...Map.groupBy(asked, ({ accountId }) => accountId)].map(([accountId, children]): News => {
    const [first] = children;
    const only = children.length === 1 && first ? first.studentId : null;
    return {
      ...event,
      audience: 'FAMILY',
      accountIds: [accountId],
      studentId: only,
      params: {
        surveyId: survey.id,
        name: children.map(({ name }) => name).join('、'),
        title: survey.title,
        dueAt: survey.dueAt?.toISOString() ?? null,
      },
      path: only ? `/surveys/${survey.id}?child=${only}` : `/surveys/${survey.id}`,
    };
  });
  return notify(work, news);
}

interface Receiver {
  accountId: string;
  studentId: string;
  name: string;
}

/** Who can answer what is missing: of a pupil for whom one guardian answers, all of them. */
function receiversOf(
  em: EntityManager,
  { respondent }: Survey,
  missing: readonly { studentId: string; slotId: string | null }[],
): Promise<Receiver[]> {
  const asked = missing.filter(({ slotId }) => slotId !== null);
  return executeBound<Receiver>(
    em,
    `select account.id as "accountId", student.id as "studentId", student.name
     from unnest($1::uuid[], $2::uuid[]) as missing (student_id, slot_id)
     join student on student.id = missing.student_id
     join account on account.closed_at is null and (
       account.id = missing.slot_id and not $3
       or $3 and account.id in (
         select guardianship.account_id from guardianship
         where guardianship.student_id = missing.student_id and guardianship.ended_at is null
           and not ${restrictedSql('guardianship', '(select scope.today())')}))
     order by account.id, student.id`,
    [asked.map(({ studentId }) => studentId), asked.map(({ slotId }) => slotId), respondent === 'GUARDIAN'],
  );
}
