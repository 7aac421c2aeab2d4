import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { HomeroomAssignment } from '../schools/class-group.entity.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { StaffPost } from '../schools/staff.entity.ts';
import { familyReach } from './binding-dashboard.queries.ts';
import { type BindingStatistics, nobody, statisticsBy } from './binding-statistics.queries.ts';
import type { FamilyReach } from './directory.types.ts';

export interface DirectoryLoaders {
  schoolStatistics: DataLoader<string, BindingStatistics>;
  classStatistics: DataLoader<string, BindingStatistics>;
  /** All posts of somebody, newest first. */
  postHistory: DataLoader<string, StaffPost[]>;
  homeroomHistoryOfStaff: DataLoader<string, HomeroomAssignment[]>;
  homeroomHistoryOfClass: DataLoader<string, HomeroomAssignment[]>;
  /** How a pupil's family is reached. */
  familyReach: DataLoader<string, FamilyReach>;
}

export function directoryLoaders(em: EntityManager): DirectoryLoaders {
  const by = (column: 'school_id' | 'class_group_id') =>
    new DataLoader<string, BindingStatistics>(async (ids) => {
      const found = await statisticsBy(em, column, ids);
      return ids.map((id) => found.get(id) ?? nobody());
    });
  const reach = new DataLoader<string, FamilyReach>(async (ids) => {
    const found = await familyReach(em, ids);
    return ids.map((id) => found.get(id) ?? 'NO_GUARDIAN');
  });
  const homerooms = (column: 'staff' | 'classGroup') =>
    grouped<HomeroomAssignment>(
      (ids) =>
        em.find(
          HomeroomAssignment,
          { [column]: { $in: ids } },
          { populate: ['staff', 'classGroup'], orderBy: { startsOn: 'desc', id: 'desc' } },
        ),
      (row) => row[column].id,
    );
  return {
    schoolStatistics: by('school_id'),
    classStatistics: by('class_group_id'),
    postHistory: grouped<StaffPost>(
      (ids) =>
        em.find(
          StaffPost,
          { staff: { $in: ids } },
          { populate: ['office'], orderBy: { startsOn: 'desc', id: 'desc' } },
        ),
      (row) => row.staff.id,
    ),
    homeroomHistoryOfStaff: homerooms('staff'),
    homeroomHistoryOfClass: homerooms('classGroup'),
    familyReach: reach,
  };
}
