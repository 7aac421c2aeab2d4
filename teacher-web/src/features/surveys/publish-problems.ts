import { type Locale, refusalText, SURVEY_ANONYMOUS_STEP, surveyProblems } from '@qinshi/domain';
import { type Audience, definitionOf, type SurveyDraft } from './survey-draft.ts';

/** How many an audience asks, as the API counted when it was saved. */
export interface Counted extends Pick<SurveyDraft, 'audience' | 'respondent'> {
  readonly invited: number;
}

/**
 * Everything that keeps a survey from being published, as far as it is known here: a sentence for each field, named as
 * the API names it. Of the due time only the day is judged, by the school's clock; the API has the minutes.
 */
export function publishProblems(
  draft: SurveyDraft,
  locale: Locale,
  { today, counted }: { readonly today: string | undefined; readonly counted: Counted | null },
): Record<string, string> {
  const { title, due, anonymous, audience, respondent, parts } = draft;
  const problems: Record<string, string> = {};
  if (!title.trim()) problems.title = refusalText(locale, 'REQUIRED');
  if (due && today && due.slice(0, today.length) < today)
    problems.dueAt = refusalText(locale, 'SURVEY_DUE_PAST');
  const isCounted = counted?.audience === audience && counted.respondent === respondent;
  const count = isCounted ? counted.invited : null;
  if (isNobody(audience)) problems.audience = refusalText(locale, 'SURVEY_NO_AUDIENCE');
  else if (count === 0) problems.audience = refusalText(locale, 'SURVEY_NOBODY_INVITED');
  else if (anonymous && count !== null && count < SURVEY_ANONYMOUS_STEP)
    problems.anonymous = refusalText(locale, 'SURVEY_ANONYMOUS_TOO_FEW', {
      ...{ min: SURVEY_ANONYMOUS_STEP, count },
    });
  for (const { field, reason, params } of surveyProblems(definitionOf(parts), { anonymous }))
    problems[field] ??= refusalText(locale, reason, params);
  return problems;
}

function isNobody({ wholeSchool, grades, classGroupIds, students }: Audience): boolean {
  return !wholeSchool && grades.length + classGroupIds.length + students.length === 0;
}
