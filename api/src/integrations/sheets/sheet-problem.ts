import type { RefusalReason } from '@qinshi/domain';

/** Why a table or an archive cannot be read; each is a reason of the refusal catalogue. */
export type SheetProblemReason = Extract<
  RefusalReason,
  | 'SHEET_DAMAGED'
  | 'SHEET_CUT_OFF'
  | 'SHEET_EMPTY'
  | 'SHEET_ENCODING'
  | 'SHEET_ROW_BROKEN'
  | 'SHEET_TOO_LARGE'
  | 'SHEET_TOO_WIDE'
  | 'ZIP_TOO_LARGE'
  | 'ZIP_LOCKED'
>;

/** Where in a file something is: the line counts from 1, the column is its name or its letter. */
export interface Place {
  line?: number;
  column?: string;
}

/** The file that came in cannot be read, or not beyond this place. */
export class SheetProblem extends Error {
  override readonly name = 'SheetProblem';

  readonly reason: SheetProblemReason;
  readonly place: Place;

  constructor(reason: SheetProblemReason, place: Place = {}) {
    super(reason);
    this.reason = reason;
    this.place = place;
  }
}
