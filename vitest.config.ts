import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/worker/**', 'test/browser/**'],
        },
      },
      {
        test: {
          name: 'served',
          include: ['test/{worker,browser}/**/*.test.ts'],
          globalSetup: 'test/serve.ts',
          // A real browser on a busy machine; a test that waits for something says for what.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
