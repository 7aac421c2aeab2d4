import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !isDayOfCalendar(value)) {
    throw new GraphQLError('A Date is a day of the calendar, written YYYY-MM-DD.');
  }
  return value;
}

/** Whether the calendar has the day: `Date.parse` takes 30 February for 2 March, and PostgreSQL has no year 0. */
function isDayOfCalendar(text: string): boolean {
  if (!ISO_DAY.test(text) || text.startsWith('0000')) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Calendar dates stay strings from the database to the client: they have no time and no zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date of school life (Asia/Taipei), ISO 8601: 2026-04-19.',
  serialize: (value) => parseDay(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset: 2026-04-19T07:42:00.000Z.',
});
