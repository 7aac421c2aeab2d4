import type { RefusalReason } from '@qinshi/domain';

/** Why an uploaded file is not kept; each is a reason of the refusal catalogue. */
export type FileProblemReason = Extract<
  RefusalReason,
  | 'FILE_TOO_LARGE'
  | 'FILE_NAME_INVALID'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FILE_TYPE_MISMATCH'
  | 'FILE_DAMAGED'
  | 'FILE_NOT_CLEAN'
  | 'PICTURE_TOO_LARGE'
  | 'PDF_LOCKED'
  | 'PDF_ACTIVE'
>;

/** The file that came in cannot be kept. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  readonly reason: FileProblemReason;

  constructor(reason: FileProblemReason) {
    super(reason);
    this.reason = reason;
  }
}
