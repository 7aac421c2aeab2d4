import type { Sealer } from '../../db/sealing.ts';
import type { RosterServiceSettings } from '../../integrations/roster/roster-service.ts';
import type { SisSource } from './sis-source.entity.ts';

/** Where the secret of a source is sealed for. */
export const secretPlace = (id: string) => ({ table: 'sis_source', column: 'client_secret', row: id });

/** How a service is to be spoken to; the secret is opened here and nowhere else. */
export function serviceOf(
  sealer: Sealer,
  { id, baseUrl, tokenUrl, clientId, clientSecretSealed }: SisSource,
): RosterServiceSettings {
  return { baseUrl, tokenUrl, clientId, clientSecret: sealer.open(clientSecretSealed, secretPlace(id)) };
}
