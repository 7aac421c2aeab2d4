import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLIENTS } from '../../src/http/trusted-documents.ts';
import { GateReader } from '../../src/modules/attendance/gate-reader.entity.ts';
import { newToken } from '../../src/modules/identity/sessions.ts';
import type { Problem } from '../browser.ts';
import { World } from '../world.ts';
import { Socket } from './socket.ts';

const REPOSITORY = new URL('../../../', import.meta.url);

let city: World;
let socket: Socket;
let ask: Record<
  'HTTP' | 'WebSocket',
  (document: string) => Promise<{ data: unknown; errors: readonly Problem[] }>
>;
beforeAll(async () => {
  city = await World.open({
    QINSHI_MODE: 'production',
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://school.example',
    SMTP_URL: 'smtp://127.0.0.1:1',
    QINSHI_APPS_DIR: REPOSITORY.pathname,
  });
  const browser = city.browser();
  socket = new Socket(browser);
  ask = {
    HTTP: (document) => browser.ask(document),
    WebSocket: (document) => socket.ask(document),
  };
});
afterAll(async () => {
  await socket.close();
  await city.close();
});

describe.each(['HTTP', 'WebSocket'] as const)('in production, over %s', (transport) => {
  it.each(CLIENTS)('the documents that %s was built with are taken', async (app) => {
    const documents = documentsOf(app).filter((text) =>
      transport === 'HTTP' ? !isSubscription(text) : isQuery(text),
    );
    expect(documents.length).toBeGreaterThan(3);
    for (const document of documents) {
      const { errors } = await ask[transport](document);
      // Without variables many are answered with a complaint about those, which comes after the document is taken.
      expect(errors[0]?.extensions.code, document).not.toBe('PERSISTED_QUERY_NOT_SUPPORTED');
      expect(errors[0]?.extensions.code, document).not.toBe('GRAPHQL_VALIDATION_FAILED');
      expect(errors[0]?.extensions.code, document).not.toBe('INTERNAL');
    }
  });

  it.each([
    ['another document', '{ viewer { nextStep } }'],
    ['introspection', getIntrospectionQuery()],
    ['the name of a type', '{ __typename }'],
    ['a mistyped field', '{ viewr { nextStep } }'],
    ['a trusted document with something added', `${documentsOf('parent-web')[0]} query Other { __typename }`],
  ])('%s is refused, and nothing is given away', async (_, document) => {
    const { data, errors } = await ask[transport](document);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
    expect(errors[0]?.message).not.toMatch(/did you mean|viewer/i);
  });
});

it('takes documents of their own from readers at gates, and shows those neither the schema nor names', async () => {
  const { token, tokenHash } = newToken();
  const em = city.em;
  em.create(GateReader, {
    school: (await city.school()).id,
    name: '讀卡機',
    gate: '正門',
    tokenHash,
    createdAt: city.clock.now(),
    lastSeenAt: null,
    revokedAt: null,
    clockSkew: null,
  });
  await em.flush();
  const reader = city.browser({ authorization: `Bearer ${token}` });
  expect(await reader.do('{ __typename }')).toEqual({ __typename: 'Query' });
  for (const document of [
    getIntrospectionQuery(),
    '{ __type(name: "Query") { name } }',
    '{ viewr { nextStep } }',
  ]) {
    const { data, errors } = await reader.ask(document);
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors[0]?.message).not.toMatch(/did you mean/i);
  }
});

it('keeps no outbox in production', async () => {
  for (const path of ['/dev/outbox', '/dev/outbox.json']) {
    expect((await city.browser().fetch(path)).status).toBe(404);
  }
});

it('offers no page to try queries, and takes no GET', async () => {
  const browser = city.browser();
  const page = await browser.fetch('/graphql', { headers: { accept: 'text/html' } });
  expect(page.status).toBeGreaterThanOrEqual(400);
  expect(await page.text()).not.toMatch(/<html/i);
});

function documentsOf(app: string): string[] {
  const path = new URL(`${app}/src/gql/persisted-documents.json`, REPOSITORY);
  return Object.values<string>(JSON.parse(readFileSync(path, 'utf8')));
}

const isSubscription = (document: string) => /(^|})\s*subscription\b/.test(document);
const isQuery = (document: string) => /(^|})\s*query\b/.test(document);

it('helps nobody to guess names, on either transport', async () => {
  const document = documentsOf('parent-web').find((text) => text.includes('$input: RequestContactCodeInput'));
  expect(document).toBeDefined();
  const variables = { input: { channel: 'EMAL', addres: 'a@example.com' } };
  const answers = [
    await city.browser().ask(document ?? '', variables),
    await socket.ask(document ?? '', variables),
  ];
  for (const { errors } of answers) {
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(message).not.toMatch(/did you mean/i);
      expect(extensions.code).toBe('BAD_USER_INPUT');
    }
  }
});
