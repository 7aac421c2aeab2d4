import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { Transfer } from './transfer.entity.ts';

export interface TransferLoaders {
  /** The last transfer of a pupil that was not taken back. */
  lastTransfer: DataLoader<string, Transfer | null>;
}

export function transferLoaders(em: EntityManager): TransferLoaders {
  return {
    lastTransfer: new DataLoader(async (ids) => {
      const rows = await em.find(
        Transfer,
        { student: { $in: [...ids] }, state: { $ne: 'WITHDRAWN' } },
        { orderBy: { releasedOn: 'asc', id: 'asc' } },
      );
      const last = new Map(rows.map((row) => [row.student.id, row]));
      return ids.map((id) => last.get(id) ?? null);
    }),
  };
}
