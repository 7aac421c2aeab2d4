/** A check constraint that a column holds one of `values`. */
export function oneOf(table: string, column: string, values: readonly string[]) {
  const list = values.map((value) => `'${value}'`).join(', ');
  return { name: `${table}_${column}_check`, expression: `${column} in (${list})` };
}

/** A check constraint that a column holds a number from 0 to `most`. */
export function upTo(table: string, column: string, most: number) {
  return { name: `${table}_${column}_check`, expression: `${column} >= 0 and ${column} <= ${most}` };
}

/** A check constraint that a period's end is not before its start. */
export function endsAfterStart(table: string) {
  return { name: `${table}_ends_after_start`, expression: 'ends_on is null or ends_on >= starts_on' };
}
