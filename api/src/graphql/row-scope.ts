import type { EntityManager } from '../db/orm.ts';
import { type Scope, scoped } from '../db/scope.ts';
import type { Context } from './context.ts';
import { makeLoaders } from './loaders.ts';

/** Whose rows an operation may read: those of the identity in use, and of the contact that the browser has proven. */
export function scopeOf({
  viewer,
  applicant,
  gate,
  at: now,
}: Pick<Context, 'viewer' | 'applicant' | 'gate' | 'at'>): Scope {
  // A reader brings news and reads none.
  if (gate) return { kind: 'GATE', schoolId: gate.school.id, now };
  const contact = applicant && `${applicant.channel}:${applicant.address}`;
  if (!viewer) return { kind: applicant ? 'APPLICANT' : 'NOBODY', contact, now };
  const accountId = viewer.account.id;
  // The first password leads to nothing but its change.
  if (viewer.nextStep === 'CHANGE_PASSWORD') return { kind: 'NOBODY', accountId, contact, now };
  const { kind, schoolId, classGroupId, studentIds } = viewer.active;
  return { kind, accountId, schoolId, classGroupId, studentIds, contact, now };
}

/**
 * From here on this operation reads as whoever its context names now: in a new unit of work, so that nothing is left
 * of what somebody else has read. Call it wherever `viewer` or `applicant` changes.
 */
export function readAs(context: Context, who: Partial<Pick<Context, 'viewer' | 'applicant'>>): void {
  Object.assign(context, who);
  context.em = scoped(context.deps.orm.em.fork(), scopeOf(context));
  context.loaders = makeLoaders(context.em, context.at);
}

/**
 * The same operation within its transaction, reads of the loaders included. Whoever holds a connection and waits for a
 * second one stands in the way of all others: as many at once as the pool has connections, and all wait for ever.
 */
export function within(context: Context, tx: EntityManager): Context {
  return { ...context, em: tx, loaders: makeLoaders(tx, context.at) };
}
