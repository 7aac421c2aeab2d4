import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** What follows from an answer: whatever was read of it is read again by the screens that show it. */
function outdate(cache: Cache, entity: { __typename: string; id: string }, fields: readonly string[]): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (fields.includes(fieldName)) cache.invalidate(entity, fieldName, args ?? undefined);
  }
}

/** A survey was sent out, or is due: what waits is read again, of all children. */
export function outdateSurveys(cache: Cache): void {
  const children = cache.resolve({ __typename: 'Viewer', id: 'viewer' }, 'children');
  for (const child of Array.isArray(children) ? children : [])
    if (typeof child === 'string') cache.invalidate(child, 'surveysDue');
  for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
    if (fieldName === 'surveys') cache.invalidate('Query', fieldName, args ?? undefined);
}

/** How mutations about surveys change what the cache holds. */
export const updatesOfSurveys: UpdatesConfig = {
  Mutation: {
    answerSurvey: (_result, args, cache) => {
      const { surveyId, studentId } = args.input as { surveyId: string; studentId: string };
      outdate(cache, { __typename: 'Student', id: studentId }, ['surveysDue']);
      outdate(cache, { __typename: 'Survey', id: surveyId }, ['hasAnswered', 'myAnswers', 'myDraft']);
    },
  },
};
