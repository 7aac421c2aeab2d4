import { type IsoDate, toTaipeiDate } from '@qinshi/domain';
import type { UseCase } from '../../use-case.ts';
import { School } from '../schools/school.entity.ts';

type Work = Pick<UseCase, 'em' | 'deps' | 'at'>;

/** Wakes the screens that show today at a school, or in a class; one event for it, however many pupils there are. */
export async function announcePlans({ em, deps }: Work, id: string): Promise<void> {
  await deps.events.announce(em, 'studentDayChanged', { plansOf: id });
}

/**
 * Wakes the screens that show today when it is among the dates that changed: at the school, or everywhere when the entry
 * was the city's. Within the caller's transaction.
 */
export async function announceDates(
  work: Work,
  schoolId: string | null,
  dates: readonly IsoDate[],
): Promise<void> {
  if (!dates.includes(toTaipeiDate(work.at))) return;
  if (schoolId !== null) return announcePlans(work, schoolId);
  const schools = await work.em.find(School, {}, { fields: ['id'] });
  await work.deps.events.announce(
    work.em,
    'studentDayChanged',
    schools.map(({ id }) => ({ plansOf: id })),
  );
}
