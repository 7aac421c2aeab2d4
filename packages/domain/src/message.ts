/** What a message to families may hold. */
export const MESSAGE_LIMITS = {
  title: 60,
  body: 2000,
  attachments: 5,
  /** How far ahead it may be planned. */
  daysAhead: 60,
  /** How often those who have not read it are reminded by hand, and how long the next one waits. */
  reminders: 3,
  hoursBetweenReminders: 6,
} as const;

/** Where a message stands: planned, on its way in batches, with everybody, or taken back. */
export const MESSAGE_STATUSES = ['SCHEDULED', 'SENDING', 'SENT', 'RECALLED'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** As whom somebody gets a message. */
export const MESSAGE_CAPACITIES = ['GUARDIAN', 'STUDENT'] as const;
export type MessageCapacity = (typeof MESSAGE_CAPACITIES)[number];

const HOUR_MS = 3_600_000;

/** Why a reminder cannot go now; null when it can. */
export type ReminderProblem = 'MESSAGE_NOT_SENT' | 'MESSAGE_REMINDED' | 'MESSAGE_REMINDED_OFTEN';

/** What the rule of reminders looks at. */
export interface ReminderFacts {
  status: MessageStatus;
  reminderCount: number;
  remindedAt: Date | null;
}

/** When those who have not read a message may be reminded again; null: at once, or never any more. */
export function nextMessageReminder({ reminderCount, remindedAt }: ReminderFacts): Date | null {
  if (!remindedAt || reminderCount >= MESSAGE_LIMITS.reminders) return null;
  return new Date(remindedAt.getTime() + MESSAGE_LIMITS.hoursBetweenReminders * HOUR_MS);
}

/** Only what has been sent, a few times in all, and some hours apart: a reminder that is always there is read by nobody. */
export function reminderProblem(facts: ReminderFacts, at: Date): ReminderProblem | null {
  if (facts.status !== 'SENT') return 'MESSAGE_NOT_SENT';
  if (facts.reminderCount >= MESSAGE_LIMITS.reminders) return 'MESSAGE_REMINDED_OFTEN';
  const next = nextMessageReminder(facts);
  return next && next > at ? 'MESSAGE_REMINDED' : null;
}

/** Why a message cannot be planned for a time; null when it can. */
export function sendTimeProblem(sendAt: Date, at: Date): 'MESSAGE_TIME_PAST' | 'MESSAGE_TIME_FAR' | null {
  if (sendAt <= at) return 'MESSAGE_TIME_PAST';
  return sendAt.getTime() > at.getTime() + MESSAGE_LIMITS.daysAhead * 24 * HOUR_MS
    ? 'MESSAGE_TIME_FAR'
    : null;
}
