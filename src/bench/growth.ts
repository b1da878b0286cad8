import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContentFiles } from '../loaders/content-files.ts';
import { copyProject } from '../setup/project-copy.ts';
import { makeLibrary } from './growth/make-library.ts';
import { measureSite } from './growth/measure-site.ts';
import { formatGrowth, judgeGrowth, type Growth } from './growth/report.ts';
import { buildWithStarlight } from './growth/starlight.ts';
import { runMeasured } from './growth/run-measured.ts';

const SIZES = [10, 100, 1000];
const MOST = 5000;

/**
 * How building and reading grow with the library: 10, 100 and 1,000 documents made of those in `content/`, with `--all`
 * 5,000 as well, `--sizes 100,1000` for others. Each is built twice, the second time with one document changed. With
 * `--starlight FOLDER` Starlight builds the same Markdown in the same run, in a folder in which it is installed.
 */
const words = process.argv.slice(3);
const starlightFolder = optionOf('--starlight');
const wanted = optionOf('--sizes')?.split(',').map(Number);
const sizes = wanted ?? (words.includes('--all') ? [...SIZES, MOST] : SIZES);
const { sources } = await readContentFiles('content');
const rows: Growth[] = [];
for (const documents of sizes) {
  rows.push(await measure(documents));
  console.log(`${formatGrowth(rows)}\n`);
}
for (const { words: verdict, isReached } of judgeGrowth(rows)) {
  console.log(`${isReached ? 'reached    ' : 'not reached'}  ${verdict}`);
  if (!isReached) process.exitCode = 1;
}

function optionOf(name: string): string | undefined {
  return words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
}

async function measure(documents: number): Promise<Growth> {
  const root = copyProject(`growth-${documents}-`);
  try {
    const made = [...makeLibrary(sources, documents)];
    for (const { file, text } of made) write(join(root, file), text);
    const build = () => runMeasured(process.execPath, ['src/setup/build.ts'], { cwd: root });
    const cold = await build();
    const size = measureSite(join(root, 'dist'));
    const [changed] = made;
    if (changed) write(join(root, changed.file), `${changed.text}\nOne more sentence, to build again.\n`);
    const again = await build();
    const starlight = starlightFolder === undefined ? null : await buildWithStarlight(starlightFolder, made);
    const bytes = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { documents, bytes, cold, again, size, starlight };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
