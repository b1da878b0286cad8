import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../core/parse-document.ts';
import type { Source } from '../core/syntax.ts';
import { lostWords } from './lost-words.ts';
import { mutate, nameWords } from './mutate.ts';
import { pick, randomFrom } from './random.ts';

/** What went wrong with one document; its seed makes it again. */
export interface Failure {
  readonly seed: number;
  readonly file: string;
  readonly problem: string;
}

/** A run of the fuzzer: failures, and CPU seconds of the slowest document. */
export interface FuzzReport {
  readonly failures: readonly Failure[];
  readonly slowest: number;
}

const MAX_SECONDS = 10;

/** Every document under `content/`. */
export function readDocuments(): Source[] {
  return readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The changed document that belongs to a seed. An `.mdx` note is read as `.md`, because as code most changes break it. */
export function makeDocument(documents: readonly Source[], seed: number): Source {
  const random = randomFrom(seed);
  const { file, text } = pick(documents, random);
  return { file: file.replace(/\.mdx$/u, '.md'), text: nameWords(mutate(text, random), random) };
}

/** Parses `count` changed documents, the first made from `seed`, and finds crashes, hangs and lost words. */
export function fuzz(documents: readonly Source[], count: number, seed: number): FuzzReport {
  const failures: Failure[] = [];
  let slowest = 0;
  for (let current = seed; current < seed + count; current += 1) {
    const source = makeDocument(documents, current);
    const start = process.cpuUsage();
    const problem = findProblem(source);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    slowest = Math.max(slowest, seconds);
    const hang = seconds > MAX_SECONDS ? `took ${seconds.toFixed(1)} s` : '';
    for (const found of [problem, hang])
      if (found !== '') failures.push({ seed: current, file: source.file, problem: found });
  }
  return { failures, slowest };
}

function findProblem(source: Source): string {
  try {
    const lost = lostWords(source.text, parseDocument(source));
    return lost.length > 0 ? `lost: ${lost.join(', ')}` : '';
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
