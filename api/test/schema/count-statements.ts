import { createRequire } from 'node:module';
import { Client } from 'pg';
import { FIRST_QUESTION } from '../../src/db/opening-words.ts';

type Query = (this: unknown, ...args: unknown[]) => unknown;
interface Queries {
  query: Query;
}

const counting = new Set<string[]>();
const require = createRequire(import.meta.url);
// MikroORM may carry a copy of the driver of its own; both are counted.
const copies: { Client: { prototype: Queries } }[] = [
  { Client: Client as unknown as { prototype: Queries } },
  createRequire(require.resolve('@mikro-orm/postgresql'))('pg'),
];
for (const { prototype } of new Set(copies.map((copy) => copy.Client))) {
  const send = prototype.query;
  prototype.query = function counted(this: unknown, ...args: unknown[]) {
    for (const statements of counting) statements.push(...textOf(args[0]).split(FIRST_QUESTION));
    return send.apply(this, args);
  };
}

function textOf(statement: unknown): string {
  return typeof statement === 'string'
    ? statement
    : String((statement as { text?: string }).text ?? 'cursor');
}

/** Listens to every SQL statement that this process sends to PostgreSQL, whoever sends it, until `stop`. */
export function listenToStatements(): { statements: string[]; stop(): string[] } {
  const statements: string[] = [];
  counting.add(statements);
  return {
    statements,
    stop() {
      counting.delete(statements);
      return statements;
    },
  };
}

/**
 * Around each read stand the same three: begin, whose rows it may see, commit. They ask for no rows and grow only as the
 * reads do, so what is counted are the reads.
 */
const AROUND_A_READ = /^(begin|start transaction|commit|rollback)\b|^select set_config\(/i;

/** The SQL statements that `run` sends, apart from AROUND_A_READ. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { stop } = listenToStatements();
  try {
    await run();
  } finally {
    stop();
  }
  return stop().filter((statement) => !AROUND_A_READ.test(statement));
}
