import type { SurveyRespondent, SurveyStatus } from '@qinshi/domain';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';

/** What the rules look at in a survey. */
export interface SurveyFacts {
  schoolId: string;
  createdById: string;
  status: SurveyStatus;
  respondent: SurveyRespondent;
  anonymous: boolean;
}

/** Whom a survey reaches, as far as it concerns the viewer. */
export interface SurveyReach {
  /** Classes with pupils who are asked. */
  classGroupIds: readonly string[];
  /** Children of the viewer, or the pupil, who are asked. */
  studentIds: readonly string[];
}

/** Whoever makes surveys at all: teachers for the classes they teach, the office for its school. */
export function makesSurveys(viewer: Viewer | null): viewer is Viewer {
  return is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', ...SCHOOL_WIDE) && viewer.active.schoolId !== null;
}

/** A survey is its author's and the office's of its school: they change, publish and close it, and read every answer. */
export function keepsSurvey(
  viewer: Viewer | null,
  survey: Pick<SurveyFacts, 'schoolId' | 'createdById'>,
): boolean {
  if (!makesSurveys(viewer) || viewer.active.schoolId !== survey.schoolId) return false;
  return is(viewer, ...SCHOOL_WIDE) || viewer.account.id === survey.createdById;
}

/** Homeroom teachers whose class is asked see the figures, and who of their class has not answered. */
export function followsSurvey(viewer: Viewer | null, survey: SurveyFacts, reach: SurveyReach): boolean {
  if (!is(viewer, 'HOMEROOM_TEACHER') || survey.status === 'DRAFT') return false;
  const { classGroupId, schoolId } = viewer.active;
  return schoolId === survey.schoolId && classGroupId !== null && reach.classGroupIds.includes(classGroupId);
}

/** Guardians are asked for their children, pupils for themselves; never by a draft. */
export function isAsked(viewer: Viewer | null, survey: SurveyFacts, reach: SurveyReach): boolean {
  if (survey.status === 'DRAFT' || !is(viewer, 'PARENT', 'STUDENT')) return false;
  const asPupil = survey.respondent === 'STUDENT';
  return asPupil === is(viewer, 'STUDENT') && reach.studentIds.length > 0;
}

export function maySeeSurvey(viewer: Viewer | null, survey: SurveyFacts, reach: SurveyReach): boolean {
  return (
    keepsSurvey(viewer, survey) || followsSurvey(viewer, survey, reach) || isAsked(viewer, survey, reach)
  );
}

/** Figures: of those who keep it, and of homeroom teachers whose class is asked. */
export function maySeeResults(viewer: Viewer | null, survey: SurveyFacts, reach: SurveyReach): boolean {
  return keepsSurvey(viewer, survey) || followsSurvey(viewer, survey, reach);
}

/** Who answered what: of those who keep it alone, and never of an anonymous survey. */
export function maySeeNames(viewer: Viewer | null, survey: SurveyFacts): boolean {
  return !survey.anonymous && keepsSurvey(viewer, survey);
}

/**
 * Which class of a viewer's the list of the missing is about: null for all that are asked, undefined for nobody. Who has
 * answered an anonymous survey, and when, is told to nobody while it runs: with the figures that would tell what.
 */
export function missingOf(
  viewer: Viewer | null,
  survey: SurveyFacts,
  reach: SurveyReach,
): string | null | undefined {
  if (survey.anonymous) return undefined;
  if (keepsSurvey(viewer, survey)) return null;
  return followsSurvey(viewer, survey, reach) ? (viewer?.active.classGroupId ?? undefined) : undefined;
}

/** What stands for somebody's answer: the child where one guardian answers for all, else the own account. */
export function slotOf(
  viewer: Viewer,
  { respondent }: Pick<SurveyFacts, 'respondent'>,
  studentId: string,
): string {
  return respondent === 'GUARDIAN' ? studentId : viewer.account.id;
}

/** Classes that somebody may ask; null for any of the school. */
export function classesToAsk({ active }: Viewer): string[] | null {
  if (active.kind === 'OFFICE' || active.kind === 'SCHOOL_ADMIN') return null;
  return [...new Set([...(active.classGroupId ? [active.classGroupId] : []), ...active.taughtClassGroupIds])];
}
