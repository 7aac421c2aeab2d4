import { useMutation } from '@apollo/client/react';
import { type GradeScale, isSameMark, readMark, refusalText } from '@qinshi/domain';
import { errorMessage, readRefusals, refusalMessage, useLocale } from '@qinshi/web-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type BookGrade, RECORD } from './documents.ts';
import { cellKey, markOf, textOf } from './marks.ts';

/** What is typed into a cell and not yet what stands there, or how that went. */
export interface CellDraft {
  readonly text: string;
  readonly comment?: string | undefined;
  readonly state: 'typing' | 'saving' | 'saved' | 'refused' | 'conflict' | 'reason';
  /** Version of the grade that stood there when typing began: what comes in meanwhile is not overwritten unseen. */
  readonly seen?: number | undefined;
  /** Why it did not stand. */
  readonly message?: string;
  /** What it was sent with when there was no connection: sent again as soon as there is. */
  readonly unsent?: Unsent;
}

/** Cells that were to be saved together. */
interface Unsent {
  readonly cells: readonly CellToSave[];
  readonly reason: string | undefined;
}

export interface CellPlace {
  readonly assessmentId: string;
  readonly studentId: string;
  readonly scale: GradeScale;
}

export interface CellToSave extends CellPlace {
  readonly text: string;
  readonly comment?: string | undefined;
  /** As in the draft; without it, what stands there now was seen. */
  readonly seen?: number | undefined;
}

interface GradeCells {
  readonly draftOf: (place: CellPlace) => CellDraft | undefined;
  readonly standing: (place: CellPlace) => BookGrade | undefined;
  readonly type: (place: CellPlace, text: string) => void;
  readonly drop: (places: readonly CellPlace[]) => void;
  /** Saves cells, all or none. */
  readonly save: (cells: readonly CellToSave[], reason?: string) => Promise<void>;
  /** Forgets what was recorded here: the book was read anew. */
  readonly reset: () => void;
  readonly isSaving: boolean;
}

/**
 * The cells of a book as they are typed: each is saved when it is left, and says how that went. What a colleague has
 * recorded meanwhile stays beside what was typed until one of the two is chosen.
 */
