import type { Client, Pool, QueryResult } from 'pg';

/** Stands between the opening words of a transaction and its first question, where both go in one message. */
export const FIRST_QUESTION = ';\n/* first question */ ';

/** What answers the opening words before they are sent: nobody reads a row of it. */
const AGREED = { command: 'BEGIN', rowCount: null, oid: 0, fields: [], rows: [] };
const OPENS = /^(begin|start transaction\b.*)$/;
const NAMES_THE_SCOPE = /^select set_config\(/;
const CLOSES = /^(commit|rollback)$/;

/**
 * Sends `begin` and whose rows may be seen (see scope.ts) in one message with the first question after them. Every read
 * is a transaction of its own on account of its scope, and what a statement costs is the way to the database and back:
 * so it takes two of them and not four.
 */
export function keepOpeningWords(pool: Pool): void {
  pool.on('connect', (client) => {
    const opening = new Opening(client);
    client.query = opening.query.bind(opening) as Client['query'];
  });
}

type Send = (...query: unknown[]) => Promise<QueryResult | QueryResult[]>;

/** One connection, and the opening words that it has not sent yet. */
class Opening {
  readonly #send: Send;
  #words: string[] = [];

  constructor(client: Pick<Client, 'query'>) {
    this.#send = (client.query as unknown as Send).bind(client);
  }

  query(...query: unknown[]): unknown {
    const text = isPlain(query) ? query[0] : null;
    if (text !== null && OPENS.test(text)) return this.#keep(text);
    if (this.#words.length === 0) return this.#send(...query);
    if (text !== null && NAMES_THE_SCOPE.test(text)) return this.#keep(text);
    const words = this.#words;
    this.#words = [];
    if (text === null) return this.#inTurn(words, query);
    // A transaction in which nothing was asked is none.
    return CLOSES.test(text) ? Promise.resolve(AGREED) : this.#together(words, text);
  }

  #keep(words: string): Promise<typeof AGREED> {
    this.#words.push(words);
    return Promise.resolve(AGREED);
  }

  async #together(words: string[], question: string): Promise<unknown> {
    const answers = await this.#send([...words, question].join(FIRST_QUESTION));
    const [first, ...more] = Array.isArray(answers) ? answers.slice(words.length) : [answers];
    return more.length > 0 ? [first, ...more] : first;
  }

  /** Parameters and cursors have messages of their own. The driver sends the second when the first is answered. */
  #inTurn(words: string[], query: unknown[]): unknown {
    const opened = this.#send(words.join(';'));
    const answer = this.#send(...query);
    if (!(answer instanceof Promise)) {
      // A cursor: it fails by itself in a transaction that could not be opened.
      opened.catch(() => undefined);
      return answer;
    }
    return Promise.all([opened, answer]).then(([, result]) => result);
  }
}

/** Whether a query is text without parameters, for which PostgreSQL takes several statements in one message. */
function isPlain(query: unknown[]): query is [string, ...unknown[]] {
  const [text, parameters, ...others] = query;
  const hasNone = parameters === undefined || (Array.isArray(parameters) && parameters.length === 0);
  return typeof text === 'string' && hasNone && others.length === 0;
}
