import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../test/world.ts';
import { newId } from '../db/id.ts';
import { EventQueue } from './event-queue.ts';
import { Events, type Topics } from './events.ts';

let city: World;
let events: Events;
beforeAll(async () => {
  city = await World.open();
  events = new Events(city.app.deps.config.DATABASE_URL ?? '', pino({ level: 'silent' }));
  await events.start();
});
afterAll(async () => {
  await events.stop();
  await city.close();
});

type Swiped = Topics['swipeRecorded'];
const swipe = (about: Partial<Swiped> = {}): Swiped => ({
  id: newId(),
  occurredOn: '2026-11-23',
  studentId: newId(),
  classGroupId: newId(),
  schoolId: newId(),
  ...about,
});

async function next<Payload>(events: AsyncIterator<Payload>): Promise<Payload> {
  const { value, done } = await events.next();
  if (done) throw new Error('There are no more events.');
  return value;
}

describe('keyed events', () => {
  it('wake those alone who want their student, class or school', async () => {
    const mine = swipe();
    const byStudent = events.subscribe('swipeRecorded', [`student:${mine.studentId}`]);
    const byClass = events.subscribe('swipeRecorded', [`class:${mine.classGroupId}`]);
    const bySchool = events.subscribe('swipeRecorded', [`school:${mine.schoolId}`]);
    const all = events.subscribe('swipeRecorded');
    const foreign = swipe();
    await events.announce(city.em, 'swipeRecorded', [foreign, mine]);
    for (const subscriber of [byStudent, byClass, bySchool]) expect(await next(subscriber)).toEqual(mine);
    expect([await next(all), await next(all)]).toEqual([foreign, mine]);
    await Promise.all([byStudent, byClass, bySchool, all].map((each) => each.return?.()));
  });

  it('come once to whoever listens to two children, and to two keys of one event', async () => {
    const [first, second] = [swipe(), swipe()];
    const parent = events.subscribe('swipeRecorded', [
      `student:${first.studentId}`,
      `student:${second.studentId}`,
      `school:${first.schoolId}`,
    ]);
    await events.announce(city.em, 'swipeRecorded', [first, second]);
    expect([await next(parent), await next(parent)]).toEqual([first, second]);
    await parent.return?.();
  });

  it('of a thousand swipes are announced at once, none of them lost', async () => {
    const schoolId = newId();
    const many = Array.from({ length: 1000 }, () => swipe({ schoolId }));
    const office = events.subscribe('swipeRecorded', [`school:${schoolId}`]);
    await events.announce(city.em, 'swipeRecorded', many);
    const heard: Swiped[] = [];
    while (heard.length < many.length) heard.push(await next(office));
    expect(heard).toEqual(many);
    await office.return?.();
  });

  it('are not heard of a transaction that fails', async () => {
    const [undone, done] = [swipe(), swipe()];
    const all = events.subscribe('swipeRecorded');
    await city.em
      .transactional(async (tx) => {
        await events.announce(tx, 'swipeRecorded', undone);
        throw new Error('undone');
      })
      .catch(() => {});
    await events.announce(city.em, 'swipeRecorded', done);
    expect(await next(all)).toEqual(done);
    await all.return?.();
  });
});

describe('a queue of events', () => {
  it('holds the same event once while it waits', async () => {
    const queue = new EventQueue<{ id: string }>(() => {});
    for (const id of ['a', 'b', 'a']) queue.push({ id });
    expect([await next(queue), await next(queue)]).toEqual([{ id: 'a' }, { id: 'b' }]);
    queue.push({ id: 'a' });
    expect(await next(queue)).toEqual({ id: 'a' });
  });

  it('ends for whoever waits, and tells so once', async () => {
    let ended = 0;
    const queue = new EventQueue<string>(() => {
      ended += 1;
    });
    const waiting = queue.next();
    await queue.return();
    await queue.return();
    expect((await waiting).done).toBe(true);
    expect(ended).toBe(1);
  });

  it('ends for whoever falls behind without end, after what waits', async () => {
    const queue = new EventQueue<number>(() => {});
    for (let each = 0; each < 20_000; each += 1) queue.push(each);
    let heard = 0;
    for await (const each of queue) heard += each >= 0 ? 1 : 0;
    expect(heard).toBe(10_000);
  });
});
