import { RosterFault } from './roster-fault.ts';
import { type Condition, type FilterField, fieldOf, readFilter } from './roster-filter.ts';

/** As many records at once as a client may ask for. */
const MAX_LIMIT = 5000;
const DEFAULT_LIMIT = 100;
const MAX_OFFSET = 10_000_000;

/** What a client wants of a collection. */
export interface Question {
  limit: number;
  offset: number;
  /** In SQL. */
  order: string;
  filter: Condition | null;
  /** Names of the members that it wants; null for all. */
  fields: readonly string[] | null;
}

type Params = Readonly<Record<string, unknown>>;

/** Reads the parameters of a collection. @throws RosterFault naming what is wrong. */
export function readQuestion(
  params: Params,
  fields: Readonly<Record<string, FilterField>>,
  members: readonly string[],
): Question {
  const filter = text(params, 'filter');
  return {
    limit: whole(params, 'limit', DEFAULT_LIMIT, 1, MAX_LIMIT),
    offset: whole(params, 'offset', 0, 0, MAX_OFFSET),
    order: orderOf(params, fields),
    filter: filter === null ? null : readFilter(filter, fields),
    fields: readFields(params, members),
  };
}

/** The members that are wanted of each record. @throws RosterFault invalid_selection_field. */
export function readFields(params: Params, members: readonly string[]): readonly string[] | null {
  const wanted = text(params, 'fields');
  if (wanted === null) return null;
  return wanted.split(',').map((name) => {
    const known = fieldOf(name.trim(), Object.fromEntries(members.map((member) => [member, member])));
    if (!known) throw new RosterFault('invalid_selection_field', `There is no field “${name.slice(0, 40)}”.`);
    return known;
  });
}

function orderOf(params: Params, fields: Readonly<Record<string, FilterField>>): string {
  const name = text(params, 'sort');
  const direction = text(params, 'orderBy') ?? 'asc';
  if (direction !== 'asc' && direction !== 'desc')
    throw new RosterFault('invalid_sort_field', 'orderBy is asc or desc.');
  if (name === null) return `id ${direction}`;
  const field = fieldOf(name, fields);
  if (!field || field.type === 'ids')
    throw new RosterFault('invalid_sort_field', `Cannot sort by “${name.slice(0, 40)}”.`);
  // The id at last: pages of equals must not overlap.
  return `${field.sql} ${direction} nulls last, id`;
}

function text(params: Params, name: string): string | null {
  const value = params[name];
  if (value === undefined) return null;
  if (typeof value !== 'string') throw new RosterFault('invalid_data', `${name} can be given once.`);
  return value;
}

function whole(params: Params, name: string, usual: number, least: number, most: number): number {
  const value = text(params, name);
  if (value === null) return usual;
  const number = /^\d{1,8}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new RosterFault('invalid_data', `${name} is a number from ${least} to ${most}.`);
  return number;
}
