import type { RollCallMark } from '@qinshi/domain';
import { sessionDraft, useSessionDraft } from '@qinshi/web-kit';
import { useState } from 'react';
import { type Draft, type Row, recordedIn } from './draft.ts';

/** A roll call under way. */
interface UnderWay {
  readonly marks: Draft;
  /** What was recorded when the first mark was set. */
  readonly seen: ReturnType<typeof recordedIn>;
  /** Why what is recorded changes. */
  readonly reason: string;
}

/** Changes with the shape of {@link UnderWay}. */
const VERSION = 1;
const NOTHING: UnderWay = { marks: {}, seen: {}, reason: '' };

interface RollCallPlace {
  /** Whose draft it is: computers in a staff room are shared. */
  readonly accountId: string;
  readonly classId: string;
  readonly date: string;
  readonly period: string;
}

/** The marks set and not yet sent, of one person for one class and period: they outlive a reload and a look elsewhere. */
export function useRollCallDraft({ accountId, classId, date, period }: RollCallPlace) {
  const [kept] = useState(() =>
    sessionDraft<UnderWay>(`roll-call.${accountId}.${classId}.${date}.${period}`, VERSION),
  );
  const [{ marks, seen, reason }, change, clear] = useSessionDraft(kept, NOTHING);
  const begin = (before: UnderWay, rows: readonly Row[]) =>
    Object.keys(before.marks).length === 0 ? recordedIn(rows) : before.seen;

  return {
    marks,
    seen,
    reason,
    setReason: (text: string) => change((before) => ({ ...before, reason: text })),
    /** Adds marks; `rows` are as recorded now. */
    mark: (added: Readonly<Record<string, RollCallMark>>, rows: readonly Row[]) =>
      change((before) => ({
        ...before,
        seen: begin(before, rows),
        marks: { ...before.marks, ...added },
      })),
    /** Takes what is recorded about a pupil for one's own word. */
    unmark: (studentId: string) =>
      change((before) => {
        const { [studentId]: _, ...others } = before.marks;
        return { ...before, marks: others };
      }),
    clear,
  };
}
