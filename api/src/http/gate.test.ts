import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { Gate } from './gate.ts';

it('answers whoever is inside before it is shut, and nobody who comes later', async () => {
  const gate = new Gate();
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const web = express();
  web.use(gate.enter);
  web.get('/', async (_request, response) => {
    arrived.resolve();
    await released.promise;
    response.send('answered');
  });
  const server = createServer(web).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const early = fetch(url).then((response) => response.text());
  await arrived.promise;
  let isShut = false;
  const shut = gate.shut().then(() => {
    isShut = true;
  });
  const late = await fetch(url);
  expect([late.status, late.headers.get('retry-after'), isShut]).toEqual([503, '5', false]);
  released.resolve();
  expect(await early).toBe('answered');
  await shut;
  await gate.shut();
  server.close();
  server.closeAllConnections();
});
