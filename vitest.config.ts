import { defineConfig } from 'vitest/config';
import { reporters } from './src/setup/reporters.ts';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/site/**'], ...reporters() },
});
