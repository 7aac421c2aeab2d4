import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // Pure functions leave nothing behind, so that the files may share their workers.
    isolate: false,
    // A property is tried a hundred times and more, and the machine may be busy with something else.
    testTimeout: 20_000,
  },
});
