import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one file at a time, two cores are enough for one browser. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
