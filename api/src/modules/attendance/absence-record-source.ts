import type { RecordSource } from '../notifications/record-source.ts';
import { Absence } from './absence.entity.ts';
import { asRead } from './absences.queries.ts';

/** Absences that nothing excuses: whoever asked for leave knows of the others. */
export const absenceRecords: RecordSource = {
  async becameVisible(em, { after, until }) {
    const absences = await em.find(Absence, {
      visibleFrom: { $gt: after, $lte: until },
      kind: { $ne: null },
    });
    const counted = (await asRead(em, absences)).filter(({ kind }) => kind !== 'EXCUSED');
    return [...Map.groupBy(counted, ({ studentId }) => studentId)].map(([studentId, rows]) => ({
      studentId,
      kind: 'ABSENCE' as const,
      count: rows.length,
    }));
  },
};
