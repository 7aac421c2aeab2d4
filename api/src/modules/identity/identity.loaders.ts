import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Account } from './account.entity.ts';
import type { AccountFacts } from './account-state.ts';
import { lastSignIns } from './bureau.service.ts';
import { Guardianship } from './guardianship.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';

export interface IdentityLoaders {
  /** Bindings in force of a pupil, accounts included. */
  guardianships: DataLoader<string, Guardianship[]>;
  /** What the state of an account is told from; for rows that the viewer was already let to. */
  accountFacts: DataLoader<string, AccountFacts>;
  /** When an account last got in, if ever. */
  lastSignIn: DataLoader<string, Date | null>;
}

export function identityLoaders(em: EntityManager): IdentityLoaders {
  return {
    guardianships: grouped(
      (ids) =>
        em.find(
          Guardianship,
          { student: { $in: ids }, endedAt: null },
          { populate: ['account'], orderBy: { startedAt: 'asc' } },
        ),
      (row) => row.student.id,
    ),
    accountFacts: new DataLoader(async (ids) => {
      const system = systemScope(em);
      const [accounts, links] = await system.transactional((tx) =>
        Promise.all([
          tx.find(Account, { id: { $in: [...ids] } }),
          tx.find(OneTimeLink, { account: { $in: [...ids] }, spentAt: null }),
        ]),
      );
      const byId = new Map(accounts.map((account) => [account.id, account]));
      const until = new Map(links.map(({ account, expiresAt }) => [account.id, expiresAt]));
      return ids.map((id) => {
        const account = byId.get(id);
        return account
          ? { account, linkUntil: until.get(id) ?? null }
          : new Error(`There is no account ${id}.`);
      });
    }),
    lastSignIn: new DataLoader(async (ids) => {
      const found = await lastSignIns(em, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
  };
}
