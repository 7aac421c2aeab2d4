import { toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem, systemScope } from '../../db/scope.ts';
import { type RosterFailure, RosterServiceFault } from '../../integrations/roster/roster-service.ts';
import { type AnyJob, defineJob, enqueue } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import {
  beginPull,
  lastApplied,
  lastWhole,
  type Pulled,
  PullFailed,
  readPull,
} from '../sis-import/pulled-imports.service.ts';
import { SisImport } from '../sis-import/sis-import.entity.ts';
import type { ProblemCode } from '../sis-import/staged-row.ts';
import { readRoster } from './read-roster.ts';
import { SisSource } from './sis-source.entity.ts';
import { serviceOf } from './source-secrets.ts';

const HOUR_MS = 3_600_000;
/** Changes are asked for in between; what only the whole tells (who is gone without a word) is known within a day. */
const WHOLE_EVERY_MS = 23 * HOUR_MS;
/** What was being written while the service answered bears an earlier time, and is told again. */
const OVERLAP_MS = 30 * 60_000;
/** Where another import of the school runs. */
const LATER_MS = 10 * 60_000;
const MOST_AT_ONCE = 100;

const CODES: Readonly<Record<RosterFailure, ProblemCode>> = {
  UNREACHABLE: 'SERVICE_UNREACHABLE',
  REFUSED: 'SERVICE_REFUSED',
  NOT_UNDERSTOOD: 'SERVICE_NOT_UNDERSTOOD',
  TOO_LARGE: 'SERVICE_NOT_UNDERSTOOD',
  FORBIDDEN_ADDRESS: 'SERVICE_REFUSED',
};

/** Finds the sources whose hour has come. */
const pullDueSisSources = defineJob({
  name: 'pullDueSisSources',
  payload: z.unknown(),
  cron: '*/10 * * * *',
  async run(deps) {
    await systemScope(deps.orm.em).transactional(async (tx) => {
      await actAsSystem(tx, 'sisSource.due');
      const due = await tx.find(
        SisSource,
        { enabled: true, nextPullAt: { $lte: deps.clock.now() } },
        { orderBy: { nextPullAt: 'asc' }, limit: MOST_AT_ONCE },
      );
      for (const { id } of due)
        await enqueue(tx, pullSisSource, { id }, { key: `pullSisSource:${id}`, maxAttempts: 3 });
    });
  },
});

/** Begins an import of a source; a second visit at the same time waits. */
export const pullSisSource = defineJob({
  name: 'pullSisSource',
  payload: z.object({ id: z.uuid() }),
  async run(deps, { id }) {
    const source = await systemScope(deps.orm.em).findOne(SisSource, { id, enabled: true });
    if (!source) return;
    const begun = await beginPull(deps, pulledOf(source), (tx, importId) =>
      enqueue(tx, readSisSource, { importId, sourceId: id }, { maxAttempts: 3 }),
    );
    await change(deps, id, (found) => {
      const wait = begun ? found.everyHours * HOUR_MS : LATER_MS;
      found.nextPullAt = new Date(deps.clock.now().getTime() + wait);
    });
  },
});

/** Reads a source into an import that was begun. A process that dies leaves it to the next one. */
const readSisSource = defineJob({
  name: 'readSisSource',
  payload: z.object({ importId: z.uuid(), sourceId: z.uuid() }),
  async run(deps, { importId, sourceId }) {
    const em = systemScope(deps.orm.em);
    const sisImport = await em.findOne(SisImport, { id: importId, state: 'READING' });
    if (!sisImport) return;
    const source = await em.findOne(SisSource, { id: sourceId });
    let failure: SisSource['failure'] = null;
    const state = await readPull(
      deps,
      importId,
      { sourceId, autoApply: source?.autoApply ?? false },
      async (sink) => {
        if (!source) throw new PullFailed('SERVICE_REFUSED', '', 'The source was taken away');
        const since = await sinceWhen(em, sourceId, deps.clock.now());
        try {
          const today = toTaipeiDate(deps.clock.now());
          const upTo = await readRoster(deps.rosters, serviceOf(deps.sealer, source), { since, today }, sink);
          return { complete: since === null, upTo };
        } catch (error) {
          if (!(error instanceof RosterServiceFault)) throw error;
          ({ failure } = error);
          throw new PullFailed(CODES[error.failure], error.place, error.message);
        }
      },
    );
    const told = state === 'FAILED' ? (failure ?? 'FAULT') : null;
    await change(deps, sourceId, (found) => found.visited(deps.clock.now(), told));
  },
});

/** From when on changes are asked for; null when it is time for the whole. */
async function sinceWhen(em: EntityManager, sourceId: string, at: Date): Promise<Date | null> {
  const whole = await lastWhole(em, sourceId);
  const known = await lastApplied(em, sourceId);
  const isRecent = whole !== null && at.getTime() - whole.getTime() < WHOLE_EVERY_MS;
  return isRecent && known?.pulledUpTo ? new Date(known.pulledUpTo.getTime() - OVERLAP_MS) : null;
}

function pulledOf({ id, name, school, autoApply }: SisSource): Pulled {
  return { sourceId: id, name, schoolId: school?.id ?? null, autoApply };
}

async function change(deps: Deps, id: string, deed: (source: SisSource) => void): Promise<void> {
  await systemScope(deps.orm.em).transactional(async (tx) => {
    await actAsSystem(tx, 'sisSource.pulled');
    const source = await tx.findOne(SisSource, { id });
    if (source) deed(source);
  });
}

export const sisSourcesJobs: readonly AnyJob[] = [pullDueSisSources, pullSisSource, readSisSource];
