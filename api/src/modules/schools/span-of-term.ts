import { type IsoDate, schoolYearOf, termRange, toTaipeiDate } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { Term } from './term.entity.ts';

/** The dates of a term; of the school year so far without one. @throws Refusal NOT_FOUND for a term there is not. */
export async function spanOfTerm(
  { em, at }: Pick<Context, 'em' | 'at'>,
  termId: string | null | undefined,
): Promise<{ from: IsoDate; to: IsoDate }> {
  const today = toTaipeiDate(at);
  if (!termId) return { from: termRange(schoolYearOf(today), 1).startsOn, to: today };
  const term = await em.findOne(Term, { id: termId });
  if (!term) throw notFound();
  return { from: term.startsOn, to: term.endsOn };
}
