/** What people are told about. */
export const NOTIFICATION_KINDS = [
  'ARRIVAL',
  'DEPARTURE',
  'MISSING',
  'LEAVE_DECIDED',
  'LEAVE_AWAITING',
  'LEAVE_REMINDER',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

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

/**
 * What the words of each kind are made of. Everything that a sentence needs is here, because it may be made when the
 * receiver's scope no longer reaches the pupil; nothing that the receiver may not know is.
 */
export interface NewsParams {
  /** `afterAlarm`: the family was told that the pupil is missing, so these words call that off. */
  ARRIVAL: SwipeFacts & { afterAlarm: boolean };
  /** `early`: before the day's lessons are over. */
  DEPARTURE: SwipeFacts & { early: boolean };
  /** `className` for a teacher, who has more than one pupil; `at`: when nobody had come, ISO instant. */
  MISSING: { name: string; className: string | null; at: string };
  LEAVE_DECIDED: LeaveFacts & { outcome: 'APPROVED' | 'RETURNED'; comment: string | null };
  LEAVE_AWAITING: LeaveFacts & { className: string | null };
  /** `since`: when it was asked for, ISO instant. */
  LEAVE_REMINDER: LeaveFacts & { className: string | null; since: string };
}

/** One event that several people are told of. */
export type News = {
  [Kind in NotificationKind]: {
    /**
     * Names the event, at most 120 characters, e.g. `swipe.<id>` or `missing.<student>.<date>`: whoever has been told of
     * it is not told again, however often this is called.
     */
    eventKey: string;
    kind: Kind;
    audience: Audience;
    accountIds: readonly string[];
    /** Whose own deed it was: nobody is told what they did themselves. */
    exceptAccountId?: string | null;
    /** The pupil it is about; the choices of a family may differ by child. */
    studentId?: string | null;
    params: NewsParams[Kind];
    /** Where it leads in the app of the audience, e.g. `/leave/<id>`; at most 200 characters. */
    path: string;
  };
}[NotificationKind];
