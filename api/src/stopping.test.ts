import { pino } from 'pino';
import { expect, it } from 'vitest';
import { Stopping } from './stopping.ts';

it('stops in the opposite order, past whoever hangs or fails, and names them', async () => {
  const logged: { part: string; msg: string }[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const stopping = new Stopping(log, 20);
  const stopped: string[] = [];
  stopping.add('database', async () => stopped.push('database'));
  stopping.add('jobs', () => new Promise(() => undefined));
  stopping.add('events', () => Promise.reject(new Error('gone')));
  stopping.add('port', async () => stopped.push('port'));

  await stopping.stopAll();
  expect(stopped).toEqual(['port', 'database']);
  expect(logged).toMatchObject([
    { part: 'events', err: 'gone', msg: 'did not stop as it should' },
    { part: 'jobs', msg: 'did not stop in time' },
  ]);
  await stopping.stopAll();
  expect(stopped).toHaveLength(2);
});
