import { type IsoDate, schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { Term } from '../schools/term.entity.ts';

/**
 * Tells whether a date may get an entry: it is in a semester, and its school year is not over, so that what was once
 * counted stays as it was.
 */
export async function openDates(em: EntityManager, at: Date): Promise<(date: IsoDate) => boolean> {
  const terms = await em.find(Term, { schoolYear: { $gte: schoolYearOf(toTaipeiDate(at)) } });
  return (date) => terms.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
}
