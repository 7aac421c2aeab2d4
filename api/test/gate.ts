import { Browser, type Problem } from './browser.ts';
import type { Child, Person, World } from './world.ts';

export interface SentSwipe {
  cardNumber: string;
  direction: string;
  occurredAt: string;
  sequence: number;
}

export interface BatchAnswer {
  accepted: number;
  duplicates: number;
  rejected: { index: number; reason: string }[];
}

const RECORD = `mutation ($input: RecordSwipesInput!) {
  recordSwipes(input: $input) { accepted duplicates rejected { index reason } } }`;

/** A card reader, as far as the API notices. */
export class Reader {
  constructor(
    readonly id: string,
    readonly token: string,
    /** Sends the token with each request. */
    readonly browser: Browser,
  ) {}

  async record(swipes: SentSwipe[], sentAt?: string): Promise<BatchAnswer> {
    const input = { swipes, ...(sentAt ? { sentAt } : {}) };
    return (await this.browser.do<{ recordSwipes: BatchAnswer }>(RECORD, { input })).recordSwipes;
  }

  /** The same batch by another way, e.g. to another process. */
  async recordThrough(browser: Browser, swipes: SentSwipe[]): Promise<BatchAnswer> {
    return (await browser.do<{ recordSwipes: BatchAnswer }>(RECORD, { input: { swipes } })).recordSwipes;
  }

  refused(swipes: SentSwipe[]): Promise<Problem['extensions']> {
    return this.browser.refused(RECORD, { input: { swipes } });
  }
}

/** The gates of a school, with somebody who sets them up. */
export class Gate {
  private constructor(
    private readonly world: World,
    private readonly admin: Browser,
    private readonly schoolId: string,
  ) {}

  static async open(world: World, admin: Browser, schoolId: string): Promise<Gate> {
    return new Gate(world, admin, schoolId);
  }

  /** Sets up a reader that sends to `url`: the world's own process, unless it says another. */
  async reader(url?: string): Promise<Reader> {
    const { createGateReader } = await this.admin.do<{ createGateReader: WithToken }>(
      'mutation ($input: CreateGateReaderInput!) { createGateReader(input: $input) { reader { id } token } }',
      { input: { schoolId: this.schoolId, name: '讀卡機', gate: '正門' } },
    );
    return this.#holding(createGateReader, url);
  }

  async rotate({ id }: Reader): Promise<Reader> {
    const { rotateGateReaderToken } = await this.admin.do<{ rotateGateReaderToken: WithToken }>(
      'mutation ($id: ID!) { rotateGateReaderToken(id: $id) { reader { id } token } }',
      { id },
    );
    return this.#holding(rotateGateReaderToken);
  }

  /** How many swipes of a reader there are. */
  async stored({ id }: Reader): Promise<number> {
    const [row] = await this.world.em.execute<{ count: number }[]>(
      'select count(*)::int as count from swipe where reader_id = ?',
      [id],
    );
    return row?.count ?? 0;
  }

  /** The partitions in which swipes of a reader are. */
  async monthsOf({ id }: Reader): Promise<string[]> {
    const rows = await this.world.em.execute<{ name: string }[]>(
      `select distinct relname as name from swipe join pg_class on pg_class.oid = swipe.tableoid where reader_id = ? order by 1`,
      [id],
    );
    return rows.map(({ name }) => name);
  }

  /** What the school sees of a reader: when it last sent something, and how far its clock was ahead then, in seconds. */
  async seen({ id }: Reader): Promise<ReaderSeen | undefined> {
    const { school } = await this.admin.do<{ school: { gateReaders: (ReaderSeen & { id: string })[] } }>(
      'query ($id: ID!) { school(id: $id) { gateReaders { id lastSeenAt clockSkew } } }',
      { id: this.schoolId },
    );
    const found = school.gateReaders.find((reader) => reader.id === id);
    return found && { lastSeenAt: found.lastSeenAt, clockSkew: found.clockSkew };
  }

  async unknownCards(): Promise<object[]> {
    const { school } = await this.admin.do<{ school: { unknownCards: object[] } }>(
      'query ($id: ID!) { school(id: $id) { unknownCards { cardNumber count gate } } }',
      { id: this.schoolId },
    );
    return school.unknownCards;
  }

  /** What each of these people was told, in order. */
  async told(people: readonly Person[]): Promise<string[][]> {
    const rows = await this.world.em.execute<{ accountId: string; kind: string }[]>(
      'select account_id as "accountId", kind from notification order by created_at, id',
    );
    return people.map(({ accountId }) =>
      rows.filter((row) => row.accountId === accountId).map(({ kind }) => kind),
    );
  }

  #holding({ reader, token }: WithToken, url = this.world.app.url): Reader {
    return new Reader(reader.id, token, new Browser(url, { authorization: `Bearer ${token}` }));
  }
}

interface ReaderSeen {
  lastSeenAt: string | null;
  clockSkew: number | null;
}

interface WithToken {
  reader: { id: string };
  token: string;
}

export interface SeenSwipe {
  direction: string;
  occurredAt: string;
  receivedAt: string;
  gate: string | null;
  skewed: boolean;
}

/** A pupil's swipes of the days around the usual one, as somebody sees them. */
export async function swipesOf(browser: Browser, { id }: Child): Promise<SeenSwipe[]> {
  const { student } = await browser.do<{ student: { swipes: SeenSwipe[] } }>(
    `query ($id: ID!) { student(id: $id) {
       swipes(from: "2026-11-01", to: "2026-12-31") { direction occurredAt receivedAt gate skewed } } }`,
    { id },
  );
  return student.swipes;
}
