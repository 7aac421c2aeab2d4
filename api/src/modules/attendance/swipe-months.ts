import type { EntityManager } from '../../db/orm.ts';

/**
 * Sees to it that swipes of these days have somewhere to go. What is there already costs a look at the catalogue.
 * In a transaction of its own, or at the beginning of one: a new month is visible with its commit.
 */
export async function makeSwipeMonths(em: EntityManager, days: readonly string[]): Promise<void> {
  const months = [...new Set(days.map((day) => `${day.slice(0, 7)}-01`))].sort();
  await em.execute('select make_swipe_month(month::date) from jsonb_array_elements_text(?::jsonb) as month', [
    JSON.stringify(months),
  ]);
}
