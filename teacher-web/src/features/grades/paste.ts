import { type GradeScale, type Mark, type RefusalReason, readMark } from '@qinshi/domain';

/** What the clipboard of a spreadsheet holds: rows of cells. A line break at the end is no row. */
export function readPasted(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

export interface PasteTarget {
  /** Pupils from the cell pasted into downwards, in their order. */
  readonly pupils: readonly { readonly studentId: string; readonly name: string }[];
  /** Assessments from that cell to the right. */
  readonly columns: readonly { readonly id: string; readonly name: string; readonly scale: GradeScale }[];
}

export interface PastedMark {
  readonly studentId: string;
  readonly assessmentId: string;
  readonly text: string;
  readonly mark: Mark;
}

export type PasteProblem =
  | { readonly kind: 'rows'; readonly pasted: number; readonly room: number }
  | { readonly kind: 'columns'; readonly pasted: number; readonly room: number }
  | {
      readonly kind: 'cell';
      readonly row: number;
      readonly name: string;
      readonly column: string;
      readonly text: string;
      readonly reason: RefusalReason;
    };

/**
 * Lays pasted cells over the book. All of them fit and are marks, or there is a list of what stands against it and nothing
 * is taken: half a paste is worse than none.
 */
export function layPaste(
  pasted: readonly (readonly string[])[],
  { pupils, columns }: PasteTarget,
): { marks: PastedMark[]; problems: PasteProblem[] } {
  const width = Math.max(...pasted.map((row) => row.length));
  const problems: PasteProblem[] = [];
  if (pasted.length > pupils.length)
    problems.push({ kind: 'rows', pasted: pasted.length, room: pupils.length });
  if (width > columns.length) problems.push({ kind: 'columns', pasted: width, room: columns.length });
  const marks = pasted.flatMap((row, down) =>
    row.flatMap((text, right): PastedMark[] => {
      const pupil = pupils[down];
      const column = columns[right];
      if (!pupil || !column) return [];
      const mark = readMark(text, column.scale);
      if (!('problem' in mark))
        return [{ studentId: pupil.studentId, assessmentId: column.id, text: text.trim(), mark }];
      const place = { row: down + 1, name: pupil.name, column: column.name };
      problems.push({ kind: 'cell', ...place, text: text.trim().slice(0, 20), reason: mark.problem });
      return [];
    }),
  );
  return { marks: problems.length > 0 ? [] : marks, problems };
}
