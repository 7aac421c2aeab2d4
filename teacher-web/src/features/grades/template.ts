import type { Book } from './documents.ts';
import { textOf } from './marks.ts';

/** The class list with what stands, as it can be read in again. */
export function templateRows({ assessments, rows }: Pick<Book, 'assessments' | 'rows'>): string[][] {
  const header = ['座號', '學號', '姓名', ...assessments.map(({ name }) => name)];
  const lines = rows
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ seatNumber, studentNumber, name, grades }) => [
      ...[String(seatNumber ?? ''), studentNumber, name],
      ...assessments.map(({ id, scale }) =>
        textOf(
          grades.find(({ assessmentId }) => assessmentId === id),
          scale,
        ),
      ),
    ]);
  return [header, ...lines];
}
