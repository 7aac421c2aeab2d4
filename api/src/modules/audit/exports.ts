import { systemScope } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { actorOf, audit } from './audit.ts';

export interface TakenList {
  list: string;
  format: string;
  rows: number;
  schoolId: string | null;
  /** The conditions, without what people were looked for by. */
  filters: Readonly<Record<string, string>>;
}

/** Records that somebody takes a list away as a sheet. Call it before anything is sent: what cannot be recorded is not. */
export async function recordExport({ em, at }: Context, viewer: Viewer, taken: TakenList): Promise<void> {
  const schoolId = viewer.active.schoolId ?? taken.schoolId;
  await systemScope(em).transactional(async (tx) => {
    audit(
      { em: tx, at },
      {
        action: 'list.exported',
        actor: actorOf(viewer),
        schoolId,
        subject: schoolId ? { type: 'school', id: schoolId } : { type: 'account', id: viewer.account.id },
        details: {
          list: taken.list,
          format: taken.format,
          rows: taken.rows,
          filters: Object.entries(taken.filters)
            .filter(([name]) => name !== 'school')
            .map(([name, value]) => `${name}=${value}`)
            .join(' '),
        },
      },
    );
  });
}
