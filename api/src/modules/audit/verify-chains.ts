import type { Client } from 'pg';
import { CITY_CHAIN, type StoredLine } from './audit-hash.ts';
import { type ChainBreak, ChainWalk, type Head } from './chain-walk.ts';

/** What became of one chain. */
export interface ChainReport {
  /** `city`, or a school's id. */
  chain: string;
  /** Code and name of the school. */
  label: string;
  head: Head;
  broken: ChainBreak | null;
}

const LINES = /* sql */ `
declare audit_lines no scroll cursor for
select id, (extract(epoch from "at") * 1000000)::bigint::text as "at", action, actor_account_id as "actorAccountId",
  actor_kind as "actorKind", actor_title as "actorTitle", school_id as "schoolId", subject_type as "subjectType",
  subject_id as "subjectId", student_id as "studentId", details::text as details, "position",
  encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
from audit_entry order by school_id nulls first, "position" nulls last, id`;

const HEADS = `select chain, "position", encode(hash, 'hex') as hash from audit_chain`;
const SCHOOLS = `select id, code || ' ' || name as label from school`;
const AT_ONCE = 2000;

/**
 * Walks every chain of the log in one snapshot of the database, a few thousand lines in memory at a time.
 * `kept` are heads that were kept elsewhere: a chain that was rewritten as a whole is still whole, and only they tell.
 */
export async function verifyChains(client: Client, kept: ReadonlyMap<string, Head>): Promise<ChainReport[]> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const { rows: heads } = await client.query<Head & { chain: string }>(HEADS);
    const { rows: schools } = await client.query<{ id: string; label: string }>(SCHOOLS);
    const ends = new Map(heads.map(({ chain, ...head }) => [chain, head]));
    const walks = new Map<string, ChainWalk>();
    const walkOf = (chain: string) => {
      const walk = walks.get(chain) ?? new ChainWalk(chain, ends.get(chain) ?? null, kept.get(chain));
      walks.set(chain, walk);
      return walk;
    };
    for await (const line of linesOf(client)) walkOf(line.schoolId ?? CITY_CHAIN).follow(line);
    // Chains of which not a line is left.
    for (const chain of [...ends.keys(), ...kept.keys()]) walkOf(chain);
    const labels = new Map(schools.map(({ id, label }) => [id, label]));
    return [...walks.values()].map((walk) => ({
      chain: walk.chain,
      label: labels.get(walk.chain) ?? walk.chain,
      head: walk.head,
      broken: walk.conclude(),
    }));
  } finally {
    await client.query('rollback');
  }
}

async function* linesOf(client: Client): AsyncGenerator<StoredLine> {
  await client.query(LINES);
  for (;;) {
    const { rows } = await client.query<StoredLine>(`fetch ${AT_ONCE} from audit_lines`);
    if (rows.length === 0) return;
    yield* rows;
  }
}
