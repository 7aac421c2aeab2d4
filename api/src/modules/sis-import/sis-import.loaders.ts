import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { SisImport } from './sis-import.entity.ts';
import type { Severity } from './staged-row.ts';

interface ProblemKind {
  code: string;
  severity: Severity;
  count: number;
}

export interface SisImportLoaders {
  /** Kinds of problems of an import that are kept, errors first. */
  sisProblemKinds: DataLoader<string, ProblemKind[]>;
}

export function sisImportLoaders(em: EntityManager): SisImportLoaders {
  return {
    sisProblemKinds: new DataLoader(async (ids) => {
      // Problems are the system's rows: only those of imports that the viewer sees.
      const seen = await em.find(SisImport, { id: { $in: [...ids] } });
      const kinds = await systemScope(em).execute<(ProblemKind & { import: string })[]>(
        `select import_id as import, severity, code, count(*)::int as count from sis_problem
         where import_id = any (?::uuid[]) group by 1, 2, 3 order by 2, 4 desc, 3`,
        [`{${seen.map(({ id }) => id).join(',')}}`],
      );
      return ids.map((id) => kinds.filter((kind) => kind.import === id));
    }),
  };
}
