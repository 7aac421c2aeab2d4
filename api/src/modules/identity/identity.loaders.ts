import type DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Guardianship } from './guardianship.entity.ts';

export interface IdentityLoaders {
  /** Bindings in force of a pupil, accounts included. */
  guardianships: DataLoader<string, Guardianship[]>;
}

export function identityLoaders(em: EntityManager): IdentityLoaders {
  return {
    guardianships: grouped(
      (ids) =>
        em.find(
          Guardianship,
          { student: { $in: ids }, endedAt: null },
          { populate: ['account'], orderBy: { startedAt: 'asc' } },
        ),
      (row) => row.student.id,
    ),
  };
}
