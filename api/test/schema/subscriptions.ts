import type { EntityManager } from '../../src/db/orm.ts';
import type { Events } from '../../src/graphql/events.ts';
import type { Cast, ViewerName } from './cast.ts';

/** How a subscription is tried. */
export interface Followed {
  document: string | ((cast: Cast) => string);
  /** Makes it happen, as the services announce it. */
  announce(events: Events, em: EntityManager, cast: Cast): Promise<void>;
  /** The statement by which a subscriber looks again. */
  look: RegExp;
  /** Whom it wakes at all; without it, everybody who was let in. */
  wakes?: readonly ViewerName[];
  /** For whom one statement may look at once. */
  together?: readonly ViewerName[];
}

export const SUBSCRIPTIONS: Record<string, Followed> = {
  'Subscription.bindingApplicationChanged': {
    document: 'subscription { bindingApplicationChanged { id studentName } }',
    announce: (events, em, { application }) =>
      events.announce(em, 'bindingApplicationChanged', { id: application.id }),
    look: /from "binding_application"/,
  },
  'Subscription.leaveRequestChanged': {
    document: 'subscription { leaveRequestChanged { id reason } }',
    announce: (events, em, { child, classRoom, leave }) =>
      events.announce(em, 'leaveRequestChanged', {
        id: leave.waitingId,
        studentId: child.id,
        classGroupId: classRoom.id,
        schoolId: classRoom.schoolId,
      }),
    look: /from "leave_request"/,
    wakes: ['parent', 'student', 'teacher', 'office', 'admin'],
  },
  'Subscription.surveyResultsChanged': {
    document: ({ surveys }) =>
      `subscription { surveyResultsChanged(id: "${surveys.openId}") { id answeredCount } }`,
    announce: (events, em, { surveys }) =>
      events.announce(em, 'surveyResultsChanged', { surveyId: surveys.openId }),
    look: /from "survey" /,
  },
  'Subscription.messageChanged': {
    document: ({ messages }) => `subscription { messageChanged(id: "${messages.sentId}") { id readCount } }`,
    announce: (events, em, { messages }) =>
      events.announce(em, 'messageChanged', { messageId: messages.sentId }),
    look: /from "message" /,
  },
  'Subscription.messageRecalled': {
    document: 'subscription { messageRecalled }',
    announce: (events, em, { messages, parent }) =>
      events.announce(em, 'messageRecalled', {
        messageId: messages.sentId,
        accountId: parent.accountId,
      }),
    look: /select id from message_recipient/,
    wakes: ['parent'],
  },
  'Subscription.studentDayChanged': {
    document: 'subscription { studentDayChanged { student { name } day { state } } }',
    announce: (events, em, { child, classRoom }) =>
      events.announce(em, 'studentDayChanged', {
        studentId: child.id,
        classGroupId: classRoom.id,
        schoolId: classRoom.schoolId,
      }),
    look: /select enrolment.student_id as "studentId"/,
    wakes: ['parent', 'student', 'teacher', 'office', 'admin'],
  },
  'Subscription.conductChanged': {
    document: 'subscription { conductChanged { id reason } }',
    announce: (events, em, { child, conduct }) =>
      events.announce(em, 'conductChanged', {
        id: conduct.meritId,
        studentId: child.id,
        classGroupId: null,
        schoolId: child.schoolId,
      }),
    look: /from "conduct_record"/,
    wakes: ['teacher', 'otherTeacher', 'office', 'admin'],
  },
  'Subscription.gradeBookChanged': {
    document: ({ classRoom, term, grades }) =>
      `subscription { gradeBookChanged(classGroup: "${classRoom.id}", term: "${term}", subject: "${grades.subjectId}") {
        rows { name grades { score } } } }`,
    announce: (events, em, { classRoom, grades }) =>
      events.announce(em, 'gradeBookChanged', { bookOf: classRoom.id, subjectId: grades.subjectId }),
    look: /from "assessment"/,
    wakes: ['teacher', 'subject', 'office', 'admin'],
  },
  'Subscription.swipeRecorded': {
    document: 'subscription { swipeRecorded { id direction student { name } } }',
    announce: (events, em, { gate, child }) =>
      events.announce(em, 'swipeRecorded', {
        ...gate.swipe,
        studentId: child.id,
        classGroupId: child.classGroupId,
        schoolId: child.schoolId,
      }),
    look: /from "swipe"/,
    wakes: ['parent', 'student', 'teacher', 'office', 'admin'],
    together: ['parent', 'student'],
  },
  'Subscription.promotionChanged': {
    document: 'subscription { promotionChanged { id name } }',
    announce: (events, em, { child }) =>
      events.announce(em, 'promotionChanged', { schoolId: child.schoolId }),
    look: /from "school"/,
    wakes: ['admin', 'bureau'],
  },
  'Subscription.transferChanged': {
    document: 'subscription { transferChanged { id studentName } }',
    announce: (events, em, { transfers, child }) =>
      events.announce(em, 'transferChanged', { id: transfers.leavingId, schoolId: child.schoolId }),
    look: /from "transfer"/,
    wakes: ['office', 'admin', 'bureau'],
  },
  'Subscription.notificationReceived': {
    document: 'subscription { notificationReceived { id title student { name } } }',
    announce: (events, em, { notices, parent }) =>
      events.announce(em, 'notificationReceived', {
        id: notices.notificationId,
        accountId: parent.accountId,
      }),
    look: /from "notification"/,
    wakes: ['parent'],
  },
};
