import DataLoader from 'dataloader';
import { scoped } from '../../db/scope.ts';
import type { Topics } from '../../graphql/events.ts';
import type { Deps } from '../../use-case.ts';
import { Swipe } from './swipe.entity.ts';

type Told = Topics['swipeRecorded'];

/** How long a swipe waits for others that are to be read for other phones: nobody notices, and a gate sends many at once. */
const GATHERED_FOR_MS = 5;

const loaders = new WeakMap<Deps, DataLoader<Told, Swipe | null>>();

/**
 * A swipe for the phone of a family, read in one statement with those that other phones are told of at the same time.
 * The caller has made sure that the pupil is one of the family's; the statement sees rows of these pupils alone.
 * @returns null when the swipe is not the pupil's.
 */
export function readForFamily(deps: Deps, told: Told): Promise<Swipe | null> {
  let loader = loaders.get(deps);
  if (!loader) {
    loader = new DataLoader((all: readonly Told[]) => readTogether(deps, all), {
      cache: false,
      maxBatchSize: 500,
      batchScheduleFn: (read) => setTimeout(read, GATHERED_FOR_MS),
    });
    loaders.set(deps, loader);
  }
  return loader.load(told);
}

async function readTogether({ orm, clock }: Deps, all: readonly Told[]): Promise<(Swipe | null)[]> {
  const em = scoped(orm.em.fork(), {
    kind: 'PARENT',
    studentIds: [...new Set(all.map(({ studentId }) => studentId))],
    now: clock.now(),
  });
  const swipes = await em.find(Swipe, {
    occurredOn: { $in: [...new Set(all.map(({ occurredOn }) => occurredOn))] },
    id: { $in: [...new Set(all.map(({ id }) => id))] },
  });
  const byId = new Map(swipes.map((swipe) => [swipe.id, swipe]));
  return all.map(({ id, studentId }) => {
    const swipe = byId.get(id);
    return swipe?.student.id === studentId ? swipe : null;
  });
}