export function useGradeCells(grades: readonly BookGrade[], reread: () => Promise<unknown>): GradeCells {
  const { locale } = useLocale();
  const [record] = useMutation(RECORD);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, CellDraft>>(new Map());
  const [recorded, setRecorded] = useState<ReadonlyMap<string, BookGrade>>(new Map());
  const [pending, setPending] = useState(0);
  const keyOf = ({ assessmentId, studentId }: CellPlace) => cellKey(assessmentId, studentId);
  const known = new Map(grades.map((grade) => [cellKey(grade.assessmentId, grade.studentId), grade]));

  /** Of what was read and what was recorded since, the later. */
  const standing = (place: CellPlace) => {
    const read = known.get(keyOf(place));
    const own = recorded.get(keyOf(place));
    return own && (!read || own.version > read.version) ? own : read;
  };

  const note = useCallback((entries: readonly (readonly [string, CellDraft | null])[]) => {
    setDrafts((before) => {
      const next = new Map(before);
      for (const [key, draft] of entries) {
        if (draft) next.set(key, draft);
        else next.delete(key);
      }
      return next;
    });
  }, []);

  /** Saved; what was typed on meanwhile goes on from there. */
  const settle = (saved: readonly CellToSave[], answered: readonly BookGrade[]) => {
    const versions = new Map(
      answered.map(({ assessmentId, studentId, version }) => [cellKey(assessmentId, studentId), version]),
    );
    setDrafts((before) => {
      const next = new Map(before);
      for (const cell of saved) {
        const key = keyOf(cell);
        const draft = before.get(key);
        if (draft?.state === 'typing') next.set(key, { ...draft, seen: versions.get(key) ?? draft.seen });
        else next.set(key, { ...cell, seen: undefined, state: 'saved' });
      }
      return next;
    });
  };

  const save = async (cells: readonly CellToSave[], reason?: string) => {
    const wishes = cells.flatMap((cell) => {
      const mark = readMark(cell.text, cell.scale);
      if ('problem' in mark) {
        const message = refusalText(locale, mark.problem);
        note([[keyOf(cell), { ...cell, state: 'refused', message }]]);
        return [];
      }
      const before = standing(cell);
      const comment = cell.comment === undefined ? (before?.comment ?? null) : cell.comment.trim() || null;
      if (isSameMark(mark, markOf(before, cell.scale)) && comment === (before?.comment ?? null)) {
        note([[keyOf(cell), null]]);
        return [];
      }
      return [{ cell, mark, comment, version: cell.seen ?? before?.version ?? 0 }];
    });
    if (wishes.length === 0) return;
    note(wishes.map(({ cell }) => [keyOf(cell), { ...cell, state: 'saving' }]));
    setPending((count) => count + 1);
    try {
      const { data } = await record({
        variables: {
          input: {
            grades: wishes.map(({ cell: { assessmentId, studentId }, mark, comment, version }) => ({
              ...{ assessmentId, studentId, version, comment, ...mark },
            })),
            reason: reason?.trim() || null,
          },
        },
      });
      const answered = data?.recordGrades ?? [];
      setRecorded((before) => {
        const next = new Map(before);
        for (const grade of answered) next.set(cellKey(grade.assessmentId, grade.studentId), grade);
        return next;
      });
      settle(
        wishes.map(({ cell }) => cell),
        answered,
      );
      // A cell that is empty again without a trace is in no answer.
      if (answered.length < wishes.length) {
        await reread();
        note(wishes.map(({ cell }) => [keyOf(cell), null]));
        setRecorded(new Map());
      }
    } catch (refused) {
      const refusals = readRefusals(refused);
      const isConflict = refusals.some(({ code }) => code === 'CONFLICT');
      const needsReason = refusals.some(({ reason: why }) => why === 'CORRECTION_REASON_REQUIRED');
      if (isConflict) await reread().catch(() => undefined);
      // What carries no refusal never arrived, or its answer did not: versions keep a second try from doing harm.
      const unsent =
        refusals.length === 0
          ? { cells: wishes.map(({ cell, version }) => ({ ...cell, seen: version })), reason }
          : undefined;
      note(
        wishes.map(({ cell }, index) => {
          const own = refusals.find(
            ({ field }) => field === `grades.${index}` || field?.startsWith(`grades.${index}.`),
          );
          const state = needsReason ? 'reason' : own ? (isConflict ? 'conflict' : 'refused') : 'refused';
          const message = own ? refusalMessage(own, locale) : errorMessage(refused, locale);
          return [keyOf(cell), { ...cell, state, message, ...(unsent && { unsent }) }];
        }),
      );
    } finally {
      setPending((count) => count - 1);
    }
  };

  const sendAgain = useRef(() => {});
  sendAgain.current = () => {
    const batches = new Set([...drafts.values()].flatMap(({ unsent }) => unsent ?? []));
    for (const batch of batches) {
      // What was typed over or dropped meanwhile goes its own way.
      const cells = batch.cells.filter((cell) => drafts.get(keyOf(cell))?.unsent === batch);
      void save(cells, batch.reason);
    }
  };
  useEffect(() => {
    const listen = () => sendAgain.current();
    window.addEventListener('online', listen);
    return () => window.removeEventListener('online', listen);
  }, []);

  return {
    draftOf: (place) => drafts.get(keyOf(place)),
    standing,
    type: (place, text) => {
      const before = drafts.get(keyOf(place));
      const goesOn = before?.state === 'typing' || before?.state === 'refused' || before?.state === 'reason';
      const seen = (goesOn ? before.seen : undefined) ?? standing(place)?.version ?? 0;
      note([[keyOf(place), { text, comment: before?.comment, seen, state: 'typing' }]]);
    },
    drop: (places) => note(places.map((place) => [keyOf(place), null])),
    save,
    reset: () => setRecorded(new Map()),
    isSaving: pending > 0,
  };
}

/** What a cell shows: what is typed, else what stands. */
export function shownText(
  draft: CellDraft | undefined,
  grade: BookGrade | undefined,
  scale: GradeScale,
): string {
  return draft && draft.state !== 'saved' ? draft.text : textOf(grade, scale);
}
