import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { Student } from '../schools/student.entity.ts';

/** What people are told about. */
export const NOTIFICATION_KINDS = [
  'ARRIVAL',
  'DEPARTURE',
  'MISSING',
  'LEAVE_DECIDED',
  'LEAVE_AWAITING',
  'LEAVE_REMINDER',
  'SURVEY_OPENED',
  'SURVEY_REMINDER',
  'RECORDS_VISIBLE',
  'MESSAGE',
  'MESSAGE_REMINDER',
  'GUARDIAN_CORRECTED',
  'TRANSFER_OVERDUE',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** What a school records of pupils and families read after a while; ENCOURAGEMENT: conduct, as elementary schools say. */
export const RECORD_KINDS = ['GRADE', 'ABSENCE', 'CONDUCT', 'ENCOURAGEMENT'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** In which capacity somebody is told, and so in which app: the family's, or the one for people of a school. */
export const AUDIENCES = ['FAMILY', 'SCHOOL'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Leave as a notification speaks of it. */
interface LeaveFacts {
  /** The pupil's name. */
  name: string;
  /** Name of the kind of leave, e.g. 病假. */
  type: string;
  /** First and last day, ISO `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Whole and half days. */
  dayCount: number;
}

/** A swipe as a notification speaks of it. */
interface SwipeFacts {
  /** The pupil's name. */
  name: string;
  /** ISO instant of the swipe. */
  at: string;
  gate: string | null;
}

/** A survey as a notification speaks of it. */
interface SurveyFacts {
  surveyId: string;
  /** Names of the pupils it is about, e.g. 林小安、林小樂. */
  name: string;
  title: string;
  /** ISO instant; null without an end. */
  dueAt: string | null;
}

/** A message as a notification speaks of it. */
interface MessageFacts {
  messageId: string;
  title: string;
  /** Who writes, e.g. 市立晨光國小 導師 陳志明. */
  from: string;
}

/** What became visible of one child, as a notification speaks of it; `own`: the pupil is told in person. */
export interface ChildRecords {
  id: string;
  name: string;
  own: boolean;
  records: { kind: RecordKind; count: number }[];
}

/**
 * What the words of each kind are made of. Everything that a sentence needs is here, because it may be made when the
 * receiver's scope no longer reaches the pupil; nothing that the receiver may not know is.
 */
export interface NewsParams {
  /** `afterAlarm`: the family was told that the pupil is missing, so these words call that off. */
  ARRIVAL: SwipeFacts & { afterAlarm: boolean };
  /** `early`: before the day's lessons are over. */
  DEPARTURE: SwipeFacts & { early: boolean };
  /**
   * `className` for a teacher, who has more than one pupil; `at`: when nobody had come, ISO instant; `explained`: told all
   * the same, because somebody at the school wished it.
   */
  MISSING: { name: string; className: string | null; at: string; explained?: boolean };
  /** `REVOKED`: after it had been approved. */
  LEAVE_DECIDED: LeaveFacts & { outcome: 'APPROVED' | 'RETURNED' | 'REVOKED'; comment: string | null };
  LEAVE_AWAITING: LeaveFacts & { className: string | null };
  /** `since`: when it was asked for, ISO instant. */
  LEAVE_REMINDER: LeaveFacts & { className: string | null; since: string };
  SURVEY_OPENED: SurveyFacts;
  SURVEY_REMINDER: SurveyFacts;
  /** `until`: of what became visible until then, ISO instant; the next day goes on from there. */
  RECORDS_VISIBLE: { children: ChildRecords[]; until: string };
  MESSAGE: MessageFacts;
  MESSAGE_REMINDER: MessageFacts;
  /** Which facts of the reader the school has put right, not what they are; `name`: the child at whose school. */
  GUARDIAN_CORRECTED: { name: string; corrected: ('name' | 'nationalId' | 'relation')[] };
  /** `place`: where the pupil was to report, by the end of `dueOn`; `from`: the school that has let go. */
  TRANSFER_OVERDUE: { name: string; from: string; place: string; dueOn: string };
}

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    audience: columns.text(6).$type<Audience>(),
    /** Names the event: nobody is told of it twice. */
    eventKey: columns.text(120),
    kind: columns.text(20).$type<NotificationKind>(),
    student: () => p.manyToOne(Student).ref().strictNullable().deleteRule('no action'),
    /** What its words are made of, in whatever language it is read. */
    params: p.json().$type<NewsParams[NotificationKind]>().columnType('jsonb'),
    path: columns.text(200),
    createdAt: columns.instant(),
    readAt: columns.instant().strictNullable(),
    /** When to tell it outside the app: after quiet hours, again after a failure. Null once that is settled. */
    dueAt: columns.instant().strictNullable(),
    /** How often delivery was tried. */
    tries: p.smallint().default(0),
    /** Devices that have it: a second try passes them by. */
    pushedTo: p.json().$type<string[]>().columnType('jsonb'),
  },
  uniques: [{ name: 'notification_once_unique', properties: ['account', 'audience', 'eventKey'] }],
  indexes: [
    { name: 'notification_list_index', properties: ['account', 'audience', 'id'] },
    { name: 'notification_unread_index', properties: ['account', 'audience'], where: 'read_at is null' },
    { name: 'notification_due_index', properties: ['dueAt'], where: 'due_at is not null' },
    { name: 'notification_student_index', properties: ['student'] },
    { name: 'notification_created_index', properties: ['createdAt'] },
  ],
  checks: [oneOf('notification', 'audience', AUDIENCES), oneOf('notification', 'kind', NOTIFICATION_KINDS)],
  policies: rowScopes(
    'notification',
    `account_id = (select scope.account())
      and (audience <> 'FAMILY' or student_id is null
        or not (student_id in (select scope.restricted_students() as restricted_students)))`,
  ),
});

/** One event as one person is told of it. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
