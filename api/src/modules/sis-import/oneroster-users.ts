import { isValidNationalId, normalizeNationalId } from '@qinshi/domain';
import { type Cells, cut } from './cells.ts';
import { genderOf } from './guesses.ts';
import type { StagedRow } from './staged-row.ts';

/** A role of a user in an organisation, as OneRoster 1.2 has them apart. */
export interface UserRole {
  role: string;
  org: string;
  isPrimary: boolean;
  startsOn: string | null;
  endsOn: string | null;
}

/** What other files say of a user. */
export interface UserFacts {
  roles: readonly UserRole[];
  sex: string;
  today: string;
  /** Whoever is to be deleted need have no name any more. */
  ended?: boolean;
}

type UserRow = Pick<StagedRow, 'kind' | 'sourceId' | 'data'> & Partial<StagedRow>;

/** Powers that the roles of OneRoster give here; only the site's administrator keeps a school's records. */
const STAFF_ROLES: Readonly<Record<string, readonly [power: string, title: string]>> = {
  teacher: ['SUBJECT_TEACHER', '教師'],
  aide: ['SUBJECT_TEACHER', '教師助理'],
  proctor: ['SUBJECT_TEACHER', '監考人員'],
  counselor: ['OFFICE', '輔導人員'],
  administrator: ['OFFICE', '行政人員'],
  principal: ['OFFICE', '校長'],
  districtadministrator: ['OFFICE', '行政人員'],
  siteadministrator: ['SCHOOL_ADMIN', '資訊組長'],
  systemadministrator: ['OFFICE', '行政人員'],
};
const FAMILY_ROLES = new Set(['parent', 'guardian', 'relative']);
/** The stronger power first: somebody may teach and keep an office. */
const POWERS = ['SCHOOL_ADMIN', 'OFFICE', 'SUBJECT_TEACHER'];
const STUDENT_NUMBER = /^[A-Za-z0-9-]{1,16}$/;

/** The rows of a user: one per school of a member of staff, one of a pupil or a guardian. */
export function readUser(cells: Cells, sourceId: string, facts: UserFacts): UserRow[] {
  const roles = rolesOf(cells, facts);
  const kinds = roles.map(({ role }) => role.toLowerCase());
  const told = fullName(cells.text('familyName'), cells.text('givenName'));
  const isForgotten = facts.ended === true && told === '';
  const name = isForgotten ? '' : cells.name(told, 'familyName');
  const nationalId = numberOf(cells);
  const ended = cells.text('enabledUser').toLowerCase() === 'false' ? { ended: true } : {};
  const common = { sourceId, nationalId, ...ended };
  const student = roles[kinds.indexOf('student')];
  if (student) return [{ ...common, kind: 'STUDENT', ...studentOf(cells, sourceId, name, student, facts) }];
  if (kinds.some((kind) => FAMILY_ROLES.has(kind))) {
    const data = {
      name,
      phone: cells.text('sms') || cells.text('phone') || null,
      email: cells.email('email'),
    };
    return [{ ...common, kind: 'GUARDIAN', data }];
  }
  const staff = roles.filter(({ role }) => STAFF_ROLES[role.toLowerCase()]);
  if (staff.length > 0) return staffOf(cells, common, name, staff, facts);
  cells.say('WARNING', 'ROLE_UNKNOWN', 'role', { value: cut(roles[0]?.role ?? '', 40) });
  return [{ kind: 'KEPT', sourceId: `users:${sourceId}`, data: { name } }];
}

/** 1.2 has roles apart, 1.1 one role for all organisations. The primary one comes first. */
function rolesOf(cells: Cells, { roles, today }: UserFacts): UserRole[] {
  const current = roles.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  if (current.length > 0)
    return [...current].sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  const orgs = (cells.text('orgSourcedIds') || cells.text('primaryOrgSourcedId')).split(',');
  const role = cells.text('role');
  return orgs
    .map((org) => org.trim())
    .map((org, index) => ({ role, org, isPrimary: index === 0, startsOn: null, endsOn: null }));
}

/** Han names without a space, others as their owners say them. */
function fullName(family: string, given: string): string {
  const isHan = /^\p{Script=Han}+$/u.test(family + given);
  return isHan ? family + given : [given, family].filter(Boolean).join(' ');
}

/** An identity number, from the column for it, from `userIds`, or from an identifier that is one. */
function numberOf(cells: Cells): string | null {
  const own = cells.nationalId('metadata.nationalId');
  if (own) return own;
  const typed = [...cells.text('userIds').matchAll(/\{[^:}]*:([^}]*)\}/g)].map(([, id = '']) => id.trim());
  const found = [...typed, cells.text('identifier')].find((text) => isValidNationalId(text));
  return found ? normalizeNationalId(found) : null;
}

function studentOf(
  cells: Cells,
  sourceId: string,
  name: string,
  { org }: UserRole,
  { sex, ended }: UserFacts,
) {
  const named = [cells.text('metadata.studentNumber'), cells.text('identifier')];
  const number = named.find(isStudentNumber);
  const assumed =
    number ?? [cells.text('username'), sourceId].find(isStudentNumber) ?? sourceId.slice(-16).toWellFormed();
  if (!number && !ended) cells.say('WARNING', 'STUDENT_NUMBER_ASSUMED', 'identifier', { number: assumed });
  const gender = genderOf(cells.text('metadata.gender') || sex);
  const agents = (cells.text('agentSourcedIds') || cells.text('agents')).split(',').map((id) => id.trim());
  const startsOn = cells.day('metadata.startDate');
  return {
    schoolRef: org || null,
    data: { name, number: assumed, gender, startsOn, agents: agents.filter(Boolean) },
  };
}

function isStudentNumber(text: string): boolean {
  return STUDENT_NUMBER.test(text) && !isValidNationalId(text);
}

function staffOf(
  cells: Cells,
  common: Pick<UserRow, 'sourceId' | 'nationalId'> & Partial<UserRow>,
  name: string,
  roles: readonly UserRole[],
  facts: UserFacts,
): UserRow[] {
  const email = cells.email('email');
  const orgs = [...new Set(roles.map(({ org }) => org))];
  return orgs.map((org, index) => {
    const here = roles.filter((role) => role.org === org);
    const posts = here.flatMap(({ role }) => [STAFF_ROLES[role.toLowerCase()] ?? []]);
    const [power, title] = [...posts].sort(
      ([one = ''], [other = '']) => POWERS.indexOf(one) - POWERS.indexOf(other),
    )[0] ?? ['SUBJECT_TEACHER', '教師'];
    const startsOn = cells.day('metadata.startDate') ?? here[0]?.startsOn ?? facts.today;
    return {
      ...common,
      kind: 'STAFF' as const,
      sourceId: index === 0 ? common.sourceId : `${common.sourceId}@${org}`,
      schoolRef: org || null,
      userRef: common.sourceId,
      data: {
        ...{ name, email, power: power ?? null },
        title: cut(cells.text('metadata.title'), 40) || title || null,
        ...{ username: cut(cells.text('username'), 40), startsOn },
      },
    };
  });
}
