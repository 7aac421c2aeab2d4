import type { EntityManager } from '../../db/orm.ts';
import type { NewsParams, NotificationKind } from './notification.entity.ts';

/** One piece of news on its way to somebody. */
export interface NewsOnItsWay<Kind extends NotificationKind = NotificationKind> {
  id: string;
  accountId: string;
  /** Null for news that is about no single pupil. */
  studentId: string | null;
  params: NewsParams[Kind];
}

/**
 * Looks at news of one kind again before they leave the house: between event and delivery may lie a push service that was
 * down, or a worker that was killed. What is no longer true stays in the list and goes nowhere else.
 */
export interface NewsCheck {
  kind: NotificationKind;
  /** Ids of those that still hold at an instant. `em` acts as the system. */
  stillTrue(em: EntityManager, news: readonly NewsOnItsWay[], at: Date): Promise<ReadonlySet<string>>;
}
