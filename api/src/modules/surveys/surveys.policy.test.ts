import { describe, expect, it } from 'vitest';
import type { IdentityKind, Viewer } from '../../graphql/viewer.ts';
import {
  classesToAsk,
  followsSurvey,
  isAsked,
  keepsSurvey,
  makesSurveys,
  maySeeNames,
  maySeeResults,
  maySeeSurvey,
  missingOf,
  type SurveyFacts,
  type SurveyReach,
  slotOf,
} from './surveys.policy.ts';

const SURVEY: SurveyFacts = {
  schoolId: 'here',
  createdById: 'author',
  status: 'OPEN',
  respondent: 'GUARDIAN',
  anonymous: false,
};
/** As `reachOf` tells it: of the class to its teacher, of the children to their families. */
const REACH: SurveyReach = { classGroupIds: ['room'], studentIds: ['child'] };
const NOBODY: SurveyReach = { classGroupIds: [], studentIds: [] };

function wearing(kind: IdentityKind, accountId = 'somebody'): Viewer {
  const family = kind === 'PARENT' || kind === 'STUDENT';
  const active = {
    ...{ id: kind, kind, schoolName: null, className: null, title: null, office: null },
    schoolId: family || kind === 'BUREAU_ADMIN' ? null : 'here',
    classGroupId: kind === 'HOMEROOM_TEACHER' ? 'room' : null,
    studentIds: family ? ['child'] : [],
    taughtClassGroupIds: kind === 'HOMEROOM_TEACHER' || kind === 'SUBJECT_TEACHER' ? ['room', 'taught'] : [],
  };
  // A policy looks at the hat and at whose it is.
  return { active, account: { id: accountId } } as unknown as Viewer;
}

/**
 * [kind, makes surveys, keeps another's, sees its figures, sees names behind them, sees it at all, list of the missing].
 * The list: of all (null), of a class, or none (undefined).
 */
const TABLE: [IdentityKind, boolean, boolean, boolean, boolean, boolean, string | null | undefined][] = [
  ['PARENT', false, false, false, false, true, undefined],
  ['STUDENT', false, false, false, false, false, undefined],
  ['HOMEROOM_TEACHER', true, false, true, false, true, 'room'],
  ['SUBJECT_TEACHER', true, false, false, false, false, undefined],
  ['OFFICE', true, true, true, true, true, null],
  ['SCHOOL_ADMIN', true, true, true, true, true, null],
  ['BUREAU_ADMIN', false, false, false, false, false, undefined],
];

describe('somebody else’s survey', () => {
  it.each(TABLE)('of %s', (kind, makes, keeps, results, names, sees, missing) => {
    const viewer = wearing(kind);
    expect(makesSurveys(viewer)).toBe(makes);
    expect(keepsSurvey(viewer, SURVEY)).toBe(keeps);
    expect(maySeeResults(viewer, SURVEY, REACH)).toBe(results);
    expect(maySeeNames(viewer, SURVEY)).toBe(names);
    expect(maySeeSurvey(viewer, SURVEY, REACH)).toBe(sees);
    expect(missingOf(viewer, SURVEY, REACH)).toBe(missing);
  });

  it.each(TABLE)(
    'that is anonymous shows %s no name, and nobody who is missing',
    (kind, _makes, keeps, results) => {
      const viewer = wearing(kind);
      const anonymous = { ...SURVEY, anonymous: true };
      expect(maySeeNames(viewer, anonymous)).toBe(false);
      expect(missingOf(viewer, anonymous, REACH)).toBeUndefined();
      expect(maySeeResults(viewer, anonymous, REACH)).toBe(results);
      expect(keepsSurvey(viewer, anonymous)).toBe(keeps);
    },
  );

  it.each(TABLE)('that is a draft is seen by %s only to keep it', (kind, _makes, keeps) => {
    const draft: SurveyFacts = { ...SURVEY, status: 'DRAFT' };
    expect(maySeeSurvey(wearing(kind), draft, REACH)).toBe(keeps);
    expect(maySeeResults(wearing(kind), draft, REACH)).toBe(keeps);
  });

  it.each(TABLE)('of another school is nothing that %s keeps or follows', (kind) => {
    const elsewhere = { ...SURVEY, schoolId: 'there' };
    expect(keepsSurvey(wearing(kind), elsewhere)).toBe(false);
    expect(maySeeResults(wearing(kind), elsewhere, REACH)).toBe(false);
  });

  it('that does not reach the own class, or child, is not seen', () => {
    for (const kind of ['PARENT', 'HOMEROOM_TEACHER'] as const)
      expect(maySeeSurvey(wearing(kind), SURVEY, NOBODY)).toBe(false);
    expect(followsSurvey(wearing('HOMEROOM_TEACHER'), SURVEY, { ...REACH, classGroupIds: ['other'] })).toBe(
      false,
    );
  });

  it('is nobody’s who has not signed in', () => {
    expect(makesSurveys(null)).toBe(false);
    expect(maySeeSurvey(null, SURVEY, REACH)).toBe(false);
    expect(maySeeNames(null, SURVEY)).toBe(false);
    expect(missingOf(null, SURVEY, REACH)).toBeUndefined();
  });
});

describe('the own survey', () => {
  it.each(['HOMEROOM_TEACHER', 'SUBJECT_TEACHER'] as const)('is kept by its author, a %s', (kind) => {
    const author = wearing(kind, 'author');
    expect(keepsSurvey(author, SURVEY)).toBe(true);
    expect(maySeeNames(author, SURVEY)).toBe(true);
    expect(missingOf(author, SURVEY, NOBODY)).toBeNull();
  });

  it('is not the author’s any more under another hat', () => {
    for (const kind of ['PARENT', 'STUDENT', 'BUREAU_ADMIN'] as const)
      expect(keepsSurvey(wearing(kind, 'author'), SURVEY)).toBe(false);
  });
});

describe('an answer', () => {
  it('is asked of guardians or of pupils, never of both', () => {
    for (const respondent of ['GUARDIAN', 'EACH_GUARDIAN'] as const) {
      expect(isAsked(wearing('PARENT'), { ...SURVEY, respondent }, REACH)).toBe(true);
      expect(isAsked(wearing('STUDENT'), { ...SURVEY, respondent }, REACH)).toBe(false);
    }
    const ofPupils: SurveyFacts = { ...SURVEY, respondent: 'STUDENT' };
    expect(isAsked(wearing('STUDENT'), ofPupils, REACH)).toBe(true);
    expect(isAsked(wearing('PARENT'), ofPupils, REACH)).toBe(false);
  });

  it('stands for the child where one guardian answers for all, else for who gave it', () => {
    const slot = (respondent: SurveyFacts['respondent']) =>
      slotOf(wearing('PARENT'), { respondent }, 'child');
    expect(slot('GUARDIAN')).toBe('child');
    expect(slot('EACH_GUARDIAN')).toBe('somebody');
    expect(slot('STUDENT')).toBe('somebody');
  });
});

it('teachers ask the classes they have or teach, offices any of their school', () => {
  expect(classesToAsk(wearing('HOMEROOM_TEACHER'))).toEqual(['room', 'taught']);
  expect(classesToAsk(wearing('SUBJECT_TEACHER'))).toEqual(['room', 'taught']);
  expect(classesToAsk(wearing('OFFICE'))).toBeNull();
  expect(classesToAsk(wearing('SCHOOL_ADMIN'))).toBeNull();
});
