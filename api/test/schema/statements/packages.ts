import type { Counted } from './counted.ts';

/** Every query of the packages that the staff apps share. */
export const PACKAGE_QUERIES: Record<string, Counted> = {
  'packages/staff-messages/MessageAudience_classes': {
    most: 4,
    as: 'admin',
    variables: ({ classRoom }) => ({ school: classRoom.schoolId }),
  },
  'packages/staff-messages/MessageAudience_pupils': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({ class: classRoom.id }),
  },
  'packages/staff-messages/MessageAudience_schools': { most: 3, as: 'bureau' },
  'packages/staff-messages/MessagePage_query': {
    most: 9,
    as: 'admin',
    variables: ({ messageId }) => ({ id: messageId }),
  },
  'packages/staff-messages/MessagesPage_query': { most: 8, as: 'admin', variables: () => ({ first: 100 }) },
  'packages/staff-messages/ReachNote_query': {
    most: 8,
    as: 'teacher',
    variables: ({ classRoom }) => ({
      input: { audience: { classGroupIds: [classRoom.id] }, toGuardians: true, toStudents: true },
    }),
  },
  'packages/staff-messages/UnreadList_query': {
    most: 10,
    as: 'admin',
    variables: ({ messageId }) => ({ id: messageId, first: 100 }),
  },
  'packages/staff-account/ActivatePage_query': {
    most: 1,
    as: 'nobody',
    variables: () => ({ token: 'not-a-token' }),
  },
  'packages/staff-account/OutsideChoice_query': { most: 1, as: 'nobody' },
  'packages/staff-account/ProfilePage_query': { most: 7, as: 'teacher' },
  'packages/staff-account/ProfileSignIns_query': {
    most: 4,
    as: 'teacher',
    variables: () => ({ first: 100 }),
  },
};
