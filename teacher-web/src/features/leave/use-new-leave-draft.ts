import { type SentFile, sessionDraft, useSessionDraft } from '@qinshi/web-kit';
import { useState } from 'react';
import type { LeaveValues } from './LeaveFields.tsx';
import type { NewLeaveSearch } from './new-leave-search.ts';

/** Leave on a pupil's behalf as it is being written. */
interface NewLeaveDraft {
  readonly classGroup: string | null;
  readonly studentId: string | null;
  /** Null until something is written: the form begins with the day of the link. */
  readonly values: LeaveValues | null;
  /** Those that have arrived. */
  readonly files: readonly SentFile[];
}

/** Changes with the shape of {@link NewLeaveDraft}. */
const VERSION = 1;

/**
 * What is written and not yet sent outlives a reload, in this tab: `[draft, keep, clear]`. Each link to the form has its
 * own: what was begun for one pupil does not come up for another.
 */
export function useNewLeaveDraft(identityId: string, search: NewLeaveSearch) {
  const { student = null, date = null } = search;
  const [kept] = useState(() =>
    sessionDraft<NewLeaveDraft>(`leave-new.${identityId}.${student ?? ''}.${date ?? ''}`, VERSION),
  );
  const [initial] = useState<NewLeaveDraft>({
    classGroup: search.class ?? null,
    studentId: student,
    values: null,
    files: [],
  });
  const [draft, change, clear] = useSessionDraft(kept, initial);
  const keep = (part: Partial<NewLeaveDraft>) => change((before) => ({ ...before, ...part }));
  return [draft, keep, clear] as const;
}
