import { defineConfig } from 'vitest/config';

/** Ends what hangs; how fast a machine is, no test is about. */
const timeouts = { testTimeout: 240_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    // One for each processor. Unsaid, one processor is left idle, of the two that many machines for CI have.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/worker/**', 'test/browser/**'],
          setupFiles: 'test/property-seed.ts',
          ...timeouts,
        },
      },
      {
        test: {
          name: 'served',
          include: ['test/{worker,browser}/**/*.test.ts'],
          globalSetup: 'test/serve.ts',
          ...timeouts,
        },
      },
    ],
  },
});
