import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { lastResort } from './last-resort.ts';

const logged: string[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });

/** What is answered when a handler fails in this way. */
async function answerTo(error: Error): Promise<Response> {
  const web = express();
  web.get('/', () => {
    throw error;
  });
  web.use(lastResort({ log }));
  const server = createServer(web).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  return answer;
}

it('whoever finds every connection in use is told when to come again, and no fault is logged', async () => {
  const exhausted = new Error('cannot begin', {
    cause: new Error('timeout exceeded when trying to connect'),
  });
  const answer = await answerTo(exhausted);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNAVAILABLE', reason: 'BUSY' } }],
  });
  expect(logged).toEqual([]);
});

it('a fault of ours is named by a reference that is in the log, and by nothing else', async () => {
  const answer = await answerTo(new Error('select secret from account'));
  expect(answer.status).toBe(500);
  const words = await answer.text();
  const [line = '{}'] = logged.splice(0);
  const { reference } = JSON.parse(line) as { reference?: string };
  expect(words).toContain(reference);
  expect(words).not.toContain('secret');
});
