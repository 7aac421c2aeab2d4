import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '../src/city/random.ts';
import type { Browser, Problem } from '../test/browser.ts';
import { type Cast, gatherCast, VIEWER_NAMES, type ViewerName } from '../test/schema/cast.ts';
import { leakedIn, MAY_HEAR, type Secret } from '../test/schema/secrets.ts';
import { Socket } from '../test/schema/socket.ts';
import { ApiProcess } from './api-process.ts';
import { askedAgain } from './asked-again.ts';
import { figure, percentile, times } from './figures.ts';
import { RandomDocuments, type RandomOperation } from './fuzz/random-documents.ts';
import { openWorld } from './house.ts';

const OPERATIONS = times(500, 10_000);
const SEEDS = times(1, 3);
const AT_ONCE = 8;
/** Of so many operations one goes over a WebSocket. */
const BY_SOCKET = 5;
const SLOWEST_MS = 5000;

let cast: Cast;
let api: ApiProcess;
beforeAll(async () => {
  cast = await gatherCast(openWorld());
  api = await ApiProcess.start(cast.world);
});
afterAll(async () => {
  await api.kill();
  await cast.world.close();
});

interface Told {
  viewer: ViewerName;
  operation: RandomOperation;
  status: number;
  errors: readonly Problem[];
  text: string;
  ms: number;
}

it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  'whatever is asked, no fault, no leak, and an answer in time (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    const documents = new RandomDocuments(cast.world.app.schema, random, knownTexts());
    const faults: unknown[] = [];
    const leaks: unknown[] = [];
    const took: number[] = [];
    const answers = { answered: 0, refused: 0 };
    // Made beforehand, so that a seed always asks the same.
    const script = Array.from({ length: OPERATIONS }, () => ({
      viewer: random.pick(VIEWER_NAMES),
      operation: documents.next(),
    }));
    let next = 0;
    const ask = async () => {
      for (let turn = next++; turn < OPERATIONS; turn = next++) {
        const { viewer, operation } = script[turn] as (typeof script)[number];
        const told = await tell(viewer, operation, turn % BY_SOCKET === 0);
        took.push(told.ms);
        if (told.errors.length > 0) answers.refused += 1;
        else answers.answered += 1;
        const fault = told.errors.find(({ extensions }) => extensions?.code === 'INTERNAL');
        if (told.status >= 500 || fault) faults.push({ ...told, text: told.text.slice(0, 300) });
        const leaked = leakedIn(told.text, cast, mayHear(told));
        if (leaked.length > 0) leaks.push({ ...told, leaked });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    figure('fuzz', {
      seed,
      operations: OPERATIONS,
      ...answers,
      faults: faults.length,
      leaks: leaks.length,
      'p99 ms': Math.round(percentile(took, 0.99)),
      'slowest ms': Math.round(Math.max(...took)),
    });
    expect(faults.slice(0, 3), api.log.slice(-3).join('\n')).toEqual([]);
    expect(leaks.slice(0, 3)).toEqual([]);
    expect(Math.max(...took)).toBeLessThan(SLOWEST_MS);
    expect(answers.answered, 'some of it is answered').toBeGreaterThan(OPERATIONS / 20);
    expect(api.isAlive).toBe(true);
  },
);

/** What a viewer sent in is no secret from them; and a reviewer who asks for a whole identity number gets it, on record. */
function mayHear({ viewer, operation }: Told): Secret[] {
  const sent = JSON.stringify(operation);
  const revealed = REVIEWERS.includes(viewer) && operation.document.includes('revealNationalId');
  return [...MAY_HEAR[viewer], ...leakedIn(sent, cast, []), ...(revealed ? NUMBERS : [])];
}
const REVIEWERS: readonly ViewerName[] = ['teacher', 'office', 'admin'];
const NUMBERS: readonly Secret[] = [
  'the child’s identity number',
  'the guardian’s identity number',
  'the applicant’s identity number',
];

async function tell(viewer: ViewerName, operation: RandomOperation, bySocket: boolean): Promise<Told> {
  const { document, variables } = operation;
  const browser = api.browser({
    ...cast.browsers[viewer].headers,
    cookie: cast.browsers[viewer].cookieHeader,
  });
  const began = performance.now();
  const { status, data, errors } = bySocket
    ? { status: 200, ...(await overSocket(browser, cast.browsers[viewer].cookieHeader, operation)) }
    : await askedAgain(() => browser.ask(document, variables));
  const ms = performance.now() - began;
  return { viewer, operation, status, errors, text: JSON.stringify({ data, errors }), ms };
}

async function overSocket(browser: Browser, cookieHeader: string, { document, variables }: RandomOperation) {
  const socket = new Socket({ url: browser.url, cookieHeader });
  try {
    return await socket.ask(document, variables);
  } finally {
    await socket.close();
  }
}

/** Ids, names and addresses of the cast: what an insider might try. */
function knownTexts(): string[] {
  const { child, parent, application, school, classRoom, term, approvedId, rejectedId, verificationCode } =
    cast;
  return [
    child.id,
    child.nationalId,
    parent.accountId,
    parent.username,
    application.id,
    approvedId,
    rejectedId,
    school.id,
    classRoom.id,
    term,
    verificationCode,
  ];
}
