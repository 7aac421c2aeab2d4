import { systemScope } from '../db/scope.ts';
import type { Deps } from '../use-case.ts';
import type { Connection, Connections } from './connections.ts';

/** A session that ends in another process, or by time alone, is noticed within a minute. */
const LOOK_AGAIN_EVERY = 60_000;
/** Tells the client to connect and read again: its rights changed, or events may have been missed. */
const COME_BACK = { code: 4205, reason: 'Read again' };

/** Sends sockets away whose session ended or changed, at once when told and every minute otherwise. */
export function watchSessions(deps: Deps, connections: Connections): () => void {
  const sendAway = (concerned: (connection: Connection) => boolean) =>
    connections.sendAway(concerned, COME_BACK);
  const ended = deps.events.subscribe('sessionEnded')[Symbol.asyncIterator]();
  const listen = async () => {
    for (let event = await ended.next(); !event.done; event = await ended.next()) {
      const { sessionId } = event.value;
      sendAway(({ sessions }) => sessions.has(sessionId));
    }
  };
  void listen();
  const stopGap = deps.events.onGap(() => sendAway(() => true));
  const timer = setInterval(() => {
    const known = connections.all().flatMap(({ sessions }) => [...sessions]);
    endedSessions(deps, known).then(
      (gone) => sendAway(({ sessions }) => [...sessions].some((id) => gone.has(id))),
      (error: Error) => deps.log.warn({ err: error.message }, 'could not look at sessions'),
    );
  }, LOOK_AGAIN_EVERY);
  return () => {
    clearInterval(timer);
    stopGap();
    void ended.return?.();
  };
}

async function endedSessions({ orm, clock }: Deps, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const at = clock.now();
  const all = `{${ids.join(',')}}`;
  const rows = await systemScope(orm.em).execute<{ id: string }[]>(
    `select id from session where id = any(?::uuid[]) and (
       revoked_at is not null or expires_at <= ? or last_used_at + idle_minutes * interval '1 minute' < ?)
     union all select id from applicant_session where id = any(?::uuid[]) and (ended_at is not null or expires_at <= ?)`,
    [all, at, at, all, at],
  );
  return new Set(rows.map(({ id }) => id));
}
