import { p } from '@mikro-orm/core';
import { newId } from './id.ts';

/** Column shapes that every table shares, so that they are the same everywhere. */
export const columns = {
  /** UUIDv7 made by the application. */
  id: () =>
    p
      .uuid()
      .primary()
      .onCreate(() => newId()),
  /** An instant; the application's clock sets it. */
  instant: () => p.datetime().columnType('timestamptz'),
  /** A calendar date of school life (Asia/Taipei), ISO `YYYY-MM-DD`. */
  day: () => p.string().columnType('date'),
  /** When a row was last written, by the database's clock; a trigger keeps it (migrations/20261130-roster.ts). */
  touched: () => p.datetime().columnType('timestamptz').defaultRaw('now()').lazy(),
  /** Text whose length (in characters) the database checks. */
  text: (max: number) => p.string().columnType(`varchar(${max})`),
};
