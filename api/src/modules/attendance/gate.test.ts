import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { Gate, swipesOf } from '../../../test/gate.ts';
import { type Child, type ClassRoom, World } from '../../../test/world.ts';

let city: World;
let room: ClassRoom;
let admin: Browser;
let gate: Gate;
beforeAll(async () => {
  city = await World.open();
  const school = await city.school();
  room = await city.classRoom(school);
  admin = await city.as(await city.staff(school, ['SCHOOL_ADMIN']));
  gate = await Gate.open(city, admin, room.schoolId);
});
afterAll(() => city.close());

const CARD = `mutation ($input: IssueCardInput!) { issueCard(input: $input) { id cardNumber lostAt endedAt } }`;

async function childWithCard(name?: string): Promise<Child & { card: string; cardId: string }> {
  const child = await city.child(room, name);
  const card = `CARD${child.id.slice(-8).toUpperCase()}`;
  const { issueCard } = await admin.do<{ issueCard: { id: string } }>(CARD, {
    input: { studentId: child.id, cardNumber: card },
  });
  return { ...child, card, cardId: issueCard.id };
}

describe('a batch', () => {
  it('sent twenty times at once, in any order, is stored once', async () => {
    const children = await Promise.all(Array.from({ length: 10 }, () => childWithCard()));
    const parents = await Promise.all(children.map((child) => city.parent([child])));
    const reader = await gate.reader();
    const batch = Array.from({ length: 1000 }, (_, sequence) => ({
      cardNumber: children[sequence % 10]?.card ?? '',
      direction: 'ARRIVAL' as const,
      occurredAt: new Date(city.clock.now().getTime() - sequence * 1000).toISOString(),
      sequence,
    }));
    const shuffled = (turn: number) =>
      batch.toSorted(
        (a, b) =>
          ((a.sequence * 7919 + turn * 104_729) % 1009) - ((b.sequence * 7919 + turn * 104_729) % 1009),
      );
    const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => reader.record(shuffled(turn))));
    expect(answers.map(({ accepted }) => accepted).sort((a, b) => b - a)).toEqual([
      1000,
      ...Array(19).fill(0),
    ]);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(19_000);
    expect(await gate.stored(reader)).toBe(1000);
    expect(await gate.told(parents)).toEqual(parents.map(() => ['ARRIVAL']));
  });

  it('that overlaps others is stored whole, by several readers at once', async () => {
    const child = await childWithCard();
    const readers = await Promise.all([gate.reader(), gate.reader(), gate.reader()]);
    const batch = (from: number) =>
      Array.from({ length: 50 }, (_, index) => ({
        cardNumber: child.card,
        direction: 'DEPARTURE' as const,
        occurredAt: city.clock.now().toISOString(),
        sequence: from + index,
      }));
    await Promise.all(
      readers.flatMap((reader) => [batch(1000), batch(1025), batch(1050)].map((each) => reader.record(each))),
    );
    expect(await Promise.all(readers.map((reader) => gate.stored(reader)))).toEqual([100, 100, 100]);
  });

  it('of 1,001 is refused, and nothing of it is stored', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const swipe = {
      cardNumber: child.card,
      direction: 'ARRIVAL',
      occurredAt: city.clock.now().toISOString(),
    };
    const batch = Array.from({ length: 1001 }, (_, sequence) => ({ ...swipe, sequence }));
    expect(await reader.refused(batch)).toMatchObject({
      code: 'BAD_INPUT',
      reason: 'OUT_OF_RANGE',
      field: 'swipes',
    });
    expect(await gate.stored(reader)).toBe(0);
  });

  it('may count a number twice: the first one counts', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const swipe = { cardNumber: child.card, occurredAt: city.clock.now().toISOString(), sequence: 7 };
    const answer = await reader.record([
      { ...swipe, direction: 'ARRIVAL' },
      { ...swipe, direction: 'DEPARTURE' },
    ]);
    expect(answer).toEqual({ accepted: 1, duplicates: 1, rejected: [] });
    expect((await swipesOf(admin, child)).map(({ direction }) => direction)).toEqual(['ARRIVAL']);
  });
});

