import { Ground } from './20261122-ground.ts';
import { AuditChain } from './20261123-audit-chain.ts';

/** All migrations, oldest first. Names are stored in the database: never rename or reorder. */
export const migrations = [
  { name: '20261122-ground', class: Ground },
  { name: '20261123-audit-chain', class: AuditChain },
];
