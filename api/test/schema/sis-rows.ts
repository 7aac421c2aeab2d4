import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { ImportFile } from '../../src/modules/files/import-file.entity.ts';
import { SisImport } from '../../src/modules/sis-import/sis-import.entity.ts';
import { SisProblem } from '../../src/modules/sis-import/sis-row.entity.ts';
import { SisSource } from '../../src/modules/sis-sources/sis-source.entity.ts';
import type { Person, World } from '../world.ts';

export interface SisRows {
  /** A dry run of the school with a problem. */
  importId: string;
  /** A table that each of those who import has sent, by account. */
  importFileIds: readonly string[];
  /** A service that the school’s records are read from; it is switched off. */
  sourceId: string;
}

/** A dry run of a school, and tables that are to become others. */
export async function sisRows(
  world: World,
  em: EntityManager,
  schoolId: string,
  importers: readonly Person[],
): Promise<SisRows> {
  const at = world.clock.now();
  const importId = importRow(em, schoolId, at);
  problemRow(em, importId);
  const sourceId = sourceRow(world, em, schoolId);
  const bytes = Buffer.from('學號,姓名\n1,林小安\n');
  const files: ImportFile[] = [];
  for (const { accountId } of importers) {
    const { key, size, sha256 } = await world.app.deps.files.put(bytes, { contentType: 'text/csv' });
    files.push(
      em.create(ImportFile, {
        ...{ id: newId(), owner: accountId, name: '名單.csv', kind: 'CSV' as const },
        ...{ key, size, sha256, createdAt: at },
      }),
    );
  }
  await em.flush();
  return { importId, importFileIds: files.map(({ id }) => id), sourceId };
}

/** One more import of the school, and one more problem of the first. */
export function moreSisRows(em: EntityManager, schoolId: string, importId: string, at: Date): void {
  importRow(em, schoolId, at);
  problemRow(em, importId);
}

function importRow(
  em: EntityManager,
  schoolId: string,
  at: Date,
  pulledFromId: string | null = null,
): string {
  return em.create(SisImport, {
    ...{ id: newId(), school: schoolId, source: 'oneroster', content: 'ONEROSTER', fileKey: null },
    ...{ fileName: 'school.zip', sha256: '…', columns: {}, complete: true, state: 'CHECKED' },
    ...{ startedById: newId(), startedByName: '陳志明', startedByKind: 'SCHOOL_ADMIN' },
    ...{ startedAt: at, finishedAt: at, errors: 1, pulledFromId },
    counts: [{ kind: 'STUDENT', adds: 1, changes: 0, ends: 9, same: 0, kept: 0 }],
    suspicious: [{ school: '市立觀星國小', ends: 9, of: 20 }],
  }).id;
}

function sourceRow(world: World, em: EntityManager, schoolId: string): string {
  const id = newId();
  const at = world.clock.now();
  const { sealer } = world.app.deps;
  em.create(SisSource, {
    ...{ id, school: schoolId, name: '校務行政系統', everyHours: 24, autoApply: false, enabled: false },
    ...{ baseUrl: 'http://127.0.0.1:9/v1p1', tokenUrl: 'http://127.0.0.1:9/token', clientId: 'platform' },
    clientSecretSealed: sealer.seal('secret', { table: 'sis_source', column: 'client_secret', row: id }),
    ...{ nextPullAt: at, lastPulledAt: null, failure: null, createdAt: at },
  });
  importRow(em, schoolId, at, id);
  return id;
}

function problemRow(em: EntityManager, importId: string): void {
  em.create(SisProblem, {
    ...{ id: newId(), import: importId, severity: 'ERROR', code: 'VALUE_MISSING', params: {} },
    ...{ file: 'users.csv', line: 2, column: 'sourcedId' },
  });
}
