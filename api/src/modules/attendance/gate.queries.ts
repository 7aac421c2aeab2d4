import { toTaipeiDate } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';

export interface UnknownCard {
  cardNumber: string;
  count: number;
  lastSeenAt: Date;
  gate: string | null;
}

/** A school has a handful of cards that are nobody's; when there are more, something else is wrong. */
const MAX_UNKNOWN_CARDS = 50;

/** Cards of the last 30 days that nobody at the school has now, the latest first. */
export async function unknownCards(em: EntityManager, schoolId: string, at: Date): Promise<UnknownCard[]> {
  const rows = await em.execute<(UnknownCard & { lastSeenAt: string })[]>(UNKNOWN_CARDS, [
    schoolId,
    at,
    MAX_UNKNOWN_CARDS,
  ]);
  return rows.map((row) => ({ ...row, lastSeenAt: new Date(row.lastSeenAt) }));
}

const UNKNOWN_CARDS = /* sql */ `
select card_number as "cardNumber", count(*)::int as count, max(occurred_at) as "lastSeenAt",
  (array_agg(gate order by occurred_at desc))[1] as gate
from unknown_swipe join gate_reader on gate_reader.id = reader_id
where unknown_swipe.school_id = ?::uuid and occurred_at > ?::timestamptz - interval '30 days'
  and not exists (
    select from student_card
    where student_card.school_id = unknown_swipe.school_id and student_card.card_number = unknown_swipe.card_number
      and lost_at is null and ended_at is null)
group by card_number
order by 3 desc, 1
limit ?
`;

/** How many swipes of today each reader has. */
export async function swipesTodayOf(
  em: EntityManager,
  readerIds: readonly string[],
  at: Date,
): Promise<Map<string, number>> {
  const rows = await em.execute<{ id: string; count: number }[]>(
    `select reader_id as id, count(*)::int as count from swipe
     where occurred_on = ?::date and reader_id in (select jsonb_array_elements_text(?::jsonb)::uuid) group by 1`,
    [toTaipeiDate(at), JSON.stringify(readerIds)],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
