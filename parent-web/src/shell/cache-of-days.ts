import { toTaipeiDate } from '@qinshi/domain';
import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import type {
  DayNews_LeaveRequestChangedSubscription,
  DayNews_StudentDayChangedSubscription,
  DayNews_SwipeRecordedSubscription,
} from '../gql/graphql.ts';
import { Day_student } from './day.ts';

/** What follows from leave: whatever was read of it is read again by the screens that show it. */
const OF_LEAVE = ['leaveRequests', 'leaveBetween', 'absences', 'today', 'days'];

interface WithStudent {
  student: { id: string };
}

function outdate({ student }: WithStudent, cache: Cache): void {
  const entity = { __typename: 'Student', id: student.id };
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (OF_LEAVE.includes(fieldName)) cache.invalidate(entity, fieldName, args ?? undefined);
  }
  cache.invalidate('Query', 'leaveRequests');
}

const changesLeave =
  (field: string) =>
  (result: Record<string, unknown>, _args: unknown, cache: Cache): void => {
    const request = result[field];
    if (request) outdate(request as WithStudent, cache);
  };

const CHANGES = [
  'submitLeaveRequest',
  'changeLeaveRequest',
  'withdrawLeaveRequest',
  'submitRetroactiveLeave',
];

/** How mutations and news about the school day change what the cache holds. */
export const updatesOfDays: UpdatesConfig = {
  Mutation: Object.fromEntries(CHANGES.map((field) => [field, changesLeave(field)])),
  Subscription: {
    studentDayChanged: (result, _args, cache) => {
      const { student, day } = (result as DayNews_StudentDayChangedSubscription).studentDayChanged;
      cache.writeFragment(Day_student, { __typename: 'Student', id: student.id, today: day });
    },
    swipeRecorded: (result, _args, cache) => {
      const { swipeRecorded: swipe } = result as DayNews_SwipeRecordedSubscription;
      const entity = { __typename: 'Student', id: swipe.student.id };
      const date = toTaipeiDate(swipe.occurredAt);
      for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
        if (fieldName !== 'swipes' || !args || String(args.from) > date || String(args.to) < date) continue;
        const known = keysOf(cache.resolve(entity, fieldName, args));
        const key = cache.keyOfEntity({ __typename: 'Swipe', id: swipe.id });
        if (known && key && !known.includes(key)) cache.link(entity, fieldName, args, [...known, key]);
      }
    },
    leaveRequestChanged: (result, _args, cache) => {
      outdate((result as DayNews_LeaveRequestChangedSubscription).leaveRequestChanged, cache);
    },
  },
};

/** What a list of entities reads as in the cache. */
function keysOf(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : null;
}
