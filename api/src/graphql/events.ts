import { Client } from 'pg';
import type { Logger } from 'pino';
import { executeBound } from '../db/bound.ts';
import type { EntityManager } from '../db/orm.ts';
import { EventQueue } from './event-queue.ts';

/** Topics and their payloads: ids only, never data. Who may see what is decided when the subscriber re-reads. */
export interface Topics {
  bindingApplicationChanged: { id: string };
  /** A session was revoked or its identity switched: its sockets close or look again. */
  sessionEnded: { sessionId: string };
  /** `occurredOn`: the month that it is found in. */
  swipeRecorded: { id: string; occurredOn: string } & Pupil;
  leaveRequestChanged: { id: string } & Pupil;
  /** Whatever changes a pupil's day: swipe, leave, roll call, note, alarm; or that of a whole school or class: its plans. */
  studentDayChanged: Pupil | Plans;
  /** Marks or assessments of a class’s book. */
  gradeBookChanged: { bookOf: string; subjectId: string };
  /** A record of conduct of a school; families learn of it later. */
  conductChanged: { id: string } & Pupil;
  notificationReceived: { id: string; accountId: string };
  /** A survey was answered, published, closed or reopened. */
  surveyResultsChanged: { surveyId: string };
  /** A message went out, was read, reminded of or recalled. */
  messageChanged: { messageId: string };
  /** Once for everybody who had it. */
  messageRecalled: { messageId: string; accountId: string };
  /** Once for each of the two schools. */
  transferChanged: { id: string; schoolId: string };
  /** What a school plans for the next year, or has done of it. */
  promotionChanged: { schoolId: string };
}

/** Whom an event is about, and where the pupil is at that time. */
interface Pupil {
  studentId: string;
  classGroupId: string | null;
  schoolId: string | null;
}

/** A school, or a class, whose calendar, hours or lessons of today changed: one event, however many pupils there are. */
interface Plans {
  plansOf: string;
}

/** Whose events a subscriber wants: of a morning's thousands, only these wake it. */
export type EventKey =
  `${'student' | 'class' | 'school' | 'plans' | 'book' | 'account' | 'survey' | 'message'}:${string}`;

const CHANNEL = 'qinshi_events';
const RECONNECT_MS = 500;
/** PostgreSQL takes fewer than 8,000 bytes; payloads are ids, in which each character is one. */
const MOST_BYTES = 7_900;

/** A subscriber, whatever its topic. */
type Subscriber = Pick<EventQueue<Topics[keyof Topics]>, 'push'>;

/**
 * Live events between processes over PostgreSQL's NOTIFY: announced inside the transaction, delivered after commit.
 * When the listening connection breaks, events may be missed; `onGap` then tells, and the sockets are closed so that
 * clients re-read.
 */
export class Events {
  readonly #subscribers = new Map<string, Set<Subscriber>>();
  readonly #gapListeners = new Set<() => void>();
  #client: Client | undefined;
  #stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.databaseUrl });
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''));
    client.on('error', (error) => this.log.warn({ err: error.message }, 'event connection broke'));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    // Only one that stood is replaced from here: a try that fails is repeated by whoever tried, or each would make two.
    client.once('end', () => this.#reconnect());
    this.#client = client;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end();
  }

  /**
   * Announces within the transaction of `em`, one payload or many; nobody hears of it unless that commits. Many are one
   * statement and few notifications: whoever handles a batch announces once.
   */
  async announce<Topic extends keyof Topics>(
    em: EntityManager,
    topic: Topic,
    payload: Topics[Topic] | readonly Topics[Topic][],
  ): Promise<void> {
    const messages = inMessages(topic, Array.isArray(payload) ? payload : [payload]);
    if (messages.length === 0) return;
    await executeBound(em, 'select pg_notify($1, message) from unnest($2::text[]) as message', [
      CHANNEL,
      messages,
    ]);
  }

  /**
   * What is announced of a topic from now on: all of it, or what is about one of `keys`. A payload of a pupil is about
   * `student:…`, `class:…` and `school:…`; one of plans about `plans:…`, of a class's grade books `book:…`, of an account `account:…`.
   */
  subscribe<Topic extends keyof Topics & string>(
    topic: Topic,
    keys?: readonly EventKey[],
  ): AsyncIterableIterator<Topics[Topic]> {
    const channels = keys ? keys.map((key) => `${topic} ${key}`) : [topic];
    const queue = new EventQueue<Topics[Topic]>(() => {
      for (const channel of channels) this.#leave(channel, queue);
    });
    for (const channel of channels) {
      const others = this.#subscribers.get(channel);
      if (others) others.add(queue);
      else this.#subscribers.set(channel, new Set([queue]));
    }
    return queue;
  }

  /** Calls `listener` whenever events may have been missed; returns how to stop. */
  onGap(listener: () => void): () => void {
    this.#gapListeners.add(listener);
    return () => this.#gapListeners.delete(listener);
  }

  #receive(text: string): void {
    const { topic, payloads } = JSON.parse(text) as Message;
    for (const payload of payloads) {
      const channels = [topic, ...keysOf(payload).map((key) => `${topic} ${key}`)];
      // Once each, also whoever listens under several of its keys.
      const concerned = new Set(channels.flatMap((channel) => [...(this.#subscribers.get(channel) ?? [])]));
      for (const subscriber of concerned) subscriber.push(payload);
    }
  }

  #leave(channel: string, subscriber: Subscriber): void {
    const all = this.#subscribers.get(channel);
    all?.delete(subscriber);
    if (all?.size === 0) this.#subscribers.delete(channel);
  }

  #reconnect(): void {
    if (this.#stopped) return;
    const retry = () => {
      if (this.#stopped) return;
      this.start().then(
        () => {
          for (const listener of this.#gapListeners) listener();
        },
        () => setTimeout(retry, RECONNECT_MS),
      );
    };
    setTimeout(retry, RECONNECT_MS);
  }
}

interface Message {
  topic: keyof Topics;
  payloads: Topics[keyof Topics][];
}

const NOBODY: Partial<
  Pupil & Plans & { bookOf: string; accountId: string; surveyId: string; messageId: string }
> = {};

function keysOf(payload: Topics[keyof Topics]): EventKey[] {
  const { studentId, classGroupId, schoolId, plansOf, bookOf, accountId, surveyId, messageId } = {
    ...NOBODY,
    ...payload,
  };
  const keys: EventKey[] = [];
  if (studentId) keys.push(`student:${studentId}`);
  if (classGroupId) keys.push(`class:${classGroupId}`);
  if (schoolId) keys.push(`school:${schoolId}`);
  if (plansOf) keys.push(`plans:${plansOf}`);
  if (bookOf) keys.push(`book:${bookOf}`);
  if (accountId) keys.push(`account:${accountId}`);
  if (surveyId) keys.push(`survey:${surveyId}`);
  if (messageId) keys.push(`message:${messageId}`);
  return keys;
}

/** As many payloads in each message as PostgreSQL takes. */
function inMessages(topic: keyof Topics, payloads: readonly Topics[keyof Topics][]): string[] {
  const messages: string[] = [];
  const frame = JSON.stringify({ topic, payloads: [] }).length;
  let part: string[] = [];
  let length = frame;
  const close = () => {
    if (part.length > 0) messages.push(`{"topic":"${topic}","payloads":[${part.join(',')}]}`);
    part = [];
    length = frame;
  };
  for (const payload of payloads) {
    const text = JSON.stringify(payload);
    if (length + text.length + 1 > MOST_BYTES) close();
    part.push(text);
    length += text.length + 1;
  }
  close();
  return messages;
}
