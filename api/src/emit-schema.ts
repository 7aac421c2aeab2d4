import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './graphql/schema.ts';

// Written beside this package's manifest; committed, and compared with the code in every test run.
writeFileSync(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(makeSchema()))}\n`,
);
