import type { Columns } from './header.ts';

const COMMON = ['status', 'dateLastModified'];
const kept: Columns = { required: ['sourcedId'], optional: [...COMMON, 'title', 'metadata.note'] };

/** Files of OneRoster 1.1 and 1.2 in the order in which they are read, with the columns of both. */
export const ONEROSTER_FILES: Readonly<Record<string, Columns>> = {
  orgs: {
    required: ['sourcedId', 'name', 'type'],
    optional: [...COMMON, 'identifier', 'parentSourcedId', 'metadata.level', 'metadata.district'],
  },
  academicSessions: {
    required: ['sourcedId', 'title', 'type', 'startDate', 'endDate'],
    optional: [...COMMON, 'parentSourcedId', 'schoolYear'],
  },
  courses: kept,
  classes: {
    required: ['sourcedId', 'title', 'schoolSourcedId'],
    optional: [
      ...COMMON,
      ...['grade', 'grades', 'courseSourcedId', 'classCode', 'classType', 'location'],
      ...['termSourcedId', 'termSourcedIds', 'subjects', 'subjectCodes', 'periods', 'metadata.classNumber'],
    ],
  },
  roles: {
    required: ['sourcedId', 'userSourcedId', 'roleType', 'role', 'orgSourcedId'],
    optional: [...COMMON, 'beginDate', 'endDate', 'userProfileSourcedId'],
  },
  demographics: {
    required: [],
    optional: [...COMMON, 'sourcedId', 'userSourcedId', 'birthDate', 'sex'],
  },
  users: {
    required: ['sourcedId', 'givenName', 'familyName'],
    optional: [
      ...COMMON,
      ...['enabledUser', 'orgSourcedIds', 'primaryOrgSourcedId', 'role', 'username', 'userId', 'userIds'],
      ...[
        'middleName',
        'identifier',
        'userMasterIdentifier',
        'email',
        'sms',
        'phone',
        'agentSourcedIds',
        'agents',
      ],
      ...['grade', 'grades', 'password', 'preferredGivenName', 'preferredMiddleName', 'preferredFamilyName'],
      ...[
        'pronouns',
        'resourceSourcedIds',
        'metadata.nationalId',
        'metadata.studentNumber',
        'metadata.title',
      ],
      ...['metadata.gender', 'metadata.startDate', 'metadata.relation'],
    ],
  },
  enrollments: {
    required: ['sourcedId', 'classSourcedId', 'userSourcedId', 'role'],
    optional: [...COMMON, 'schoolSourcedId', 'primary', 'beginDate', 'endDate', 'metadata.seatNumber'],
  },
  userProfiles: kept,
  categories: kept,
  lineItems: kept,
  results: kept,
  resources: kept,
  classResources: kept,
  courseResources: kept,
  userResources: kept,
  lineItemLearningObjectiveIds: kept,
  lineItemScoreScales: kept,
  resultLearningObjectiveIds: kept,
  resultScoreScales: kept,
  scoreScales: kept,
};
