import type { Cast } from '../cast.ts';
import type { Attempt } from './attempt.ts';
import { bindingAttempts } from './binding.ts';
import { lettersAttempts } from './letters.ts';
import { movesAttempts } from './moves.ts';
import { peopleAttempts } from './people.ts';
import { recordsAttempts } from './records.ts';
import { schoolDayAttempts } from './school-day.ts';
import { schoolsAttempts } from './schools.ts';
import { type Luggage, stageOf } from './stage.ts';

export { type Attempt, documentOf, ROOT_TYPES } from './attempt.ts';
export type { Luggage } from './stage.ts';

/**
 * Queries and mutations, apart from ENDINGS. Mutations are sent so that whoever passes the access rule and the policy meets a CONFLICT or BAD_INPUT.
 */
export function attemptsOf(cast: Cast, luggage: Luggage): Record<string, Attempt> {
  const stage = stageOf(cast, luggage);
  return {
    ...peopleAttempts(stage),
    ...bindingAttempts(stage),
    ...schoolsAttempts(stage),
    ...movesAttempts(stage),
    ...schoolDayAttempts(stage),
    ...recordsAttempts(stage),
    ...lettersAttempts(stage),
  };
}

/** Mutations that clear records and end sessions; tried when everything else has been. */
export const ENDINGS: Record<string, Attempt> = {
  'Mutation.clearBindingApplications': {},
  'Mutation.endApplicantSession': {},
  'Mutation.signOut': {},
};
