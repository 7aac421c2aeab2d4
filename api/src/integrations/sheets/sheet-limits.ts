/** How much of a file is read; whatever says more of itself is refused before, whatever turns out to be more while reading. */
export interface SheetLimits {
  /** Of everything in an archive together, unpacked. */
  inflatedBytes: number;
  /** Files in an archive; a workbook is one. */
  entries: number;
  /** Rows of one sheet, its header not counted. */
  rows: number;
  columns: number;
  /** Characters of one cell; longer ones are cut off. */
  cellLength: number;
}

/** Enough for the lists of a large school. */
export const SHEET_LIMITS: SheetLimits = {
  inflatedBytes: 80 * 1024 * 1024,
  entries: 200,
  rows: 200_000,
  columns: 200,
  cellLength: 4000,
};
