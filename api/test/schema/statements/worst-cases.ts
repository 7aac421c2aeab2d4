import type { Counted } from './counted.ts';

const CLASS =
  'id name school { name periods { name } } homeroomTeachers { name title office school { name } }';
const HISTORY = `enrolments { school { name } classGroup { ${CLASS} } }`;
const STUDENT = `id name studentNumber seatNumber school { name periods { name } } classGroup { ${CLASS} }`;
const STATISTICS = 'bindingStatistics { studentCount boundRate waitingCount oldestWaitingAt }';

/**
 * As much as the document limits let anybody ask for, wider than any page of ours. Here rows of one kind are asked for
 * at several depths, and how many of them meet in one batch depends on which answer comes first: `most` leaves room
 * for four more statements, where a statement for each row would be dozens more.
 */
export const WORST_CASES: Record<string, Counted & { document: string }> = {
  'every school with every class': {
    most: 15,
    as: 'bureau',
    document: `{ schoolDirectory(first: 25) { nodes { name ${STATISTICS} periods { name }
      classGroups { ${CLASS} studentCount ${STATISTICS} } } } }`,
  },
  'every pupil with history and guardians': {
    most: 20,
    as: 'admin',
    document: `{ students(first: 40) { nodes { ${STUDENT} guardians { name relation } ${HISTORY} } } }`,
  },
  'every member of staff with classes and pupils': {
    most: 16,
    as: 'admin',
    document: `{ staff(first: 40) { nodes { name title office posts { title office } school { name }
      homeroomClasses { ${CLASS} students { name guardians { name } } ${STATISTICS} } } } }`,
  },
  'every application with its pupil': {
    most: 22,
    as: 'admin',
    document: `{ bindingApplications(first: 40) { nodes { studentName guardianName decidedBy formUrl
      addsToExistingAccount student { ${STUDENT} guardians { name } ${HISTORY} } } } }`,
  },
  'a parent of many': {
    most: 14,
    as: 'parent',
    document: `{ viewer { account { identities { label } } children { ${STUDENT} } } myBindingApplications { studentName } }`,
  },
  'every class of an administrator': {
    most: 15,
    as: 'admin',
    document: `{ viewer { classGroups { ${CLASS} ${STATISTICS} students { name guardians { name } } } } }`,
  },
  'every provider and system': {
    most: 6,
    as: 'bureau',
    document:
      '{ identityProviders { name linkedCount hasSecret redirectUri } oidcClients { name scopes } rosterClients { name schools { name } } }',
  },
  'everything that a person has connected': {
    most: 8,
    as: 'parent',
    document: `{ viewer { account { outsideIdentities { label provider { name iconUrl } }
      grantedClients { name scopes } } } outsideProviders { name } }`,
  },
  'every school with its periods': {
    most: 6,
    as: 'nobody',
    document: '{ schools { name periods { name } } }',
  },
};
