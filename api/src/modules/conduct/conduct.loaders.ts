import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Student } from '../schools/student.entity.ts';
import { conductOf } from './conduct.queries.ts';
import { ConductCancellation, ConductChange, type ConductRecord } from './conduct-record.entity.ts';

export interface ConductLoaders {
  /** A pupil's merits and demerits, newest first; key {@link conductKey}. */
  conduct: DataLoader<string, ConductRecord[]>;
  conductChanges: DataLoader<string, ConductChange[]>;
  /** Pupils of records that the viewer may read, also those who have gone. */
  conductPupil: DataLoader<string, Student>;
  /** Requests that a record be cancelled, the latest first. */
  conductCancellations: DataLoader<string, ConductCancellation[]>;
}

export function conductKey(studentId: string, from: string, to: string): string {
  return `${studentId}/${from}/${to}`;
}

export function conductLoaders(em: EntityManager): ConductLoaders {
  return {
    conduct: new DataLoader(async (keys) => {
      const asked = keys.map((key) => key.split('/') as [string, string, string]);
      const found = new Map<string, ConductRecord[]>();
      for (const [span, ofSpan] of Map.groupBy(asked, ([, from, to]) => `${from}/${to}`)) {
        const [from = '', to = ''] = span.split('/');
        const records = await conductOf(em, [...new Set(ofSpan.map(([id]) => id))], { from, to });
        for (const [id, own] of Map.groupBy(records, ({ student }) => student.id))
          found.set(conductKey(id, from, to), own);
      }
      return keys.map((key) => found.get(key) ?? []);
    }),
    conductPupil: new DataLoader(async (ids) => {
      const students = await systemScope(em).find(Student, { id: { $in: [...ids] } });
      const byId = new Map(students.map((student) => [student.id, student]));
      return ids.map((id) => byId.get(id) ?? new Error(`There is no pupil ${id}.`));
    }),
    conductChanges: grouped(
      (ids) => em.find(ConductChange, { record: { $in: ids } }, { orderBy: { version: 'asc' } }),
      (row) => row.record.id,
    ),
    conductCancellations: grouped(
      (ids) =>
        em.find(
          ConductCancellation,
          { record: { $in: ids } },
          { populate: ['record'], orderBy: { appliedAt: 'desc', id: 'desc' } },
        ),
      (row) => row.record.id,
    ),
  };
}
