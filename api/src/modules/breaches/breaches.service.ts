import { BREACH_LIMITS, type BreachDataKind, type BreachStepKind, breachStepProblem } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { offsetOf, type Page, type PageArgs, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { Breach, BreachStep } from './breach.entity.ts';
import { keepsBreach, recordsBreaches } from './breaches.policy.ts';

/** A breach as it is told of first. */
export interface BreachToOpen {
  title: string;
  description: string;
  foundAt: Date;
  dataKinds: readonly BreachDataKind[];
  peopleCount: number;
}

/** A page of the records that the viewer keeps: open ones first, what was found last at their beginning. */
export async function breachesOf({ em }: Context, args: PageArgs): Promise<Page<Breach>> {
  const offset = offsetOf(args);
  const [rows, total] = await em.findAndCount(
    Breach,
    {},
    {
      // Null first: what is not closed.
      orderBy: [{ closedAt: 'desc nulls first' }, { foundAt: 'desc' }, { id: 'desc' }],
      limit: pageSize(args),
      offset,
    },
  );
  return tablePage(rows, total, offset);
}

/** One record that the viewer keeps. @throws Refusal NOT_FOUND. */
export async function breachOf({ em, viewer }: Context, id: string): Promise<Breach> {
  const breach = await em.findOne(Breach, { id });
  if (!breach || !keepsBreach(viewer, { schoolId: breach.school?.id ?? null })) throw notFound();
  return breach;
}

/**
 * Opens the record of a breach. @throws Refusal BAD_INPUT REQUIRED (title, description, dataKinds), BREACH_FOUND_LATER.
 */
export async function openBreach({ em, at }: Context, viewer: Viewer, input: BreachToOpen): Promise<Breach> {
  if (!recordsBreaches(viewer)) throw notFound();
  const title = input.title.trim();
  const description = input.description.trim();
  if (!title) throw badInput('REQUIRED', 'title');
  if (!description) throw badInput('REQUIRED', 'description');
  if (input.dataKinds.length === 0) throw badInput('REQUIRED', 'dataKinds');
  if (input.foundAt > at) throw badInput('BREACH_FOUND_LATER', 'foundAt');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'breach.open');
    const breach = tx.create(Breach, {
      ...{ id: newId(at.getTime()), school: viewer.active.schoolId, title, description },
      ...{ foundAt: input.foundAt, dataKinds: [...new Set(input.dataKinds)], peopleCount: input.peopleCount },
      ...{ openedAt: at, openedBy: viewer.account.id, openedByName: nameOf(viewer), closedAt: null },
    });
    record(tx, at, viewer, breach, 'breach.opened', { people: input.peopleCount });
    await tx.flush();
    return breach;
  });
}

/**
 * Adds a line to a record: a task that is done, or a remark. Nothing of it is ever changed.
 * @throws Refusal NOT_FOUND; BAD_INPUT REQUIRED (note); CONFLICT BREACH_CLOSED, BREACH_UNFINISHED, BREACH_FULL.
 */
export async function recordBreachStep(
  context: Context,
  viewer: Viewer,
  { id, kind, note: text }: { id: string; kind: BreachStepKind; note: string },
): Promise<Breach> {
  const { em, at } = context;
  const note = text.trim();
  if (!note) throw badInput('REQUIRED', 'note');
  return em.transactional(async (tx) => {
    const seen = await breachOf({ ...context, em: tx }, id);
    await actAsSystem(tx, 'breach.step');
    // Two people who record at once follow one another: nothing is added behind a closing.
    await tx.execute('select from breach where id = ? for no key update', [id]);
    const breach = await tx.refresh(seen);
    if (!breach) throw notFound();
    const steps = await tx.find(BreachStep, { breach: id });
    const problem = breachStepProblem(kind, new Set(steps.map((step) => step.kind)));
    if (problem) throw conflict(problem, 'kind');
    if (steps.length >= BREACH_LIMITS.steps)
      throw conflict('BREACH_FULL', 'note', { max: BREACH_LIMITS.steps });
    tx.create(BreachStep, {
      ...{ id: newId(at.getTime()), breach, position: steps.length + 1, kind, note, at },
      ...{ doneBy: viewer.account.id, doneByName: nameOf(viewer) },
    });
    if (kind === 'CLOSE') breach.closedAt = at;
    record(tx, at, viewer, breach, kind === 'CLOSE' ? 'breach.closed' : 'breach.stepRecorded', { kind });
    await tx.flush();
    return breach;
  });
}

function record(
  em: EntityManager,
  at: Date,
  viewer: Viewer,
  { id, title, school }: Breach,
  action: AuditLine['action'] & `breach.${string}`,
  details: AuditLine['details'],
): void {
  const subject = { type: 'breach', id };
  const schoolId = school?.id ?? null;
  audit({ em, at }, { action, actor: actorOf(viewer), schoolId, subject, details: { title, ...details } });
}

function nameOf({ account, active }: Viewer): string {
  const place = active.kind === 'BUREAU_ADMIN' ? '教育局' : active.office;
  return [place, active.title, account.name].filter(Boolean).join(' ');
}
