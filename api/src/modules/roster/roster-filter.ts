import { RosterFault } from './roster-fault.ts';

/** How a field is compared, and the expression of SQL that it is. */
export interface FilterField {
  sql: string;
  type: 'text' | 'time' | 'day' | 'boolean' | 'id' | 'ids';
}

/** A condition in SQL with the values of its `?`. */
export interface Condition {
  sql: string;
  values: unknown[];
}

const MAX_LENGTH = 500;
const MAX_TERMS = 2;
/** `field predicate 'value'`; a quotation mark within a value is written twice. */
const TERM = /^\s*([A-Za-z][\w.]{0,40})\s*(!=|>=|<=|=|>|<|~)\s*'((?:[^']|''){0,200})'\s*/;
const OPERATOR = /^(AND|OR)(?=\s)/;
const COMPARISONS = new Set(['=', '!=', '>', '>=', '<', '<=']);

/**
 * Reads the filter of OneRoster 1.1: one comparison, or two joined by AND or OR. Texts are compared without regard to case.
 * @throws RosterFault invalid_filter_field on anything else.
 */
export function readFilter(text: string, fields: Readonly<Record<string, FilterField>>): Condition {
  if (text.length > MAX_LENGTH) throw fault('The filter is too long.');
  const terms: Condition[] = [];
  let operator = '';
  let rest = text;
  for (;;) {
    const term = TERM.exec(rest);
    if (!term || terms.length === MAX_TERMS)
      throw fault(
        `Expected field, predicate and 'value', joined by one AND or OR, at “${rest.slice(0, 40)}”.`,
      );
    const [whole, name = '', predicate = '', value = ''] = term;
    terms.push(conditionOf(name, predicate, value.replaceAll("''", "'"), fields));
    rest = rest.slice(whole.length);
    if (rest === '') break;
    const joined = OPERATOR.exec(rest);
    if (!joined) throw fault(`Expected AND or OR at “${rest.slice(0, 40)}”.`);
    operator = joined[0];
    rest = rest.slice(operator.length);
  }
  return {
    sql: terms.map(({ sql }) => `(${sql})`).join(` ${operator} `),
    values: terms.flatMap(({ values }) => values),
  };
}

function conditionOf(
  name: string,
  predicate: string,
  value: string,
  fields: Readonly<Record<string, FilterField>>,
): Condition {
  const field = fieldOf(name, fields);
  if (!field) throw fault(`Cannot filter by “${name}”.`);
  const { sql, type } = field;
  if (predicate === '~') {
    if (type !== 'text') throw fault(`“${name}” is no text: ~ cannot be asked of it.`);
    const pattern = `%${value.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return { sql: `coalesce(${sql}, '') ilike ?`, values: [pattern] };
  }
  if (!COMPARISONS.has(predicate)) throw fault(`Unknown predicate “${predicate}”.`);
  const comparison = predicate === '!=' ? 'is distinct from' : predicate;
  const equality = predicate === '=' || predicate === '!=';
  switch (type) {
    case 'time':
    case 'day': {
      const instant = new Date(value);
      if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(instant.getTime()))
        throw fault(`“${name}” is compared with a date in ISO 8601.`);
      const given = type === 'day' ? value.slice(0, 10) : instant.toISOString();
      return { sql: `${sql} ${comparison} ?::${type === 'day' ? 'date' : 'timestamptz'}`, values: [given] };
    }
    case 'boolean':
      if (!equality || !['true', 'false'].includes(value)) throw fault(`“${name}” is 'true' or 'false'.`);
      return { sql: `${sql} ${comparison} ?::boolean`, values: [value] };
    case 'id':
      return { sql: `${sql}::text ${comparison} ?`, values: [value.toLowerCase()] };
    case 'ids':
      if (!equality) throw fault(`“${name}” can only be compared with = and !=.`);
      return {
        sql: `${predicate === '=' ? '' : 'not '}(coalesce(${sql}::text[], '{}') @> array[?]::text[])`,
        values: [value.toLowerCase()],
      };
    case 'text':
      return { sql: `lower(${sql}) ${comparison} lower(?)`, values: [value] };
  }
}

/** Names of fields are read without regard to case, as the examples of the standard write them. */
export function fieldOf<Field>(name: string, fields: Readonly<Record<string, Field>>): Field | undefined {
  const key = Object.keys(fields).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : fields[key];
}

function fault(description: string): RosterFault {
  return new RosterFault('invalid_filter_field', description);
}
