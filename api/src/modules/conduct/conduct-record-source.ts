import type { RecordSource } from '../notifications/record-source.ts';
import { ConductRecord } from './conduct-record.entity.ts';

/** Merits and demerits; of an elementary school, encouragement. What was taken back before is none. */
export const conductRecordSource: RecordSource = {
  async becameVisible(em, { after, until }) {
    const records = await em.find(
      ConductRecord,
      { visibleFrom: { $gt: after, $lte: until }, recalledAt: null, kind: { $ne: 'GUIDANCE' } },
      { populate: ['school'] },
    );
    const kindOf = ({ school }: ConductRecord) =>
      school.getEntity().level === 'ELEMENTARY' ? ('ENCOURAGEMENT' as const) : ('CONDUCT' as const);
    return [...Map.groupBy(records, (record) => `${record.student.id}/${kindOf(record)}`).values()].flatMap(
      ([first, ...others]) =>
        first ? [{ studentId: first.student.id, kind: kindOf(first), count: others.length + 1 }] : [],
    );
  },
};
