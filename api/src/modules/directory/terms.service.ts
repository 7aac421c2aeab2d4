import { termProblem } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { Term } from '../schools/term.entity.ts';
import type { SaveTermInput } from './office.inputs.ts';

/**
 * What is recorded of a date and would lie outside of every semester if that date did: tables of modules above this one,
 * by name, since only their being there matters.
 */
const DATED = [
  ['absence', 'date'],
  ['roll_call', 'date'],
  ['leave_period', 'date'],
] as const;

/**
 * Adds a semester or changes the dates of one. For the bureau: semesters are the same for the whole city.
 * @throws Refusal NOT_FOUND, BAD_INPUT naming the date, CONFLICT (VERSION_STALE, TERM_TAKEN, TERM_OVERLAPS,
 * TERM_HAS_RECORDS naming a date that has some).
 */
export function saveTerm({ em, at }: UseCase, viewer: Viewer, input: SaveTermInput): Promise<Term> {
  const { id, version, schoolYear, startsOn, endsOn } = input;
  const semester = input.semester === 1 ? 1 : 2;
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'term.save');
    await tx.execute('lock table term in share row exclusive mode');
    const terms = await tx.find(Term, {}, { refresh: true });
    const known = id ? terms.find((term) => term.id === id) : null;
    if (id && !known) throw notFound();
    if (known && known.version !== version) throw conflict('VERSION_STALE');
    const others = terms.filter((term) => term !== known);
    if (others.some((term) => term.schoolYear === schoolYear && term.semester === semester))
      throw conflict('TERM_TAKEN', 'semester');
    const dates = { schoolYear, semester, startsOn, endsOn } as const;
    const problem = termProblem(dates, others);
    if (problem?.reason === 'TERM_OVERLAPS') throw conflict(problem.reason, problem.field);
    if (problem) throw badInput(problem.reason, problem.field);
    if (known) await refuseOutside(tx, known, dates);
    const term = known ?? tx.create(Term, dates);
    tx.assign(term, { ...dates, version: known ? known.version + 1 : 1 });
    await tx.flush();
    audit(
      { em: tx, at },
      {
        action: 'term.saved',
        actor: actorOf(viewer),
        subject: { type: 'term', id: term.id },
        details: { schoolYear, semester, startsOn, endsOn },
      },
    );
    return term;
  });
}

/** Dates that were of the semester and no longer are must have no records. */
async function refuseOutside(
  tx: EntityManager,
  { startsOn, endsOn }: Term,
  next: { startsOn: string; endsOn: string },
): Promise<void> {
  const questions = DATED.map(
    ([table, column]) =>
      `select ${column}::text as day from ${table}
       where (${column} >= ?::date and ${column} <= ?::date) and not (${column} >= ?::date and ${column} <= ?::date)`,
  );
  const params = DATED.flatMap(() => [startsOn, endsOn, next.startsOn, next.endsOn]);
  const [left] = await tx.execute<{ day: string }[]>(
    `select day from (${questions.join(' union all ')}) left_out order by day limit 1`,
    params,
  );
  if (!left) return;
  throw conflict('TERM_HAS_RECORDS', left.day < next.startsOn ? 'startsOn' : 'endsOn', { date: left.day });
}
