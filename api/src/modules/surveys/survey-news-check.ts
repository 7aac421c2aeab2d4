import type { NewsCheck, NewsOnItsWay } from '../notifications/news-check.ts';
import { waitingFor } from './survey-invited.queries.ts';

type SurveyNews = NewsOnItsWay<'SURVEY_OPENED' | 'SURVEY_REMINDER'>;

/**
 * That a survey waits is no news any more once it is answered, closed, due or gone, nor for whoever is not asked any more:
 * a mail that lay a night in the quiet hours reminds nobody of what is done.
 */
const stillTrue: NewsCheck['stillTrue'] = (em, news, at) =>
  waitingFor(
    em,
    (news as readonly SurveyNews[]).map(({ id, accountId, params: { surveyId } }) => ({
      ...{ id, accountId, surveyId },
    })),
    at,
  );

export const surveyNews: readonly NewsCheck[] = [
  { kind: 'SURVEY_OPENED', stillTrue },
  { kind: 'SURVEY_REMINDER', stillTrue },
];
