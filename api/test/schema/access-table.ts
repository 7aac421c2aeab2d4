import { readFileSync, writeFileSync } from 'node:fs';
import { VIEWER_NAMES, VIEWERS, type ViewerName } from './cast.ts';

/** What became of a viewer's attempt, as one letter of the table. */
export const LETTERS = {
  '✓': 'answered',
  '–': 'refused: sign in or prove a contact first (UNAUTHENTICATED)',
  P: 'refused: change the password first (PASSWORD_CHANGE_REQUIRED)',
  '✗': 'refused: not with this identity (FORBIDDEN)',
  '0': 'nothing there for this viewer: NOT_FOUND, null or an empty list',
} as const;
export type Letter = keyof typeof LETTERS;
export type Row = Record<ViewerName, Letter>;
/** `Type.field` → letter of each viewer. */
export type AccessTable = Map<string, Row>;

const FILE = new URL('./access-matrix.txt', import.meta.url);
const NAME_WIDTH = 46;
const COLUMN_WIDTHS = VIEWER_NAMES.map((name) => name.length + 2);

/** One line of the file. */
export function formatRow(name: string, row: Row): string {
  const letters = VIEWER_NAMES.map((viewer, index) => row[viewer].padEnd(COLUMN_WIDTHS[index] ?? 0));
  return `${name.padEnd(NAME_WIDTH)}${letters.join('')}`.trimEnd();
}

/** The committed table. @throws Error when a line cannot be read or stands twice. */
export function readTable(): AccessTable {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]\w*\.\w/.test(line));
  const table: AccessTable = new Map();
  for (const line of lines) {
    const [name = '', ...letters] = line.split(/\s+/);
    if (letters.length !== VIEWER_NAMES.length || !letters.every((letter) => letter in LETTERS))
      throw new Error(`access-matrix.txt cannot be read: ${line}`);
    if (table.has(name)) throw new Error(`access-matrix.txt has two lines for ${name}`);
    table.set(name, Object.fromEntries(VIEWER_NAMES.map((viewer, index) => [viewer, letters[index]])) as Row);
  }
  return table;
}

/** Writes what was observed, for review. */
export function writeTable(observed: AccessTable): void {
  const heading = `${''.padEnd(NAME_WIDTH)}${VIEWER_NAMES.map((name, index) => name.padEnd(COLUMN_WIDTHS[index] ?? 0)).join('')}`;
  const types = Object.groupBy([...observed], ([name]) => name.split('.')[0] ?? '');
  const sections = Object.values(types).map((rows) =>
    [heading.trimEnd(), ...(rows ?? []).map(([name, row]) => formatRow(name, row))].join('\n'),
  );
  const legend = [
    '# Who may use which operation and read which field, as seen through GraphQL (access-matrix.test.ts).',
    '# Fields are asked for on what belongs to one child, its class and its school; when a viewer does not',
    '# get there, the refusal on the way counts. UPDATE_ACCESS_MATRIX=1 writes this file anew; then read the diff.',
    '#',
    ...Object.entries(LETTERS).map(([letter, meaning]) => `#   ${letter}  ${meaning}`),
    '#',
    ...Object.entries(VIEWERS).map(([name, meaning]) => `#   ${name.padEnd(13)}${meaning}`),
  ];
  writeFileSync(FILE, `${[legend.join('\n'), ...sections].join('\n\n')}\n`);
}
