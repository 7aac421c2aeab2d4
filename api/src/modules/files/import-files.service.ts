import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notAllowed, Refusal } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import {
  checkImportFile,
  IMPORT_MAX_MB,
  ImportFileProblem,
  importKindOfName,
} from '../../integrations/sheets/import-kind.ts';
import type { StoredFile } from '../../integrations/storage/file-store.ts';
import type { UseCase } from '../../use-case.ts';
import { ImportFile, type ImportKind } from './import-file.entity.ts';
import { dropFile, fetchFile, storeFile } from './store-file.ts';
import { inTurn } from './turns.ts';

const MB = 1024 * 1024;
/** What one person may have waiting to be imported. */
export const IMPORT_QUOTA = { files: 40, bytes: 200 * MB } as const;

/** Whoever keeps lists at a school sends tables; an archive is a whole school or city. */
function mayImport(viewer: Viewer, kind: ImportKind): boolean {
  if (kind === 'ZIP') return is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN');
  return is(viewer, 'HOMEROOM_TEACHER', 'SUBJECT_TEACHER', 'OFFICE', 'SCHOOL_ADMIN', 'BUREAU_ADMIN');
}

/**
 * Whether a file of that name may come at all, and how large it may be, in bytes; asked before it is read.
 * @throws Refusal FORBIDDEN, RATE_LIMITED, CONFLICT IMPORT_FILE_QUOTA, BAD_INPUT on `name`.
 */
export async function admitImportFile(
  { em, deps, at }: Context,
  viewer: Viewer,
  name: string,
): Promise<{ kind: ImportKind; maxBytes: number }> {
  if (!mayImport(viewer, 'CSV')) throw notAllowed();
  const kind = await asRefusal('name', () => importKindOfName(name));
  if (!mayImport(viewer, kind)) throw notAllowed();
  await deps.rateLimits.use('upload', viewer.account.id, at);
  await refuseBeyondQuota(em, viewer.account.id, 0);
  return { kind, maxBytes: IMPORT_MAX_MB[kind] * MB };
}

/** The refusal of a file that is larger than its kind may be. */
export function importFileTooLarge(kind: ImportKind): Refusal {
  return badInput('IMPORT_FILE_TOO_LARGE', 'file', { max: IMPORT_MAX_MB[kind] });
}

/**
 * Checks an admitted file and keeps it, as it is, for its sender alone.
 * @throws Refusal BAD_INPUT naming what is wrong with it, CONFLICT IMPORT_FILE_QUOTA, INTERNAL STORAGE_FULL or
 * STORAGE_UNAVAILABLE.
 */
export async function keepImportFile(
  context: Context,
  viewer: Viewer,
  { kind, name, bytes }: { kind: ImportKind; name: string; bytes: Buffer },
): Promise<ImportFile> {
  await inTurn(viewer.account.id, context.at, () => asRefusal('file', () => checkImportFile(kind, bytes)));
  const stored = await storeFile(context.deps, bytes, CONTENT_TYPES[kind], 'import_file.key');
  try {
    return await insert(context, viewer, { kind, name: name.normalize('NFC').trim() }, stored);
  } catch (error) {
    // Only a refusal has certainly stored nothing; after a commit that broke off the file may be needed.
    if (error instanceof Refusal) await dropFile(context, stored.key);
    throw error;
  }
}

const CONTENT_TYPES: Readonly<Record<ImportKind, string>> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ZIP: 'application/zip',
};

async function asRefusal<T>(field: string, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof ImportFileProblem)) throw error;
    throw badInput(error.reason, field, error.params.max ? { max: error.params.max } : undefined);
  }
}

async function insert(
  { em, at }: Context,
  { account }: Viewer,
  { kind, name }: { kind: ImportKind; name: string },
  { key, size, sha256 }: StoredFile,
): Promise<ImportFile> {
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'files.import');
    // One person's files are counted one after the other: two at once do not both take the last place.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [account.id]);
    await refuseBeyondQuota(tx, account.id, size);
    const id = newId(at.getTime());
    const file = tx.create(ImportFile, {
      id,
      owner: account.id,
      name,
      kind,
      size,
      sha256,
      key,
      createdAt: at,
    });
    await tx.flush();
    return file;
  });
}

async function refuseBeyondQuota(em: EntityManager, ownerId: string, size: number): Promise<void> {
  const [had] = await em.execute<{ files: number; bytes: number }[]>(
    'select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from import_file where owner_id = ?',
    [ownerId],
  );
  if (had && (had.files >= IMPORT_QUOTA.files || had.bytes + size > IMPORT_QUOTA.bytes))
    throw conflict('IMPORT_FILE_QUOTA');
}

/** A file that was sent to be imported. */
export interface OpenedImportFile {
  file: ImportFile;
  bytes: Buffer;
}

/**
 * A file of the viewer's own, by its id, to be read by the module that imports it.
 * @throws Refusal BAD_INPUT IMPORT_FILE_NOT_FOUND on `field` when it is somebody else's or gone, IMPORT_FILE_TYPE when
 * it is none of `kinds`; INTERNAL STORAGE_UNAVAILABLE.
 */
export async function openImportFile(
  { em, deps }: Pick<UseCase, 'em' | 'deps'>,
  viewer: Viewer,
  id: string,
  { kinds = ['CSV', 'XLSX'], field = 'importFileId' }: { kinds?: readonly ImportKind[]; field?: string } = {},
): Promise<OpenedImportFile> {
  const file = await em.findOne(ImportFile, { id, owner: viewer.account.id });
  const bytes = file && (await fetchFile(deps, file.key));
  if (!file || !bytes) throw badInput('IMPORT_FILE_NOT_FOUND', field);
  if (!kinds.includes(file.kind)) throw badInput('IMPORT_FILE_TYPE', field);
  return { file, bytes };
}
