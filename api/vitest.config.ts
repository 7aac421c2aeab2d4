import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql has an ES and a CommonJS build; two of them in one process do not recognise each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: 'test/global-setup.ts',
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Most of the time a test waits, for PostgreSQL or for something that it has brought about: one more than the cores.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.mocked.test.ts'],
          // Files share nothing but code: each has its own database and its own app. Loading the code anew for each of
          // them would take two fifths of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // What puts something in the place of a module must have loaded that module itself.
        test: { name: 'alone', include: ['**/*.mocked.test.ts'] },
      },
    ],
    server: { deps: { inline: [/type-graphql/, /graphql-scalars/, /@apollo/, /graphql-ws/] } },
  },
});
