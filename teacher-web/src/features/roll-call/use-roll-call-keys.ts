import { ROLL_CALL_MARKS, type RollCallMark } from '@qinshi/domain';
import { type KeyboardEvent, useRef } from 'react';

/**
 * A class by keyboard: 1 to 4 set the mark of the pupil one stands at and lead on to the next; up and down lead from
 * pupil to pupil. Left and right choose, as in every group of radio buttons.
 */
export function useRollCallKeys(onMark: (studentId: string, mark: RollCallMark) => void) {
  const ref = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-student]') : null;
    const studentId = here?.dataset.student;
    if (!here || !studentId || event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = ROLL_CALL_MARKS[Number(event.key) - 1];
    const step = event.key === 'ArrowUp' ? -1 : mark || event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (mark) onMark(studentId, mark);
    const rows = [...(ref.current?.querySelectorAll('[data-student]') ?? [])];
    rows[rows.indexOf(here) + step]?.querySelector<HTMLElement>('input:checked')?.focus();
  };

  return { ref, onKeyDown };
}
