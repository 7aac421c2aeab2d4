import {
  addDays,
  type DayState,
  formatTaipeiTime,
  type IsoDate,
  type LeaveStatus,
  toTaipeiDate,
} from '@qinshi/domain';

/** What the line under a child's name says: what is large, and the key of the words beside it. */
export interface DayLine {
  /** A time or a name; without it there are only the words. */
  lead: string | null;
  words: 'arrived' | 'seen' | 'left' | 'gone' | 'onLeave' | 'missing' | 'notYet' | 'outing' | 'noSchool';
}

interface Day {
  state: DayState;
  arrivedAt?: string | null | undefined;
  leftAt?: string | null | undefined;
  outing?: string | null | undefined;
  schoolDay: { name?: string | null | undefined };
  leave?: { type: { name: string } } | null | undefined;
}

/** How a day reads at one glance: 「07:42 到校」, 「病假」, 「開國紀念日」. */
export function dayLine({ state, arrivedAt, leftAt, outing, schoolDay, leave }: Day): DayLine {
  switch (state) {
    case 'ARRIVED':
    case 'LATE':
      return arrivedAt
        ? { lead: formatTaipeiTime(arrivedAt), words: 'arrived' }
        : { lead: null, words: 'seen' };
    case 'LEFT':
      return leftAt ? { lead: formatTaipeiTime(leftAt), words: 'left' } : { lead: null, words: 'gone' };
    case 'ON_LEAVE':
      return { lead: leave?.type.name ?? null, words: 'onLeave' };
    case 'MISSING':
      return { lead: null, words: 'missing' };
    case 'NO_SCHOOL':
      return { lead: schoolDay.name ?? null, words: 'noSchool' };
    case 'NOT_YET':
      return outing ? { lead: outing, words: 'outing' } : { lead: null, words: 'notYet' };
  }
}

interface Request {
  status: LeaveStatus;
  submittedAt: string;
  proofDueOn?: IsoDate | null | undefined;
}

/** A returned request is news for as long after it was sent. */
const NEWS_FOR_DAYS = 14;

/** What a request for leave still wants of the family: to be looked at, to be proved, or nothing. */
export function leaveTodo(
  { status, submittedAt, proofDueOn }: Request,
  today: IsoDate,
): 'returned' | 'proof' | null {
  if (status === 'RETURNED')
    return addDays(toTaipeiDate(submittedAt), NEWS_FOR_DAYS) >= today ? 'returned' : null;
  return proofDueOn && (status === 'PENDING' || status === 'APPROVED') ? 'proof' : null;
}