describe('time', () => {
  it.each([
    ['a day ahead, told by the swipe alone', 24 * 60, false],
    ['a day ahead', 24 * 60, true],
    ['a day behind', -24 * 60, true],
    ['six minutes ahead', 6, true],
  ])('of a clock that is %s is put right, and marked', async (_, minutes, tells) => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const now = city.clock.now();
    const shown = new Date(now.getTime() + minutes * 60_000).toISOString();
    await reader.record(
      [{ cardNumber: child.card, direction: 'ARRIVAL', occurredAt: shown, sequence: 1 }],
      tells ? shown : undefined,
    );
    expect(await swipesOf(admin, child)).toEqual([
      expect.objectContaining({
        occurredAt: now.toISOString(),
        receivedAt: now.toISOString(),
        skewed: true,
      }),
    ]);
    expect(await gate.seen(reader)).toEqual({ lastSeenAt: now.toISOString(), clockSkew: minutes * 60 });
  });

  it('a little off is left as it is, but no swipe is later than now', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const now = city.clock.now().getTime();
    const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
    const swipe = { cardNumber: child.card, direction: 'ARRIVAL' as const };
    await reader.record([
      { ...swipe, occurredAt: at(3), sequence: 2 },
      { ...swipe, occurredAt: at(-3), sequence: 1 },
    ]);
    const stored = await swipesOf(admin, child);
    expect(stored.map(({ occurredAt, skewed }) => [occurredAt, skewed])).toEqual([
      [at(-3), false],
      [at(0), false],
    ]);
  });

  it('that cannot be is told: two days ahead, or years ago', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const swipe = { cardNumber: child.card, direction: 'ARRIVAL' as const };
    const good = { ...swipe, occurredAt: city.clock.now().toISOString(), sequence: 3 };
    const answer = await reader.record(
      [
        { ...swipe, occurredAt: '2026-11-25T09:00:00+08:00', sequence: 1 },
        { ...swipe, occurredAt: '1970-01-01T00:00:00Z', sequence: 2 },
        good,
      ],
      good.occurredAt,
    );
    expect(answer).toEqual({
      accepted: 1,
      duplicates: 0,
      rejected: [
        { index: 0, reason: 'IN_FUTURE' },
        { index: 1, reason: 'TOO_OLD' },
      ],
    });
  });

  it('goes over the ends of months and years, also of those that nobody thought of', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const before = city.clock.now().toISOString();
    city.clock.set('2028-01-01T00:10:00+08:00');
    try {
      const swipe = { cardNumber: child.card, direction: 'ARRIVAL' as const };
      const times = ['2027-11-30T23:59:59+08:00', '2027-12-31T23:59:59+08:00', '2028-01-01T00:00:00+08:00'];
      const answer = await reader.record(
        times.map((occurredAt, sequence) => ({ ...swipe, occurredAt, sequence })),
      );
      expect(answer.accepted).toBe(3);
      expect(await gate.monthsOf(reader)).toEqual(['swipe_202711', 'swipe_202712', 'swipe_202801']);
    } finally {
      city.clock.set(before);
    }
  });
});

