import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { expect, vi } from 'vitest';
import type { AccessRule } from '../../src/graphql/access.ts';
import type { Answer, Problem } from '../browser.ts';
import type { Letter, Row } from './access-table.ts';
import { type Attempt, attemptsOf, documentOf, ENDINGS, type Luggage, ROOT_TYPES } from './attempts/index.ts';
import { type Cast, VIEWER_NAMES, type ViewerName } from './cast.ts';
import { listenToStatements } from './count-statements.ts';
import { bestOf, letterOfAnswer, letterOfRefusal } from './letters.ts';
import { Socket } from './socket.ts';
import { type Followed, SUBSCRIPTIONS } from './subscriptions.ts';
import { type Way, waysOf } from './ways.ts';

/** Machines that do much else at the same time take their time. */
const PATIENCE = { timeout: 30_000 };

/** `Type.field` for everything, operations first. */
export function rowNames(of: GraphQLSchema): string[] {
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

/** What the letter of a refusal is; a walk that expects faults brings its own. */
type Judge = (problem: Problem) => Letter;

/** Every viewer tries everything that is in the schema. */
export class Walk {
  /** Everything that each viewer was told in the whole walk. */
  readonly heard = new Map<ViewerName, string[]>(VIEWER_NAMES.map((viewer) => [viewer, []]));
  readonly #schema: GraphQLSchema;

  constructor(
    private readonly cast: Cast,
    private readonly judge: Judge = letterOfRefusal,
  ) {
    this.#schema = cast.world.app.schema;
  }

  /** Walks, and answers the letters of each `Type.field` that everybody could try. */
  async everything(): Promise<Map<string, Row>> {
    const luggage = await everyViewer((viewer) => this.#pack(viewer));
    const fields = await everyViewer((viewer) => this.#observeFields(viewer, luggage[viewer]));
    const subscriptions = new Map<string, Record<ViewerName, Letter>>();
    for (const [name, followed] of Object.entries(SUBSCRIPTIONS))
      subscriptions.set(name, await this.#observeSubscription(followed));
    const operations = await everyViewer((viewer) =>
      this.#observeOperations(viewer, attemptsOf(this.cast, luggage[viewer])),
    );
    const endings = await everyViewer((viewer) => this.#observeOperations(viewer, ENDINGS));
    const observed = new Map<string, Row>();
    for (const name of rowNames(this.#schema)) {
      const letterFor = (viewer: ViewerName) =>
        subscriptions.get(name)?.[viewer] ??
        [fields, operations, endings].map((seen) => seen[viewer].get(name)).find(Boolean);
      const row = Object.fromEntries(VIEWER_NAMES.map((viewer) => [viewer, letterFor(viewer)]));
      if (Object.values(row).every(Boolean)) observed.set(name, row as Row);
    }
    return observed;
  }

  /** One viewer alone tries all fields and operations: for somebody about whom something has changed since. */
  async ofOne(viewer: ViewerName): Promise<Map<string, Letter>> {
    const luggage = await this.#pack(viewer);
    const fields = await this.#observeFields(viewer, luggage);
    const operations = await this.#observeOperations(viewer, attemptsOf(this.cast, luggage));
    return new Map([...fields, ...operations]);
  }

  /** Everything that one viewer was told, in one text. */
  told(viewer: ViewerName): string {
    return this.heard.get(viewer)?.join('\n') ?? '';
  }

  async #ask(viewer: ViewerName, document: string, variables?: object): Promise<Answer<unknown>> {
    const answer = await this.cast.browsers[viewer].ask<unknown>(document, variables);
    this.heard.get(viewer)?.push(JSON.stringify(answer));
    return answer;
  }

  async #pack(viewer: ViewerName): Promise<Luggage> {
    const { data: own } = await this.#ask(viewer, '{ viewer { activeIdentity { id } } }');
    const { data: found } = await this.#ask(
      viewer,
      'mutation ($input: LookUpStudentInput!) { lookUpStudent(input: $input) { token } }',
      { input: { level: 'ELEMENTARY', nationalId: this.cast.child.nationalId } },
    );
    const identity = (own as { viewer: { activeIdentity: { id: string } } | null } | null)?.viewer;
    const lookUp = (found as { lookUpStudent: { token: string } } | null)?.lookUpStudent;
    return { identityId: identity?.activeIdentity.id ?? 'nobody', lookUpToken: lookUp?.token ?? 'none' };
  }

  async #observeFields(viewer: ViewerName, { lookUpToken }: Luggage): Promise<Map<string, Letter>> {
    const letters = new Map<string, Letter>();
    for (const [typeName, waysToType] of Object.entries(waysOf(this.cast, lookUpToken))) {
      const type = this.#schema.getType(typeName);
      if (!type || !isObjectType(type))
        throw new Error(`ways.ts knows a type that is not there: ${typeName}`);
      const found = new Map<string, Letter[]>();
      for (const way of waysToType) {
        const open = Object.values(type.getFields()).filter(({ name }) => !found.get(name)?.includes('✓'));
        const letterOf = await this.#tryFields(viewer, way, open, silentFields(typeName));
        for (const { name } of open) found.set(name, [...(found.get(name) ?? []), letterOf(name)]);
      }
      for (const [name, attempts] of found) letters.set(`${typeName}.${name}`, bestOf(attempts));
    }
    return letters;
  }

  /**
   * Asks for all fields at once. One answer to all is an answer to each, and so is a refusal on the way. A refusal of
   * one field may hide those of others: it is noted, and the rest are asked for again without that field. What goes
   * beyond the limits of one document is asked for in two.
   */
  async #tryFields(
    viewer: ViewerName,
    way: Way,
    fields: GraphQLField<unknown, unknown>[],
    silent: ReadonlySet<string>,
  ): Promise<(name: string) => Letter> {
    const path = way.map((segment) => /^\w+/.exec(segment)?.[0] ?? '');
    const kind = this.#schema.getMutationType()?.getFields()[path[0] ?? ''] ? 'mutation' : 'query';
    const refused = new Map<string, Letter>();
    for (;;) {
      const pending = fields.filter(({ name }) => !refused.has(name));
      const text = pending.map((field) => {
        const asked = field.name + usualArguments(field, this.cast);
        return isLeafType(getNamedType(field.type)) ? asked : `${asked} { __typename }`;
      });
      const selection = way.reduceRight(
        (inner, segment) => `{ ${segment} ${inner} }`,
        `{ __typename ${text.join(' ')} }`,
      );
      const answer = await this.#ask(viewer, `${kind} ${selection}`);
      if (isTooMuch(answer) && pending.length > 1) {
        const half = pending.slice(0, pending.length / 2);
        const rest = pending.slice(half.length);
        const ofHalf = await this.#tryFields(viewer, way, half, silent);
        const ofRest = await this.#tryFields(viewer, way, rest, silent);
        const inHalf = new Set(half.map(({ name }) => name));
        return (name) => refused.get(name) ?? (inHalf.has(name) ? ofHalf(name) : ofRest(name));
      }
      const ofFields = answer.errors.flatMap((problem) => {
        const name = problem.path?.filter((step) => typeof step === 'string')[way.length];
        return name ? [{ name, letter: this.judge(problem) }] : [];
      });
      if (ofFields.length === 0) {
        const letter = letterOfAnswer(answer, path, this.judge);
        return (name) =>
          refused.get(name) ??
          (silent.has(name) ? letterOfAnswer(answer, [...path, name], this.judge) : letter);
      }
      for (const { name, letter } of ofFields) refused.set(name, letter);
    }
  }

  async #observeOperations(
    viewer: ViewerName,
    attempts: Record<string, Attempt>,
  ): Promise<Map<string, Letter>> {
    const letters = new Map<string, Letter>();
    for (const [name, { variables = [{}], select, shows }] of Object.entries(attempts)) {
      const seen: Letter[] = [];
      for (const given of variables) {
        const document = documentOf(this.#schema, name, Object.keys(given), select);
        const answer = await this.#ask(viewer, document, given);
        const letter = letterOfAnswer(answer, [name.split('.')[1] ?? ''], this.judge);
        const mentioned = !shows || shows.some((text) => JSON.stringify(answer.data).includes(text));
        seen.push(letter === '✓' && !mentioned ? '0' : letter);
      }
      letters.set(name, bestOf(seen));
    }
    return letters;
  }

  /** Everybody follows; it happens twice; who has heard of it when all whom it wakes have looked again? */
  async #observeSubscription(what: Followed): Promise<Record<ViewerName, Letter>> {
    const { world, browsers } = this.cast;
    const { events: announced } = world.app.deps;
    const sockets = await everyViewer(async (viewer) => new Socket(browsers[viewer]));
    const subscribe = vi.spyOn(announced, 'subscribe');
    const followed = await everyViewer(async (viewer) =>
      sockets[viewer].follow(typeof what.document === 'string' ? what.document : what.document(this.cast)),
    );
    const refused = () => VIEWER_NAMES.filter((viewer) => followed[viewer].problems.length > 0).length;
    await vi.waitFor(
      () => expect(subscribe.mock.calls.length + refused()).toBe(VIEWER_NAMES.length),
      PATIENCE,
    );
    subscribe.mockRestore();
    // Once a later question is answered, those who subscribed are listening.
    await everyViewer((viewer) => sockets[viewer].ask('{ viewer { nextStep } }'));
    const admitted = VIEWER_NAMES.filter((viewer) => followed[viewer].problems.length === 0);
    const { statements, stop } = listenToStatements();
    const woken = admitted.filter((viewer) => what.wakes?.includes(viewer) ?? true);
    const announce = () => world.em.transactional((em) => what.announce(announced, em, this.cast));
    const looks = woken.length - Math.max(0, (what.together?.length ?? 0) - 1);
    const looked = () => statements.filter((text) => what.look.test(text)).length;
    // A subscriber looks again at one event after the other: after the second look the first event has been dealt with.
    await announce();
    await announce();
    await vi.waitFor(() => expect(looked()).toBeGreaterThanOrEqual(looks * 2), PATIENCE);
    stop();
    return everyViewer(async (viewer) => {
      await sockets[viewer].ask('{ __typename }');
      const { events, problems } = followed[viewer];
      this.heard.get(viewer)?.push(JSON.stringify({ events, problems }));
      await sockets[viewer].close();
      const [problem] = problems;
      if (problem) return this.judge(problem);
      return events.length > 0 ? '✓' : '0';
    });
  }
}

