import type DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { CustodyRestriction } from './custody-restriction.entity.ts';

export interface GuardiansLoaders {
  /** Restrictions of a pupil's guardians, past ones included, the latest first. */
  custody: DataLoader<string, CustodyRestriction[]>;
  /** Bindings of a pupil that have ended, the latest first. */
  formerGuardianships: DataLoader<string, Guardianship[]>;
}

export function guardiansLoaders(em: EntityManager): GuardiansLoaders {
  return {
    custody: grouped(
      (ids) =>
        em.find(
          CustodyRestriction,
          { student: { $in: ids } },
          { orderBy: { recordedAt: 'desc', id: 'desc' } },
        ),
      (row) => row.student.id,
    ),
    formerGuardianships: grouped(
      (ids) =>
        em.find(
          Guardianship,
          { student: { $in: ids }, endedAt: { $ne: null } },
          { orderBy: { endedAt: 'desc', id: 'desc' } },
        ),
      (row) => row.student.id,
    ),
  };
}
