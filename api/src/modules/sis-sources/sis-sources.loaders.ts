import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { SisImport } from '../sis-import/sis-import.entity.ts';

export interface SisSourceLoaders {
  /** What came of the last visit of a source. */
  lastPulledImport: DataLoader<string, SisImport | null>;
}

export function sisSourceLoaders(em: EntityManager): SisSourceLoaders {
  return {
    lastPulledImport: new DataLoader(async (ids) => {
      const newest = await em.execute<{ id: string }[]>(
        `select distinct on (pulled_from_id) id from sis_import where pulled_from_id = any (?::uuid[])
         order by pulled_from_id, started_at desc, id desc`,
        [`{${ids.join(',')}}`],
      );
      const found = await em.find(SisImport, { id: { $in: newest.map(({ id }) => id) } });
      return ids.map((id) => found.find(({ pulledFromId }) => pulledFromId === id) ?? null);
    }),
  };
}
