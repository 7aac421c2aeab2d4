import { newId } from '../../db/id.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { StoredFile } from '../../integrations/storage/file-store.ts';
import { type CleanFile, cleanFile } from '../../integrations/uploads/clean-file.ts';
import { FileProblem } from '../../integrations/uploads/file-problem.ts';
import type { AttachmentPlace } from './attachments.ts';
import { dropFile, fetchFile, storeFile } from './store-file.ts';
import { inTurn } from './turns.ts';
import { Upload } from './upload.entity.ts';

/** What one person may have stored, attached or not. */
export const QUOTA = { files: 200, bytes: 100 * 1024 * 1024 } as const;

/** Whether somebody may read the files of a row, by the rules of the module that the row belongs to. */
export type AttachmentReader = (context: Context, id: string) => Promise<boolean>;

/**
 * Whether another file may come at all; asked before its bytes are read.
 * @throws Refusal RATE_LIMITED, CONFLICT FILE_QUOTA.
 */
export async function mayUpload({ em, deps, at }: Context, viewer: Viewer): Promise<void> {
  await deps.rateLimits.use('upload', viewer.account.id, at);
  await refuseBeyondQuota(em, viewer.account.id, 0);
}

/**
 * Judges a file, writes it anew and keeps it as a draft of its sender. First the file, then the row: a row always has
 * its file, and a file whose row was refused goes again.
 * @throws Refusal BAD_INPUT naming what is wrong with the file, CONFLICT FILE_QUOTA, INTERNAL STORAGE_FULL or STORAGE_UNAVAILABLE.
 */
export async function keepUpload(
  context: Context,
  viewer: Viewer,
  file: { name: string; bytes: Buffer },
): Promise<Upload> {
  const clean = await inTurn(viewer.account.id, context.at, () => judged(file));
  const stored = await storeFile(context.deps, clean.bytes, clean.contentType, 'upload.key');
  try {
    return await insert(context, viewer, clean, stored);
  } catch (error) {
    // Only a refusal has certainly stored nothing; after a commit that broke off the file may be needed.
    if (error instanceof Refusal) await dropFile(context, stored.key);
    throw error;
  }
}

async function judged({ name, bytes }: { name: string; bytes: Buffer }): Promise<CleanFile> {
  try {
    return await cleanFile(name, bytes);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw badInput(error.reason, error.reason === 'FILE_NAME_INVALID' ? 'name' : 'file');
  }
}

async function insert(
  { em, at }: Context,
  { account }: Viewer,
  { name, contentType }: CleanFile,
  { key, size, sha256 }: StoredFile,
): Promise<Upload> {
  return em.fork().transactional(async (tx) => {
    await actAsSystem(tx, 'files.upload');
    // One person's uploads are counted one after the other: two at once do not both take the last place.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [account.id]);
    await refuseBeyondQuota(tx, account.id, size);
    const upload = tx.create(Upload, {
      id: newId(at.getTime()),
      owner: account.id,
      name,
      contentType,
      size,
      sha256,
      key,
      createdAt: at,
      attachedType: null,
      attachedId: null,
    });
    await tx.flush();
    return upload;
  });
}

async function refuseBeyondQuota(em: Context['em'], ownerId: string, size: number): Promise<void> {
  const [had] = await em.execute<{ files: number; bytes: number }[]>(
    'select count(*)::int as files, coalesce(sum(size), 0)::float8 as bytes from upload where owner_id = ?',
    [ownerId],
  );
  if (had && (had.files >= QUOTA.files || had.bytes + size > QUOTA.bytes)) throw conflict('FILE_QUOTA');
}

/**
 * A file and its bytes: for its owner, and for whoever may read what it is part of.
 * @throws Refusal NOT_FOUND, INTERNAL STORAGE_UNAVAILABLE.
 */
export async function readUpload(
  context: Context,
  id: string,
  readers: Readonly<Record<string, AttachmentReader>>,
): Promise<{ upload: Upload; bytes: Buffer }> {
  const upload = (await ownUpload(context, id)) ?? (await attachedUpload(context, id, readers));
  const bytes = upload && (await fetchFile(context.deps, upload.key));
  if (!upload || !bytes) throw notFound();
  return { upload, bytes };
}

async function ownUpload({ em, viewer }: Context, id: string): Promise<Upload | null> {
  return viewer && em.findOne(Upload, { id, owner: viewer.account.id });
}

/** The row scopes know owners only; the module that the file is part of decides about everybody else. */
async function attachedUpload(
  context: Context,
  id: string,
  readers: Readonly<Record<string, AttachmentReader>>,
): Promise<Upload | null> {
  if (!context.viewer) return null;
  const upload = await systemScope(context.em).findOne(Upload, { id });
  const place = upload && placeOf(upload);
  return place && (await readers[place.type]?.(context, place.id)) ? upload : null;
}

function placeOf({ attachedType, attachedId }: Upload): AttachmentPlace | null {
  return attachedType && attachedId ? { type: attachedType, id: attachedId } : null;
}
