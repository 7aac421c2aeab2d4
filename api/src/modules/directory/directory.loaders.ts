import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { type BindingStatistics, nobody, statisticsBy } from './binding-statistics.queries.ts';

export interface DirectoryLoaders {
  schoolStatistics: DataLoader<string, BindingStatistics>;
  classStatistics: DataLoader<string, BindingStatistics>;
}

export function directoryLoaders(em: EntityManager): DirectoryLoaders {
  const by = (column: 'school_id' | 'class_group_id') =>
    new DataLoader<string, BindingStatistics>(async (ids) => {
      const found = await statisticsBy(em, column, ids);
      return ids.map((id) => found.get(id) ?? nobody());
    });
  return { schoolStatistics: by('school_id'), classStatistics: by('class_group_id') };
}
