import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AccessRule } from '../../src/graphql/access.ts';
import { unguardedPlaces } from '../../src/graphql/schema.ts';
import type { Answer } from '../browser.ts';
import { type AccessTable, formatRow, type Letter, type Row, readTable, writeTable } from './access-table.ts';
import { APPLICANT_EMAIL, type Cast, gatherCast, VIEWER_NAMES, type ViewerName } from './cast.ts';
import { listenToStatements } from './count-statements.ts';
import { bestOf, letterOfAnswer, letterOfRefusal } from './letters.ts';
import { type Attempt, attemptsOf, documentOf, ENDINGS, type Luggage, ROOT_TYPES } from './operations.ts';
import { Socket } from './socket.ts';
import { type Way, waysOf } from './ways.ts';

let cast: Cast;
let schema: GraphQLSchema;
const observed: AccessTable = new Map();
/** Everything that each viewer was told in the whole run. */
const heard = new Map<ViewerName, string[]>(VIEWER_NAMES.map((viewer) => [viewer, []]));

beforeAll(async () => {
  cast = await gatherCast();
  schema = cast.world.app.schema;
  const luggage = await everyViewer(pack);
  const fields = await everyViewer((viewer) => observeFields(viewer, luggage[viewer]));
  const subscription = await observeSubscription();
  const operations = await everyViewer((viewer) =>
    observeOperations(viewer, attemptsOf(cast, luggage[viewer])),
  );
  const endings = await everyViewer((viewer) => observeOperations(viewer, ENDINGS));
  for (const name of rowNames(schema)) {
    const letterFor = (viewer: ViewerName) =>
      name === SUBSCRIPTION
        ? subscription[viewer]
        : [fields, operations, endings].map((seen) => seen[viewer].get(name)).find(Boolean);
    const row = Object.fromEntries(VIEWER_NAMES.map((viewer) => [viewer, letterFor(viewer)]));
    if (Object.values(row).every(Boolean)) observed.set(name, row as Row);
  }
  if (process.env.UPDATE_ACCESS_MATRIX) writeTable(observed);
}, 120_000);
afterAll(() => cast.world.close());

