import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Pure functions leave nothing behind, so that the files may share their workers.
  test: { environment: 'node', include: ['src/**/*.test.ts'], isolate: false },
});