/** What fields below the root are asked with, where they cannot do without. */
const USUAL_ARGUMENTS: Readonly<Record<string, string>> = {
  date: '"2026-11-23"',
  from: '"2026-11-23"',
  period: '"P1"',
  to: '"2026-11-23"',
};

/** @throws Error for an argument that is not among the usual ones. */
function usualArguments(
  { name, args }: GraphQLField<unknown, unknown>,
  { child, term, grades }: Cast,
): string {
  const usual: Record<string, string> = {
    ...USUAL_ARGUMENTS,
    ...{ term: JSON.stringify(term), subject: JSON.stringify(grades.subjectId) },
    ...{ studentId: JSON.stringify(child.id), student: JSON.stringify(child.id) },
    assessment: JSON.stringify(grades.assessmentId),
  };
  const needed = args.filter(isRequiredArgument).map((arg) => {
    const value = usual[arg.name];
    if (!value) throw new Error(`walk.ts knows no ${arg.name} for ${name}.`);
    return `${arg.name}: ${value}`;
  });
  return needed.length > 0 ? `(${needed.join(', ')})` : '';
}

function isTooMuch({ errors }: Answer<unknown>): boolean {
  return errors.some(({ extensions }) => extensions.code === 'GRAPHQL_VALIDATION_FAILED');
}

/** Runs `observe` for each viewer, some at once. */
async function everyViewer<T>(observe: (viewer: ViewerName) => Promise<T>): Promise<Record<ViewerName, T>> {
  const entries = await Promise.all(VIEWER_NAMES.map(async (viewer) => [viewer, await observe(viewer)]));
  return Object.fromEntries(entries);
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
