import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { swipesTodayOf } from './gate.queries.ts';
import { GateReader } from './gate-reader.entity.ts';
import { StudentCard } from './student-card.entity.ts';
import { Swipe } from './swipe.entity.ts';

/** Batched reads of one operation. */
export interface GateLoaders {
  /** Readers of a school, those in use first. */
  gateReaders: DataLoader<string, GateReader[]>;
  swipesToday: DataLoader<string, number>;
  /** A pupil's cards, newest first. */
  cards: DataLoader<string, StudentCard[]>;
  /** A pupil's swipes of a span in order; key `studentId/from/to`. */
  swipes: DataLoader<string, Swipe[]>;
}

export function gateLoaders(em: EntityManager, at: Date): GateLoaders {
  return {
    gateReaders: grouped(
      (ids) =>
        em.find(
          GateReader,
          { school: { $in: ids } },
          {
            orderBy: [{ revokedAt: 'desc nulls first' }, { name: 'asc' }, { id: 'asc' }],
            limit: 200 * ids.length,
          },
        ),
      (reader) => reader.school.id,
    ),
    swipesToday: new DataLoader(async (ids) => {
      const counts = await swipesTodayOf(em, ids, at);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    cards: grouped(
      (ids) => em.find(StudentCard, { student: { $in: ids } }, { orderBy: { issuedAt: 'desc', id: 'desc' } }),
      (card) => card.student.id,
    ),
    swipes: new DataLoader(async (keys) => {
      const spans = Map.groupBy(keys, (key) => key.slice(key.indexOf('/') + 1));
      const found = new Map<string, Swipe[]>();
      for (const [span, ofSpan] of spans) {
        const [from = '', to = ''] = span.split('/');
        const students = ofSpan.map((key) => key.slice(0, key.indexOf('/')));
        const rows = await em.find(
          Swipe,
          { student: { $in: students }, occurredOn: { $gte: from, $lte: to } },
          { orderBy: { occurredAt: 'asc', id: 'asc' } },
        );
        for (const row of rows) {
          const key = `${row.student.id}/${span}`;
          found.set(key, [...(found.get(key) ?? []), row]);
        }
      }
      return keys.map((key) => found.get(key) ?? []);
    }),
  };
}