describe('the access matrix', () => {
  it('has a line for every operation and field, and what is observed is what the line says', () => {
    const table = readTable();
    const differences = [...observed]
      .filter(([name, row]) => formatRow(name, row) !== formatRowOf(table, name))
      .flatMap(([name, row]) => [`- ${formatRowOf(table, name)}`, `+ ${formatRow(name, row)}`]);
    expect(differences.join('\n'), 'lines of access-matrix.txt that are missing or no longer true').toBe('');
  });

  it('has no line for what is not in the schema', () => {
    const names = new Set(rowNames(schema));
    expect([...readTable().keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('knows how to try everything that is in the schema', () => {
    expect(rowNames(schema).filter((name) => !observed.has(name))).toEqual([]);
  });

  it('rests on a rule at each operation and field', () => {
    expect(unguardedPlaces()).toEqual([]);
  });
});

describe('what nobody is told', () => {
  const SECRETS: Record<string, (cast: Cast) => string> = {
    'the child’s full name': ({ child }) => child.name,
    'the child’s identity number': ({ child }) => child.nationalId,
    'the guardian’s identity number': ({ parent }) => parent.nationalId,
    'the guardian’s e-mail address': ({ parent }) => parent.username,
    'the applicant’s identity number': ({ application }) => application.guardianNationalId,
    'the applicant’s e-mail address': () => APPLICANT_EMAIL,
    'the applicant’s phone': ({ application }) => application.guardianPhone,
    'the applicant’s name': ({ application }) => application.guardianName,
  };
  /** What a viewer has a present reason to know; everything else must never have been heard. */
  const MAY_HEAR: Record<ViewerName, readonly (keyof typeof SECRETS)[]> = {
    nobody: [],
    applicant: ['the applicant’s e-mail address'],
    stranger: [],
    newcomer: [],
    parent: ['the child’s full name', 'the guardian’s e-mail address'],
    otherParent: [],
    student: ['the child’s full name'],
    teacher: [
      'the child’s full name',
      'the guardian’s e-mail address',
      'the applicant’s e-mail address',
      'the applicant’s phone',
      'the applicant’s name',
    ],
    otherTeacher: [],
    office: [
      'the child’s full name',
      'the guardian’s e-mail address',
      'the applicant’s e-mail address',
      'the applicant’s phone',
      'the applicant’s name',
    ],
    admin: [
      'the child’s full name',
      'the guardian’s e-mail address',
      'the applicant’s e-mail address',
      'the applicant’s phone',
      'the applicant’s name',
    ],
    otherAdmin: [],
    bureau: ['the child’s full name'],
  };

  it.each(VIEWER_NAMES)('%s hears only what is theirs to know', (viewer) => {
    const told = heard.get(viewer)?.join('\n') ?? '';
    expect(told).not.toBe('');
    const leaked = Object.entries(SECRETS)
      .filter(([name, secret]) => !MAY_HEAR[viewer].includes(name) && told.includes(secret(cast)))
      .map(([name]) => name);
    expect(leaked).toEqual([]);
  });

  it('is noticed by this test: the teacher has heard the child’s name', () => {
    expect(heard.get('teacher')?.join('\n')).toContain(cast.child.name);
  });
});

const SUBSCRIPTION = 'Subscription.bindingApplicationChanged';
/** Machines that do much else at the same time take their time. */
const PATIENCE = { timeout: 30_000 };

/** `Type.field` for everything, operations first. */
function rowNames(of: GraphQLSchema): string[] {
  const last = [...ROOT_TYPES].reverse().map(String);
  const rank = ({ name }: { name: string }) => last.indexOf(name);
  return Object.values(of.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name))
    .flatMap((type) =>
      Object.keys(type.getFields())
        .sort()
        .map((field) => `${type.name}.${field}`),
    );
}

function formatRowOf(table: AccessTable, name: string): string {
  const row = table.get(name);
  return row ? formatRow(name, row) : `${name} has no line`;
}

/** Runs `observe` for each viewer, some at once. */
async function everyViewer<T>(observe: (viewer: ViewerName) => Promise<T>): Promise<Record<ViewerName, T>> {
  const entries = await Promise.all(VIEWER_NAMES.map(async (viewer) => [viewer, await observe(viewer)]));
  return Object.fromEntries(entries);
}

async function ask(viewer: ViewerName, document: string, variables?: object): Promise<Answer<unknown>> {
  const answer = await cast.browsers[viewer].ask<unknown>(document, variables);
  heard.get(viewer)?.push(JSON.stringify(answer));
  return answer;
}

async function pack(viewer: ViewerName): Promise<Luggage> {
  const { data: own } = await ask(viewer, '{ viewer { activeIdentity { id } } }');
  const { data: found } = await ask(
    viewer,
    'mutation ($input: LookUpStudentInput!) { lookUpStudent(input: $input) { token } }',
    { input: { level: 'ELEMENTARY', nationalId: cast.child.nationalId } },
  );
  const identity = (own as { viewer: { activeIdentity: { id: string } } | null } | null)?.viewer;
  const lookUp = (found as { lookUpStudent: { token: string } } | null)?.lookUpStudent;
  return { identityId: identity?.activeIdentity.id ?? 'nobody', lookUpToken: lookUp?.token ?? 'none' };
}

async function observeFields(viewer: ViewerName, { lookUpToken }: Luggage): Promise<Map<string, Letter>> {
  const ways = waysOf(cast, lookUpToken);
  const letters = new Map<string, Letter>();
  for (const [typeName, waysToType] of Object.entries(ways)) {
    const type = schema.getType(typeName);
    if (!type || !isObjectType(type)) throw new Error(`ways.ts knows a type that is not there: ${typeName}`);
    const found = new Map<string, Letter[]>();
    for (const way of waysToType) {
      const open = Object.values(type.getFields()).filter(({ name }) => !found.get(name)?.includes('✓'));
      const letterOf = await tryFields(viewer, way, open, silentFields(typeName));
      for (const { name } of open) found.set(name, [...(found.get(name) ?? []), letterOf(name)]);
    }
    for (const [name, attempts] of found) letters.set(`${typeName}.${name}`, bestOf(attempts));
  }
  return letters;
}

/** Fields that answer null, rather than with a refusal, to whom they are not for. */
function silentFields(typeName: string): ReadonlySet<string> {
  const { objectTypes, fieldResolvers } = getMetadataStorage();
  const silent = (roles: readonly unknown[] | undefined) =>
    (roles?.[0] as AccessRule | undefined)?.elseNull === true;
  const target = objectTypes.find(({ name }) => name === typeName);
  return new Set([
    ...(target?.fields ?? []).filter(({ roles }) => silent(roles)).map(({ name }) => name),
    ...fieldResolvers
      .filter(({ getObjectType, roles }) => getObjectType?.() === target?.target && silent(roles))
      .map(({ methodName }) => methodName),
  ]);
}

type Fields = GraphQLField<unknown, unknown>[];

/**
 * Asks for all fields at once. One answer to all is an answer to each, and so is a refusal on the way. A refusal of
 * one field may hide those of others: it is noted, and the rest are asked for again without that field.
 */
async function tryFields(
  viewer: ViewerName,
  way: Way,
  fields: Fields,
  silent: ReadonlySet<string>,
): Promise<(name: string) => Letter> {
  const path = way.map((segment) => /^\w+/.exec(segment)?.[0] ?? '');
  const kind = schema.getMutationType()?.getFields()[path[0] ?? ''] ? 'mutation' : 'query';
  const refused = new Map<string, Letter>();
  for (;;) {
    const pending = fields.filter(({ name }) => !refused.has(name));
    const text = pending.map(({ name, type }) =>
      isLeafType(getNamedType(type)) ? name : `${name} { __typename }`,
    );
    const selection = way.reduceRight(
      (inner, segment) => `{ ${segment} ${inner} }`,
      `{ __typename ${text.join(' ')} }`,
    );
    const answer = await ask(viewer, `${kind} ${selection}`);
    const ofFields = answer.errors.flatMap((problem) => {
      const name = problem.path?.filter((step) => typeof step === 'string')[way.length];
      return name ? [{ name, letter: letterOfRefusal(problem) }] : [];
    });
    if (ofFields.length === 0) {
      const letter = letterOfAnswer(answer, path);
      return (name) =>
        refused.get(name) ?? (silent.has(name) ? letterOfAnswer(answer, [...path, name]) : letter);
    }
    for (const { name, letter } of ofFields) refused.set(name, letter);
  }
}

async function observeOperations(
  viewer: ViewerName,
  attempts: Record<string, Attempt>,
): Promise<Map<string, Letter>> {
  const letters = new Map<string, Letter>();
  for (const [name, { variables = [{}], select, shows }] of Object.entries(attempts)) {
    const seen: Letter[] = [];
    for (const given of variables) {
      const answer = await ask(viewer, documentOf(schema, name, Object.keys(given), select), given);
      const letter = letterOfAnswer(answer, [name.split('.')[1] ?? '']);
      const mentioned = !shows || shows.some((text) => JSON.stringify(answer.data).includes(text));
      seen.push(letter === '✓' && !mentioned ? '0' : letter);
    }
    letters.set(name, bestOf(seen));
  }
  return letters;
}

/** Everybody follows; the waiting application changes twice; who has heard of it when all have looked again? */
async function observeSubscription(): Promise<Record<ViewerName, Letter>> {
  const { deps } = cast.world.app;
  const sockets = await everyViewer(async (viewer) => new Socket(cast.browsers[viewer]));
  const subscribe = vi.spyOn(deps.events, 'subscribe');
  const followed = await everyViewer(async (viewer) =>
    sockets[viewer].follow('subscription { bindingApplicationChanged { id studentName } }'),
  );
  const refused = () => VIEWER_NAMES.filter((viewer) => followed[viewer].problems.length > 0).length;
  await vi.waitFor(() => expect(subscribe.mock.calls.length + refused()).toBe(VIEWER_NAMES.length), PATIENCE);
  subscribe.mockRestore();
  // Once a later question is answered, those who subscribed are listening.
  await everyViewer((viewer) => sockets[viewer].ask('{ viewer { nextStep } }'));
  const admitted = VIEWER_NAMES.filter((viewer) => followed[viewer].problems.length === 0);
  const { statements, stop } = listenToStatements();
  const announce = () =>
    cast.world.em.transactional((em) =>
      deps.events.announce(em, 'bindingApplicationChanged', { id: cast.application.id }),
    );
  const looked = () => statements.filter((text) => /from "binding_application"/.test(text)).length;
  // A subscriber looks again at one event after the other: after the second look the first event has been dealt with.
  await announce();
  await announce();
  await vi.waitFor(() => expect(looked()).toBeGreaterThanOrEqual(admitted.length * 2), PATIENCE);
  stop();
  return everyViewer(async (viewer) => {
    await sockets[viewer].ask('{ __typename }');
    const { events, problems } = followed[viewer];
    heard.get(viewer)?.push(JSON.stringify({ events, problems }));
    await sockets[viewer].close();
    const [problem] = problems;
    if (problem) return letterOfRefusal(problem);
    return events.length > 0 ? '✓' : '0';
  });
}
