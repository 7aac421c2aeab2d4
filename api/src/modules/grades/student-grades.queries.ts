import { isEmptyMark, toTaipeiDate } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { is } from '../../graphql/viewer.ts';
import type { Term } from '../schools/term.entity.ts';
import type { Grade } from './grade.entity.ts';
import { isReadAt } from './grade-cells.ts';
import { termKey } from './grades.loaders.ts';

/**
 * A pupil's grades of a term, by subject and date: to the family what it may read by now, to the school what stands. Of the
 * term of today, or the last one, without `termId`.
 * @throws Refusal NOT_FOUND for a term there is not.
 */
export async function gradesOf(
  context: Context,
  studentId: string,
  termId: string | null | undefined,
): Promise<Grade[]> {
  const { at, viewer, loaders } = context;
  const term = await termOf(context, termId);
  if (!term) return [];
  const forFamily = is(viewer, 'PARENT', 'STUDENT');
  const rows = (await loaders.gradesOfTerm.load(termKey(studentId, term.id))).filter(
    (row) => (forFamily ? isReadAt(row, at) : row.isStanding()) && (!isEmptyMark(row) || row.comment),
  );
  const placed = await Promise.all(
    rows.map(async (row) => {
      const [assessment, subject] = await Promise.all([
        loaders.assessment.load(row.assessment.id),
        loaders.subject.load(row.subject.id),
      ]);
      if (!assessment || !subject || assessment.removedAt) return [];
      const position = String(subject.position).padStart(5, '0');
      return [{ row, key: `${position}/${subject.name}/${assessment.date}/${row.id}` }];
    }),
  );
  return placed
    .flat()
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

async function termOf({ at, loaders }: Context, termId: string | null | undefined): Promise<Term | null> {
  const terms = await loaders.terms.load('');
  if (!termId) return terms.find(({ startsOn }) => startsOn <= toTaipeiDate(at)) ?? null;
  const term = terms.find(({ id }) => id === termId);
  if (!term) throw notFound();
  return term;
}
