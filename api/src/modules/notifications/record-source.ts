import type { EntityManager } from '../../db/orm.ts';
import type { RecordKind } from './notification.entity.ts';

/** How many records of one kind a pupil's family reads from now on. */
export interface VisibleRecords {
  studentId: string;
  kind: RecordKind;
  count: number;
}

/**
 * What became visible of a module's records to families: once a day they are told how many. A module that records
 * something of pupils has one and is listed in record-sources.ts.
 */
export interface RecordSource {
  /** Of all pupils, after the first instant and until the second one, it included. `em` acts as the system. */
  becameVisible(em: EntityManager, span: { after: Date; until: Date }): Promise<VisibleRecords[]>;
}
