import { filter, map, pipe } from '@graphql-yoga/subscription';
import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { Transfer } from './transfer.entity.ts';
import { wayOf } from './transfers.access.ts';
import { maySeeTransfer } from './transfers.policy.ts';

/**
 * Transfers that changed, re-read at each event: of the subscriber's school, of the whole city for the bureau.
 * @throws Refusal UNAUTHENTICATED when nobody is signed in.
 */
export function transferChanges(context: Context): AsyncIterable<Transfer> {
  const { viewer, deps } = context;
  if (!viewer) throw notSignedIn();
  const { schoolId } = viewer.active;
  const events = schoolId
    ? deps.events.subscribe('transferChanged', [`school:${schoolId}`])
    : deps.events.subscribe('transferChanged');
  return pipe(
    events,
    map(({ id }) => reread(context, id)),
    filter((transfer): transfer is Transfer => transfer !== null),
  );
}

async function reread(context: Context, id: string): Promise<Transfer | null> {
  await context.refresh();
  const transfer = await context.em.findOne(Transfer, { id });
  return transfer && maySeeTransfer(context.viewer, wayOf(transfer)) ? transfer : null;
}
