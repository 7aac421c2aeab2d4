import type { PolicyDef } from '@mikro-orm/core';

const SYSTEM = '(select scope.is_system())';

/**
 * The row-level policies of a table with personal data: the system reads and writes it, and a viewer reads the rows of
 * `readers`, an SQL condition in the words of migrations/20261123-row-scopes.ts. Without `readers` nobody else does.
 * The table's migration creates the same policies; migrations.test.ts holds the two together.
 */
export function rowScopes(table: string, readers?: string): PolicyDef[] {
  const system: PolicyDef = { name: `${table}_system`, using: SYSTEM, check: SYSTEM };
  return readers ? [system, { name: `${table}_viewer`, command: 'select', using: readers }] : [system];
}
