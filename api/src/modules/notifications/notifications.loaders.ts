import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { Student } from '../schools/student.entity.ts';

export interface NotificationsLoaders {
  /** A pupil, if the viewer may see them now: news outlive a binding. */
  visibleStudent: DataLoader<string, Student | null>;
}

export function notificationsLoaders(em: EntityManager): NotificationsLoaders {
  return {
    visibleStudent: new DataLoader(async (ids) => {
      const students = await em.find(Student, { id: { $in: [...ids] } });
      const byId = new Map(students.map((student) => [student.id, student]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}