describe('a card', () => {
  it('that nobody has is told, kept and counted once', async () => {
    const reader = await gate.reader();
    const swipe = {
      cardNumber: 'ffff-0001',
      direction: 'ARRIVAL' as const,
      occurredAt: city.clock.now().toISOString(),
    };
    const batch = [
      { ...swipe, sequence: 1 },
      { ...swipe, sequence: 2 },
    ];
    const rejected = [
      { index: 0, reason: 'UNKNOWN_CARD' },
      { index: 1, reason: 'UNKNOWN_CARD' },
    ];
    for (let turn = 0; turn < 2; turn += 1)
      expect(await reader.record(batch)).toEqual({ accepted: 0, duplicates: 0, rejected });
    expect(await gate.unknownCards()).toContainEqual({ cardNumber: 'FFFF0001', count: 2, gate: '正門' });
  });

  it('that was lost counts no more, but did before', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const early = city.clock.now();
    city.clock.advance(10);
    await admin.do('mutation ($id: ID!) { reportCardLost(id: $id) { lostAt } }', { id: child.cardId });
    city.clock.advance(10);
    const swipe = { cardNumber: child.card, direction: 'ARRIVAL' as const };
    const answer = await reader.record([
      { ...swipe, occurredAt: early.toISOString(), sequence: 1 },
      { ...swipe, occurredAt: city.clock.now().toISOString(), sequence: 2 },
    ]);
    expect(answer).toEqual({ accepted: 1, duplicates: 0, rejected: [{ index: 1, reason: 'CARD_LOST' }] });
  });

  it('is, in what a reader tells late, the pupil’s who had it then', async () => {
    const [first, second, reader] = [await childWithCard(), await city.child(room), await gate.reader()];
    const early = city.clock.now();
    city.clock.advance(10);
    const REPLACE = 'mutation ($input: ReplaceCardInput!) { replaceCard(input: $input) { cardNumber } }';
    await admin.do(REPLACE, { input: { id: first.cardId, cardNumber: `${first.card}B` } });
    await admin.do(CARD, { input: { studentId: second.id, cardNumber: first.card } });
    city.clock.advance(10);
    const swipe = { cardNumber: first.card, direction: 'ARRIVAL' as const };
    await reader.record([
      { ...swipe, occurredAt: early.toISOString(), sequence: 1 },
      { ...swipe, occurredAt: city.clock.now().toISOString(), sequence: 2 },
    ]);
    expect((await swipesOf(admin, first)).length).toBe(1);
    expect((await swipesOf(admin, second)).length).toBe(1);
  });

  it('is one of a pupil and of nobody else at the school, and can be replaced', async () => {
    const [child, other] = [await childWithCard(), await city.child(room)];
    const issue = (studentId: string, cardNumber: string) =>
      admin.refused(CARD, { input: { studentId, cardNumber } });
    expect(await issue(other.id, child.card.toLowerCase())).toMatchObject({
      reason: 'CARD_NUMBER_TAKEN',
      field: 'cardNumber',
    });
    expect(await issue(child.id, 'ANOTHER1')).toMatchObject({ reason: 'CARD_HELD' });
    expect(await issue(other.id, '卡片')).toMatchObject({
      reason: 'CARD_NUMBER_INVALID',
      field: 'cardNumber',
    });
    const REPLACE = 'mutation ($input: ReplaceCardInput!) { replaceCard(input: $input) { cardNumber } }';
    const replaced = { input: { id: child.cardId, cardNumber: 'new 0001' } };
    expect(await admin.do(REPLACE, replaced)).toEqual({ replaceCard: { cardNumber: 'NEW0001' } });
    expect(await admin.refused(REPLACE, replaced)).toMatchObject({
      code: 'CONFLICT',
      reason: 'CARD_NOT_IN_USE',
    });
  });
});

