import type { RosterServiceSettings, RosterServices } from '../../integrations/roster/roster-service.ts';
import { OneRosterRows } from '../sis-import/oneroster-rows.ts';
import type { RowSink } from '../sis-import/staged-row.ts';
import { cellsOf } from './roster-cells.ts';

/** In the order in which the reader wants them; places are few and always read whole, since people refer to them. */
const COLLECTIONS = [
  { name: 'orgs', changes: false },
  { name: 'academicSessions', changes: false },
  { name: 'classes', changes: false },
  { name: 'users', changes: true },
  { name: 'enrollments', changes: true },
] as const;

/**
 * Reads a service into `sink`, whole or what changed since an instant, and answers up to when the records that it told
 * had changed; null where it does not say.
 * @throws RosterServiceFault
 */
export async function readRoster(
  services: RosterServices,
  settings: RosterServiceSettings,
  { since, today }: { since: Date | null; today: string },
  sink: RowSink,
): Promise<Date | null> {
  const rows = new OneRosterRows(sink, today);
  let latest: Date | null = null;
  for (const { name, changes } of COLLECTIONS) {
    let line = 0;
    for await (const page of services.pages(settings, name, changes ? since : null)) {
      for (const record of page) {
        line += 1;
        rows.read(name, cellsOf(name, record, line, sink));
        const changed = new Date(String(record.dateLastModified));
        if (changes && changed > (latest ?? new Date(0))) latest = changed;
      }
      await sink.ready();
    }
    rows.endOf(name);
    await sink.ready();
  }
  return latest;
}
