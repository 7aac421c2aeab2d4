import type { QuestionTally } from '@qinshi/domain';
import DataLoader from 'dataloader';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { attachmentsOf } from '../files/attachments.ts';
import type { Upload } from '../files/upload.entity.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Student } from '../schools/student.entity.ts';
import {
  ATTACHED_TO,
  Survey,
  SurveyAnswer,
  SurveyAudience,
  SurveyDraft,
  SurveyTurnout,
} from './survey.entity.ts';
import { countInvited, reachedClasses, type SurveyCounts } from './survey-invited.queries.ts';
import { talliesOf } from './survey-results.queries.ts';

export interface SurveyLoaders {
  /** Surveys that the viewer may read, by id; null for others. */
  survey: DataLoader<string, Survey | null>;
  surveyAudience: DataLoader<string, SurveyAudience[]>;
  /** How many are asked and have answered. Read with the system’s eyes, of surveys that the viewer may see. */
  surveyCounts: DataLoader<string, SurveyCounts>;
  /** What is told of the answers; likewise. */
  surveyTallies: DataLoader<Survey, Map<string, QuestionTally>, string>;
  /** Children of the viewer, or the pupil, whom a survey asks. */
  surveyOwnStudents: DataLoader<string, string[]>;
  /** Whether a survey asks pupils of a class; key `surveyId/classGroupId`. */
  surveyReachesClass: DataLoader<string, boolean>;
  /** The viewer’s own answers and those that other guardians gave for the same children. */
  surveyOwnAnswers: DataLoader<string, SurveyAnswer[]>;
  /** What stands for the viewer of who has answered. */
  surveyOwnTurnout: DataLoader<string, SurveyTurnout[]>;
  surveyOwnDrafts: DataLoader<string, SurveyDraft[]>;
  /** Surveys of each child that wait for the viewer’s answer at this time, the first due first. */
  surveysDue: DataLoader<string, Survey[]>;
  /** The pupil of an answer or of a list of the missing: who it is belongs to that record, wherever the pupil is now. */
  surveyStudent: DataLoader<string, Student>;
  /** Files of an answer that the viewer may see; the row scopes know only their owners. */
  surveyUploads: DataLoader<string, Upload[]>;
}

export function surveyLoaders(em: EntityManager, at: Date): SurveyLoaders {
  const survey = new DataLoader<string, Survey | null>(async (ids) => {
    const rows = await em.find(Survey, { id: { $in: [...ids] } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  return {
    survey,
    surveyAudience: grouped(
      async (ids) => {
        // Whom it asks stands in rows that the viewer may read; who they are belongs to it, wherever they are now.
        const own = await em.find(SurveyAudience, { survey: { $in: ids } }, { fields: ['id'] });
        return systemScope(em).find(
          SurveyAudience,
          { id: { $in: own.map(({ id }) => id) } },
          { populate: ['classGroup', 'student'], orderBy: { id: 'asc' } },
        );
      },
      (row) => row.survey.id,
    ),
    surveyCounts: new DataLoader(async (ids) => {
      const counts = await countInvited(systemScope(em), ids);
      return ids.map((id) => counts.get(id) ?? { invited: 0, answered: 0 });
    }),
    surveyTallies: new DataLoader(
      async (surveys) => {
        const tallies = await talliesOf(systemScope(em), surveys);
        return surveys.map(({ id }) => tallies.get(id) ?? new Map());
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    surveyOwnStudents: new DataLoader(async (ids) => {
      const rows = await executeBound<{ surveyId: string; studentId: string }>(
        em,
        `select survey_id as "surveyId", student_id as "studentId" from scope.own_survey_pupils()
         where survey_id = any($1::uuid[]) order by student_id`,
        [ids],
      );
      const bySurvey = Map.groupBy(rows, ({ surveyId }) => surveyId);
      return ids.map((id) => (bySurvey.get(id) ?? []).map(({ studentId }) => studentId));
    }),
    surveyReachesClass: new DataLoader(async (keys) => {
      const reached = await reachedClasses(systemScope(em), keys);
      return keys.map((key) => reached.has(key));
    }),
    surveyOwnAnswers: grouped(
      (ids) => em.find(SurveyAnswer, { survey: { $in: ids } }),
      (row) => row.survey.id,
    ),
    surveyOwnTurnout: grouped(
      (ids) => em.find(SurveyTurnout, { survey: { $in: ids } }),
      (row) => row.survey.id,
    ),
    surveyOwnDrafts: grouped(
      (ids) => em.find(SurveyDraft, { survey: { $in: ids } }),
      (row) => row.survey.id,
    ),
    surveysDue: new DataLoader(async (studentIds) => {
      const rows = await executeBound<{ surveyId: string; studentId: string }>(em, DUE, [studentIds, at]);
      const surveys = await em.find(Survey, { id: { $in: rows.map(({ surveyId }) => surveyId) } });
      const byId = new Map(surveys.map((row) => [row.id, row]));
      const byStudent = Map.groupBy(rows, ({ studentId }) => studentId);
      return studentIds.map((id) =>
        (byStudent.get(id) ?? []).flatMap(({ surveyId }) => byId.get(surveyId) ?? []),
      );
    }),
    surveyStudent: new DataLoader(async (ids) => {
      const rows = await systemScope(em).find(Student, { id: { $in: [...ids] } });
      const byId = new Map(rows.map((row) => [row.id, nameInRecord(row)]));
      return ids.map((id) => byId.get(id) ?? new Error(`There is no pupil ${id}.`));
    }),
    surveyUploads: new DataLoader(async (ids) => {
      const uploads = await attachmentsOf(systemScope(em), ATTACHED_TO, ids);
      return ids.map((id) => uploads.get(id) ?? []);
    }),
  };
}

/** No family has more to answer at once. */
const MOST_DUE = 50;

const DUE = /* sql */ `
select survey_id as "surveyId", student_id as "studentId" from (
  select own.survey_id, own.student_id, survey.due_at,
    row_number() over (partition by own.student_id order by survey.due_at nulls last, survey.id) as place
  from scope.own_survey_pupils() as own
  join survey on survey.id = own.survey_id and survey.status = 'OPEN'
  where own.student_id = any($1::uuid[]) and (survey.due_at is null or survey.due_at > $2)
    and not exists (
      select from survey_turnout where survey_turnout.survey_id = own.survey_id
        and survey_turnout.student_id = own.student_id)) as due
where place <= ${MOST_DUE} order by place
`;
