import { defineConfig } from 'vitest/config';
import { reporters } from './src/setup/reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/site/**'],
    // Generous, so that a busy machine does not fail what is right.
    testTimeout: 60_000,
    ...reporters(),
  },
});
