import type { UseCase } from '../../use-case.ts';
import type { DayFacts } from './day-facts.queries.ts';

/** Wakes the screens that show these pupils' days, once the transaction of `em` commits. */
export async function announceDays(
  { em, deps }: Pick<UseCase, 'em' | 'deps'>,
  days: readonly Pick<DayFacts, 'studentId' | 'place'>[],
): Promise<void> {
  await deps.events.announce(
    em,
    'studentDayChanged',
    days.map(({ studentId, place }) => ({
      studentId,
      classGroupId: place?.classGroupId ?? null,
      schoolId: place?.schoolId ?? null,
    })),
  );
}
