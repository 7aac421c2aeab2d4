import type { RecordSource } from '../notifications/record-source.ts';
import { Grade } from './grade.entity.ts';

/** Marks and comments; one that was recalled, replaced on the same day or taken away is no news. */
export const gradeRecords: RecordSource = {
  async becameVisible(em, { after, until }) {
    const rows = await em.find(Grade, {
      visibleFrom: { $gt: after, $lte: until },
      $and: [
        { $or: [{ visibleUntil: null }, { visibleUntil: { $gt: until } }] },
        {
          $or: [
            { score: { $ne: null } },
            { level: { $ne: null } },
            { missing: true },
            { comment: { $ne: null } },
          ],
        },
      ],
    });
    return [...Map.groupBy(rows, ({ student }) => student.id)].map(([studentId, ofStudent]) => ({
      studentId,
      kind: 'GRADE' as const,
      count: ofStudent.length,
    }));
  },
};
