import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The faults (`pnpm faults`): against the built API as a process of its own, one after the other. */
const { projects, ...shared } = base.test ?? {};

export default defineConfig({
  ...base,
  test: {
    ...shared,
    include: ['faults/**/*.fault.ts'],
    globalSetup: 'faults/global-setup.ts',
    fileParallelism: false,
    isolate: false,
    // The full form takes as long as it takes; the short one ends sooner by itself.
    testTimeout: process.env.QINSHI_FAULTS === 'full' ? 3_600_000 : 300_000,
    hookTimeout: 300_000,
  },
});
