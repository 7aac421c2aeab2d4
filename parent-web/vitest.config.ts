import { defineConfig } from 'vitest/config';

// Not the app's Vite configuration: these are tests of plain rules, which need no router and no service worker.
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } });
