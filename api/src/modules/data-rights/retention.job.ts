import { z } from 'zod';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { defineJob } from '../../jobs/queue.ts';
import type { Expiry } from '../../personal-data.ts';
import type { Deps } from '../../use-case.ts';
import { audit } from '../audit/audit.ts';
import { Account } from '../identity/account.entity.ts';
import { erasePerson } from './erasure.ts';
import { selfOf } from './subjects.ts';

const DAY = 24 * 3_600_000;
/** Rows of one transaction: short enough to disturb nobody. */
const BATCH = 300;
const ACCOUNTS_BATCH = 20;

/** Accounts that closed long ago lose what a deletion on request would remove. */
const closedAccounts: Expiry = {
  name: 'closedAccounts',
  period: 'RETENTION_CLOSED_ACCOUNTS',
  async remove({ em, deps, at, before }) {
    const accounts = await em.find(
      Account,
      { closedAt: { $lt: before }, erasedAt: null },
      { orderBy: { id: 'asc' }, limit: ACCOUNTS_BATCH },
    );
    for (const account of accounts) {
      const subject = await selfOf(em, account);
      await erasePerson({ em, deps, at }, subject);
      audit(
        { em, at },
        {
          action: 'account.erased',
          actor: { accountId: null, kind: 'SYSTEM' },
          subject: { type: 'account', id: account.id },
          studentId: subject.studentId,
        },
      );
    }
    return accounts.length;
  },
};

/**
 * Removes every night, at half past three in Taipei, what has been kept for as long as the settings say: rows with
 * their files, in batches; and counters of limits whose time is over. Doing it again changes nothing. The audit log is never cut: its chain proves that it is
 * whole, and it holds ids only. How many rows went stands in the log and in one audit entry.
 */
export const applyRetention = defineJob({
  name: 'applyRetention',
  payload: z.object({}),
  cron: '30 19 * * *',
  async run(deps) {
    const at = deps.clock.now();
    const expiries = [...deps.personalData.flatMap((source) => source.expiries ?? []), closedAccounts];
    const counts: Record<string, number> = {};
    for (const expiry of expiries) counts[expiry.name] = await expire(deps, expiry, at);
    counts.rateLimits = await deps.rateLimits.forgetExpired();
    await systemScope(deps.orm.em).transactional(async (em) =>
      audit(
        { em, at },
        {
          action: 'retention.applied',
          actor: { accountId: null, kind: 'SYSTEM' },
          subject: { type: 'retention', id: newId(at.getTime()) },
          details: counts,
        },
      ),
    );
    deps.log.info(counts, 'retention applied');
  },
});

async function expire(deps: Deps, { period, remove }: Expiry, at: Date): Promise<number> {
  const before = new Date(at.getTime() - deps.config[period] * DAY);
  const once = () =>
    systemScope(deps.orm.em).transactional((em: EntityManager) =>
      remove({ em, deps, at, before, batch: BATCH }),
    );
  let total = 0;
  for (let removed = await once(); removed > 0; removed = await once()) total += removed;
  return total;
}
