import { type ConductKind, type IsoDate, visibleFrom } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import type { Account } from '../identity/account.entity.ts';
import { visibilitiesOf } from '../schools/visibility.ts';
import { ConductChange, type ConductDeed, ConductRecord } from './conduct-record.entity.ts';

/** What somebody receives, and for what. */
export interface Award {
  date: IsoDate;
  kind: ConductKind;
  count: number;
  reason: string;
}

/** An award of a pupil, of the school that keeps it. */
export interface ConductWish extends Award {
  studentId: string;
  schoolId: string;
}

interface Writing {
  em: EntityManager;
  at: Date;
  by: Account;
}

/** Creates records with the first line of their history. The caller acts as the system, has checked all, and flushes. */
export async function writeConduct(
  { em, at, by }: Writing,
  wishes: readonly ConductWish[],
): Promise<ConductRecord[]> {
  const rules = await visibilitiesOf(
    em,
    wishes.map(({ schoolId }) => schoolId),
  );
  return wishes.flatMap(({ studentId: student, schoolId: school, date, kind, count, reason }) => {
    const rule = rules.get(school);
    if (!rule) return [];
    const record = em.create(ConductRecord, {
      id: newId(),
      ...{ student, school, date, kind, count, reason },
      recordedBy: by.id,
      recordedByName: by.name,
      recordedAt: at,
      visibleFrom: visibleFrom(at, rule),
      ...{ correctedAt: null, recalledAt: null, cancelledOn: null, version: 1 },
    });
    remember({ em, at, by }, record, 'RECORDED', null);
    return [record];
  });
}

/** Adds a line to the history of a record, as it reads now. */
export function remember(
  { em, at, by }: Writing,
  record: ConductRecord,
  deed: ConductDeed,
  note: string | null,
): void {
  const { student, kind, count, reason, version } = record;
  em.create(ConductChange, {
    id: newId(),
    ...{ record, student: student.id, deed, kind, count, reason, version, note },
    changedBy: by.id,
    changedByName: by.name,
    changedAt: at,
  });
}
