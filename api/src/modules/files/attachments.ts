import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '../../db/orm.ts';
import { badInput } from '../../graphql/errors.ts';
import type { AttachmentType } from './files.types.ts';
import { Upload } from './upload.entity.ts';

/** How many files one thing may have. */
const MAX_ATTACHMENTS = 10;

/** A row that files are part of; `type` has a reader in http/attachment-readers.ts. */
export interface AttachmentPlace {
  type: string;
  id: string;
}

/** What clients see of an upload. */
export function attachmentOf({ id, name, contentType, size }: Upload): AttachmentType {
  return { id, name, contentType, size, url: `/files/uploads/${id}` };
}

/**
 * Makes uploads of one person part of something, within the transaction that makes it; call `actAsSystem` before.
 * Answers them in the order of `ids`.
 * @throws Refusal BAD_INPUT UPLOAD_NOT_FOUND (field `attachmentIds.N`) for one that is somebody else's, gone, or part
 * of something already; OUT_OF_RANGE for too many.
 */
export async function attachUploads(
  tx: EntityManager,
  ownerAccountId: string,
  ids: readonly string[],
  to: AttachmentPlace,
): Promise<Upload[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  if (wanted.length > MAX_ATTACHMENTS) throw badInput('OUT_OF_RANGE', 'attachmentIds');
  const found = await tx.find(
    Upload,
    { id: { $in: wanted }, owner: ownerAccountId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const byId = new Map(found.map((upload) => [upload.id, upload]));
  return wanted.map((id, index) => {
    const upload = byId.get(id);
    const free = upload && (!upload.isAttached() || upload.attachedId === to.id);
    if (!upload || !free) throw badInput('UPLOAD_NOT_FOUND', `attachmentIds.${index}`);
    upload.attachTo(to);
    return upload;
  });
}

/** The files of several rows of one type, oldest first, by id of the row; rows without files are left out. */
export async function attachmentsOf(
  em: EntityManager,
  type: string,
  ids: readonly string[],
): Promise<Map<string, Upload[]>> {
  const uploads = await em.find(
    Upload,
    { attachedType: type, attachedId: { $in: [...ids] } },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const byRow = new Map<string, Upload[]>();
  for (const upload of uploads) {
    const row = upload.attachedId ?? '';
    byRow.set(row, [...(byRow.get(row) ?? []), upload]);
  }
  return byRow;
}
