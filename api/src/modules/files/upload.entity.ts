import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';

export const CONTENT_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type UploadContentType = (typeof CONTENT_TYPES)[number];

const UploadSchema = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  properties: {
    id: columns.id(),
    owner: () => p.manyToOne(Account).ref(),
    /** As it was called on the owner's device, with the ending of what is kept. */
    name: columns.text(130),
    contentType: columns.text(20).$type<UploadContentType>(),
    /** Bytes, of what is kept. */
    size: p.integer(),
    /** Hexadecimal, of what is kept. */
    sha256: columns.text(64),
    /** Name in the file store. */
    key: columns.text(80).unique(),
    createdAt: columns.instant(),
    /** What it was attached to: kind and id of a row of a module above. Until then it is a draft of its owner. */
    attachedType: columns.text(40).strictNullable(),
    attachedId: p.uuid().strictNullable(),
  },
  indexes: [
    { name: 'upload_owner_index', properties: ['owner'] },
    { name: 'upload_attached_index', properties: ['attachedType', 'attachedId'] },
    { name: 'upload_created_index', properties: ['createdAt'] },
  ],
  checks: [
    { name: 'upload_attached_whole_check', expression: '(attached_type is null) = (attached_id is null)' },
    { name: 'upload_size_check', expression: 'size > 0' },
  ],
  policies: rowScopes('upload', 'owner_id = (select scope.account())'),
});

/** A file that somebody sent, cleaned, until and after it is part of something. */
export class Upload extends UploadSchema.class {
  isAttached(): boolean {
    return this.attachedType !== null;
  }

  /** Makes it part of a row, for good. @throws Error when it is part of another. */
  attachTo({ type, id }: { type: string; id: string }): void {
    if (this.isAttached() && (this.attachedType !== type || this.attachedId !== id))
      throw new Error('The upload is part of something else.');
    this.attachedType = type;
    this.attachedId = id;
  }
}
UploadSchema.setClass(Upload);
