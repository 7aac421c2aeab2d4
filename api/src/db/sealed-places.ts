import type { SealedPlace } from './sealing.ts';

/** A column of sealed values. */
export interface SealedColumn {
  table: string;
  /** The column that holds them. */
  stored: string;
  /** The name that is sealed in with them (`SealedPlace.column`). */
  column: string;
  /** The table whose name is sealed in with them, when it is another: values on their way to it. */
  of?: string;
}

/** Every column of sealed values; a change of keys goes through them all. A test finds the one that is not here. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'account', stored: 'national_id_sealed', column: 'national_id' },
  { table: 'binding_application', stored: 'guardian_national_id_sealed', column: 'guardian_national_id' },
  { table: 'identity_provider', stored: 'client_secret_sealed', column: 'client_secret' },
  { table: 'oidc_client', stored: 'secret_sealed', column: 'secret' },
  { table: 'oidc_signing_key', stored: 'key_sealed', column: 'key' },
  { table: 'outside_attempt', stored: 'sealed', column: 'sealed' },
  { table: 'sis_row', stored: 'national_id_sealed', column: 'national_id', of: 'account' },
  { table: 'sis_source', stored: 'client_secret_sealed', column: 'client_secret' },
  { table: 'push_device', stored: 'subscription_sealed', column: 'subscription' },
];

/** The place of one row's value. */
export function placeOf({ table, column, of = table }: SealedColumn, row: string): SealedPlace {
  return { table: of, column, row };
}
