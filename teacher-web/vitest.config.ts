import { defineConfig } from 'vitest/config';

/** Rules and cache only: what needs a browser is tested in one, by the journeys. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.mjs' }] },
});
