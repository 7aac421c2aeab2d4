import type DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { BreachStep } from './breach.entity.ts';

export interface BreachLoaders {
  /** Lines of each record that the viewer keeps, in order. */
  breachSteps: DataLoader<string, BreachStep[]>;
}

export function breachLoaders(em: EntityManager): BreachLoaders {
  return {
    breachSteps: grouped(
      (ids) => em.find(BreachStep, { breach: { $in: ids } }, { orderBy: { position: 'asc' } }),
      (row) => row.breach.id,
    ),
  };
}
