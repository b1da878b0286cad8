import { defineConfig } from 'playwright/test';
import { ensureChromium } from './src/setup/chromium.ts';
import { writeFontSettings } from './tests/browser/visual-fonts.ts';

const PORT = Number(process.env['BROWSER_TEST_PORT'] ?? 4329);
const report = process.env['REPORT_FILE'];
const VISUAL = '**/visual.test.ts';
const launchOptions = {
  executablePath: ensureChromium(),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  // Generous, so that a busy machine does not fail what is right.
  timeout: 90_000,
  // By Playwright's own measure a paper of another tint is no difference.
  expect: { timeout: 15_000, toHaveScreenshot: { threshold: 0.02 } },
  workers: 2,
  // Once more in CI, where one slow moment would refuse all; what then passes is listed as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: '.cache/browser',
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // A worker would answer in place of the routes that tests set up; the tests of offline use allow it.
    serviceWorkers: 'block',
    // A page left in the middle of a transition reports that as an error.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions,
  },
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  projects: [
    { name: 'browser', testIgnore: VISUAL },
    {
      name: 'visual',
      testMatch: VISUAL,
      use: {
        launchOptions: {
          ...launchOptions,
          args: [...launchOptions.args, '--font-render-hinting=none', '--disable-lcd-text'],
          // The same letters on every machine.
          env: { ...process.env, FONTCONFIG_FILE: writeFontSettings() },
        },
      },
    },
  ],
  webServer: {
    command: 'node src/setup/serve.ts',
    env: { PORT: String(PORT) },
    port: PORT,
    reuseExistingServer: process.env['CI'] === undefined,
  },
});
