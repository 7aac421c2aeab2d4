import { normalizeCardNumber, toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { UseCase } from '../../use-case.ts';
import { swipesComeIn } from './arrival-order.ts';
import { type CardHolder, cardHolders } from './card-holders.ts';
import type { RecordSwipesInput, SwipeInput } from './gate.inputs.ts';
import { type ReaderClock, readClock, trueTime } from './gate-clock.ts';
import type { GateReader } from './gate-reader.entity.ts';
import { makeSwipeMonths } from './swipe-months.ts';
import { type StoredSwipe, tellOfSwipes } from './swipe-news.ts';
import { takeNumbers } from './swipe-numbers.ts';

/** Why a swipe was not taken. */
type SwipeRejection = 'UNKNOWN_CARD' | 'CARD_LOST' | 'IN_FUTURE' | 'TOO_OLD';

export interface RecordedSwipes {
  accepted: number;
  duplicates: number;
  rejected: { index: number; reason: SwipeRejection }[];
}

/** PostgreSQL ended one of two transactions that waited for each other; the other one is through by now. */
const DEADLOCK = '40P01';
/** Also the code of a check that failed, which then has a name. */
const NO_PARTITION = '23514';
const TRIES = 3;

/**
 * Stores what a reader saw, tells every screen that shows it, and the families: all of a batch or nothing. The key is
 * reader and sequence number, so that a batch sent again, in any order and at the same time, changes nothing. Cards
 * that nobody has are kept beside (`unknown_swipe`).
 */
export async function recordSwipes(
  useCase: UseCase,
  reader: GateReader,
  input: RecordSwipesInput,
): Promise<RecordedSwipes> {
  const { em, at } = useCase;
  const clock = readClock(
    at,
    input.sentAt ?? null,
    input.swipes.map(({ occurredAt }) => occurredAt),
  );
  const timed = input.swipes.map((swipe, index) => ({
    swipe: { ...swipe, cardNumber: normalizeCardNumber(swipe.cardNumber) },
    index,
    time: trueTime(at, clock, swipe.occurredAt),
  }));
  for (let tries = 1; ; tries += 1) {
    try {
      return await em.fork().transactional((tx) => store({ ...useCase, em: tx }, reader, clock, timed));
    } catch (error) {
      if (tries === TRIES) throw error;
      if (lacksMonth(error)) await makeSwipeMonths(em, daysOf(timed));
      else if ((error as Failure).code !== DEADLOCK) throw error;
    }
  }
}

/** Months are made ahead each night; a swipe of the summer before may find no place yet. */
function lacksMonth(error: unknown): boolean {
  const { code, constraint } = error as Failure;
  return code === NO_PARTITION && constraint === undefined;
}

interface Failure {
  code?: string;
  constraint?: string;
}

function daysOf(timed: readonly TimedSwipe[]): string[] {
  return timed.flatMap(({ time }) => (time instanceof Date ? [toTaipeiDate(time)] : []));
}

interface TimedSwipe {
  swipe: SwipeInput;
  index: number;
  time: ReturnType<typeof trueTime>;
}

async function store(
  work: UseCase,
  reader: GateReader,
  clock: ReaderClock,
  timed: readonly TimedSwipe[],
): Promise<RecordedSwipes> {
  const { em } = work;
  await actAsSystem(em, 'swipes.record');
  await lockReader(work, reader, clock);
  await swipesComeIn(em, reader.school.id);
  const holders = await cardHolders(
    em,
    reader.school.id,
    timed.map(({ swipe }) => swipe.cardNumber),
  );
  const rejected: RecordedSwipes['rejected'] = [];
  const good: { swipe: SwipeInput; time: Date; holder: CardHolder }[] = [];
  const strange: { swipe: SwipeInput; time: Date }[] = [];
  for (const { swipe, index, time } of timed) {
    if (!(time instanceof Date)) {
      rejected.push({ index, reason: time });
      continue;
    }
    const holder = holders.at(swipe.cardNumber, time);
    if (typeof holder === 'string') {
      rejected.push({ index, reason: holder });
      strange.push({ swipe, time });
    } else good.push({ swipe, time, holder });
  }
  const fresh = await takeNumbers(
    em,
    reader.id,
    [...good, ...strange].map(({ swipe }) => swipe.sequence),
  );
  // A number that stands twice in one batch counts once.
  const once = <Row extends { swipe: SwipeInput }>(rows: Row[]) =>
    rows.filter(({ swipe }) => fresh.delete(swipe.sequence));
  const swipes = once(good).map(({ swipe, time, holder }) => storedSwipe(swipe, time, holder));
  await keepUnknown(work, reader, once(strange));
  await keep(work, reader, clock, swipes);
  await tellOfSwipes(work, reader, swipes);
  return { accepted: swipes.length, duplicates: good.length - swipes.length, rejected };
}

/** Batches of one reader take turns; those of others are not in each other's way. */
async function lockReader({ em, at }: UseCase, reader: GateReader, clock: ReaderClock): Promise<void> {
  await em.execute('update gate_reader set last_seen_at = ?, clock_skew = ? where id = ?', [
    at,
    Math.round(clock.ahead / 1000),
    reader.id,
  ]);
}

function storedSwipe(
  { sequence, direction, occurredAt }: SwipeInput,
  time: Date,
  holder: CardHolder,
): StoredSwipe {
  return {
    ...holder,
    id: newId(),
    sequence,
    direction,
    occurredOn: toTaipeiDate(time),
    occurredAt: time,
    readerAt: occurredAt,
  };
}

// Sorted, so that whoever else stores the same rows waits instead of standing across.
const KEEP = /* sql */ `
insert into swipe (occurred_on, id, reader_id, sequence, student_id, direction, occurred_at, reader_at, received_at, gate, skewed)
select "occurredOn", id, $1::uuid, sequence, "studentId", direction, "occurredAt", "readerAt", $2::timestamptz, $3, $4::boolean
from jsonb_to_recordset($5::jsonb) as told (
  "occurredOn" date, id uuid, sequence int, "studentId" uuid, direction text, "occurredAt" timestamptz, "readerAt" timestamptz)
order by sequence
on conflict (reader_id, sequence, occurred_on) do nothing
`;

async function keep(
  { em, at }: UseCase,
  reader: GateReader,
  clock: ReaderClock,
  swipes: readonly StoredSwipe[],
): Promise<void> {
  if (swipes.length === 0) return;
  await executeBound(em, KEEP, [reader.id, at, reader.gate, clock.isOff, JSON.stringify(swipes)]);
}

const KEEP_UNKNOWN = /* sql */ `
insert into unknown_swipe (id, school_id, reader_id, sequence, card_number, direction, occurred_at, received_at)
select id, $1::uuid, $2::uuid, sequence, "cardNumber", direction, "occurredAt", $3::timestamptz
from jsonb_to_recordset($4::jsonb) as told (
  id uuid, sequence int, "cardNumber" text, direction text, "occurredAt" timestamptz)
order by sequence
on conflict (reader_id, sequence) do nothing
`;

async function keepUnknown(
  { em, at }: { em: EntityManager; at: Date },
  reader: GateReader,
  unknown: readonly { swipe: SwipeInput; time: Date }[],
): Promise<void> {
  if (unknown.length === 0) return;
  const rows = unknown.map(({ swipe: { sequence, cardNumber, direction }, time }) => ({
    id: newId(),
    sequence,
    cardNumber,
    direction,
    occurredAt: time,
  }));
  await executeBound(em, KEEP_UNKNOWN, [reader.school.id, reader.id, at, JSON.stringify(rows)]);
}
