import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';

/** Passed and failed checks of one stage. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/reports';

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env['CHROMIUM_PATH'] = ensureChromium();

const counts: readonly Count[] = [
  stage('Format', 'prettier', ['--check', '--log-level=warn', '.']),
  stage('Lint', 'eslint', ['.']),
  stage('Unused files and packages', 'knip', []),
  stage('Types', 'astro', ['sync']),
  stage('Types', 'astro', ['check', '--minimumSeverity', 'warning']),
  suite('Unit tests', 'unit', 'vitest', ['run']),
  stage('Build', 'node', ['src/setup/build.ts']),
  suite('Tests on the built site', 'site', 'vitest', ['run', '--config', 'vitest.site.config.ts']),
  suite('Browser tests', 'browser', 'playwright', ['test']),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs a command that is one check by itself. */
function stage(title: string, command: string, words: readonly string[]): Count {
  return run(title, command, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a test runner and reads its counts from its JSON report; a run without a report has failed. */
function suite(
  title: string,
  name: string,
  command: 'vitest' | 'playwright',
  words: readonly string[],
): Count {
  const report = `${REPORTS}/${name}.json`;
  process.env['REPORT_FILE'] = report;
  const isGood = run(title, command, words);
  const { passed, failed } = readReport(report, command);
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function run(title: string, command: string, words: readonly string[]): boolean {
  console.log(`\n== ${title} ==`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function readReport(file: string, command: 'vitest' | 'playwright'): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return command === 'vitest'
      ? { passed: report.numPassedTests, failed: report.numFailedTests }
      : { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