describe('a token', () => {
  it('is stored as a hash alone, and dead once it is rotated or the reader revoked', async () => {
    const child = await childWithCard();
    const reader = await gate.reader();
    const [row] = await city.em.execute<{ text: string }[]>(
      'select to_jsonb(gate_reader)::text as text from gate_reader where id = ?',
      [reader.id],
    );
    expect(row?.text).not.toContain(reader.token);
    const swipe = {
      cardNumber: child.card,
      direction: 'ARRIVAL' as const,
      occurredAt: city.clock.now().toISOString(),
    };
    const rotated = await gate.rotate(reader);
    expect(await reader.refused([{ ...swipe, sequence: 1 }])).toMatchObject({
      code: 'UNAUTHENTICATED',
      reason: 'GATE_TOKEN_INVALID',
    });
    expect((await rotated.record([{ ...swipe, sequence: 1 }])).accepted).toBe(1);
    await admin.do('mutation ($id: ID!) { revokeGateReader(id: $id) { revokedAt } }', { id: reader.id });
    expect(await rotated.refused([{ ...swipe, sequence: 2 }])).toMatchObject({
      reason: 'GATE_TOKEN_INVALID',
    });
    expect(await gate.stored(reader)).toBe(1);
  });

  it('opens nothing else, whoever’s cookie comes along', async () => {
    const reader = await gate.reader();
    const refused = await reader.browser.refused('{ terms { id } }');
    expect(refused).toMatchObject({ code: 'FORBIDDEN' });
    const cookie = { ...reader.browser.headers, cookie: admin.cookieHeader };
    expect(await city.browser(cookie).refused('{ terms { id } }')).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who is told', () => {
  it('see it live: the family, the class, the office; and no other', async () => {
    const [mine, other] = [await childWithCard('林小安'), await childWithCard('王小明')];
    const parent = await city.parent([mine]);
    const SWIPES =
      'subscription ($classGroup: ID) { swipeRecorded(classGroup: $classGroup) { student { name } } }';
    const [family, teacher, office] = await Promise.all([city.as(parent), city.as(room.teacher), admin]);
    const listeners = [];
    for (const browser of [family, teacher, office])
      listeners.push(await city.listen<{ swipeRecorded: { student: { name: string } } }>(browser, SWIPES));
    const reader = await gate.reader();
    const swipe = { direction: 'ARRIVAL' as const, occurredAt: city.clock.now().toISOString() };
    await reader.record([
      { ...swipe, cardNumber: other.card, sequence: 1 },
      { ...swipe, cardNumber: mine.card, sequence: 2 },
    ]);
    const [first, second, third] = listeners;
    expect((await first?.next())?.swipeRecorded.student.name).toBe('林小安');
    for (const all of [second, third]) {
      const names = [
        (await all?.next())?.swipeRecorded.student.name,
        (await all?.next())?.swipeRecorded.student.name,
      ];
      expect(names.sort()).toEqual(['林小安', '王小明']);
    }
    expect(first?.pending).toEqual([]);
    await Promise.all(listeners.map((listener) => listener.stop()));
  });

  it('are the guardians: of the first arrival, and of leaving, once each', async () => {
    const child = await childWithCard('林小安');
    const parent = await city.parent([child]);
    const [main, back] = [await gate.reader(), await gate.reader()];
    const swipe = (direction: 'ARRIVAL' | 'DEPARTURE', sequence: number) => ({
      cardNumber: child.card,
      direction,
      occurredAt: city.clock.now().toISOString(),
      sequence,
    });
    await main.record([swipe('ARRIVAL', 1)]);
    await back.record([swipe('ARRIVAL', 1)]);
    city.clock.advance(60);
    await main.record([swipe('DEPARTURE', 2)]);
    city.clock.advance(1);
    await back.record([swipe('DEPARTURE', 2)]);
    expect(await gate.told([parent])).toEqual([['ARRIVAL', 'DEPARTURE']]);
    const yesterday = new Date(city.clock.now().getTime() - 24 * 3_600_000).toISOString();
    await main.record([{ ...swipe('ARRIVAL', 3), occurredAt: yesterday }]);
    expect(await gate.told([parent])).toEqual([['ARRIVAL', 'DEPARTURE']]);
  });

  it('are not told of a swipe before the hour from which the school counts them, as the day ignores it', async () => {
    city.clock.set('2026-11-23T05:40:00+08:00');
    const child = await childWithCard('林小安');
    const parent = await city.parent([child]);
    const reader = await gate.reader();
    let sequence = 0;
    const swipe = (direction: 'ARRIVAL' | 'DEPARTURE') => {
      sequence += 1;
      const occurredAt = city.clock.now().toISOString();
      return reader.record([{ cardNumber: child.card, direction, occurredAt, sequence }]);
    };
    const state = async () => {
      const DAY = 'query ($id: ID!) { student(id: $id) { today { state } } }';
      return (await admin.do<{ student: { today: { state: string } } }>(DAY, { id: child.id })).student.today
        .state;
    };
    await swipe('ARRIVAL');
    city.clock.advance(10);
    await swipe('DEPARTURE');
    expect(await gate.told([parent])).toEqual([[]]);
    expect(await state()).toBe('NOT_YET');
    city.clock.set('2026-11-23T07:20:00+08:00');
    await swipe('ARRIVAL');
    expect(await gate.told([parent])).toEqual([['ARRIVAL']]);
    expect(await state()).toBe('ARRIVED');
  });
});
