import type { EntityManager } from '../../src/db/orm.ts';
import { Breach, BreachStep } from '../../src/modules/breaches/breach.entity.ts';
import type { Person } from '../world.ts';

/** Records of breaches. */
export interface BreachRows {
  /** Of the child’s school; open. */
  openId: string;
}

export async function breachRows(
  em: EntityManager,
  { schoolId, admin, at }: { schoolId: string; admin: Person; at: Date },
): Promise<BreachRows> {
  const breach = em.create(Breach, {
    ...{ school: schoolId, title: '誤寄成績單', description: '寄給其他家長。', foundAt: at },
    ...{ dataKinds: ['NAME'], peopleCount: 28, openedAt: at, openedBy: admin.accountId },
    ...{ openedByName: '資訊組長 王大同', closedAt: null },
  });
  em.create(BreachStep, {
    ...{
      breach,
      position: 1,
      kind: 'NOTE',
      note: '發現於早上。',
      at,
      doneBy: admin.accountId,
      doneByName: '王大同',
    },
  });
  await em.flush();
  return { openId: breach.id };
}
