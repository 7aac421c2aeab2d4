import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';

export interface OidcLoaders {
  /** How many people have linked a provider: a figure, of rows that only their owners see. */
  outsideLinks: DataLoader<string, number>;
}

export function oidcLoaders(em: EntityManager): OidcLoaders {
  return {
    outsideLinks: new DataLoader(async (ids) => {
      const rows = await systemScope(em).transactional((tx) =>
        tx.execute<{ id: string; count: number }[]>(
          `select provider_id as id, count(*)::int as count from outside_identity
           where provider_id = any(string_to_array(?, ',')::uuid[]) group by provider_id`,
          [ids.join(',')],
        ),
      );
      const counts = new Map(rows.map(({ id, count }) => [id, count]));
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
