import { APPLICANT_EMAIL, type Cast, type ViewerName } from './cast.ts';

/** What is known of the cast's child and its family, and is not for everybody. */
export const SECRETS = {
  'the child’s full name': ({ child }) => child.name,
  'the child’s identity number': ({ child }) => child.nationalId,
  'the guardian’s identity number': ({ parent }) => parent.nationalId,
  'the guardian’s e-mail address': ({ parent }) => parent.username,
  'the applicant’s identity number': ({ application }) => application.guardianNationalId,
  'the applicant’s e-mail address': () => APPLICANT_EMAIL,
  'the applicant’s phone': ({ application }) => application.guardianPhone,
  'the applicant’s name': ({ application }) => application.guardianName,
} as const satisfies Record<string, (cast: Cast) => string>;
export type Secret = keyof typeof SECRETS;

const REVIEWERS: readonly Secret[] = [
  'the child’s full name',
  'the guardian’s e-mail address',
  'the applicant’s e-mail address',
  'the applicant’s phone',
  'the applicant’s name',
];

/** What a viewer has a present reason to know; everything else must never have been heard. */
export const MAY_HEAR: Record<ViewerName, readonly Secret[]> = {
  nobody: [],
  applicant: ['the applicant’s e-mail address'],
  stranger: [],
  newcomer: [],
  parent: ['the child’s full name', 'the guardian’s e-mail address'],
  otherParent: [],
  student: ['the child’s full name'],
  teacher: REVIEWERS,
  otherTeacher: [],
  subject: ['the child’s full name'],
  office: REVIEWERS,
  admin: REVIEWERS,
  otherAdmin: [],
  bureau: ['the child’s full name'],
  gate: [],
};

/** The secrets in a text that `may` does not name. */
export function leakedIn(told: string, cast: Cast, may: readonly Secret[]): Secret[] {
  return (Object.keys(SECRETS) as Secret[]).filter(
    (name) => !may.includes(name) && told.includes(SECRETS[name](cast)),
  );
}
