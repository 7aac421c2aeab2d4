/** One row of a table as it stands in the file. */
export interface SheetRow {
  /** Where it begins, counting from 1: a row of a workbook, a line of a CSV file. */
  line: number;
  /** Trimmed; empty where there is nothing. May have fewer than the header, or more. */
  cells: string[];
}

/** A for the first column, as spreadsheets call it. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return `${rest >= 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
