import { Ground } from './20261122-ground.ts';

/** All migrations, oldest first. Names are stored in the database: never rename or reorder. */
export const migrations = [{ name: '20261122-ground', class: Ground }];
