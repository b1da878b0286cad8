import type { SiteSize } from './measure-site.ts';
import type { Cost } from './run-measured.ts';

/** What was measured for a library of one size. */
export interface Growth {
  readonly documents: number;
  /** Bytes of Markdown. */
  readonly bytes: number;
  readonly cold: Cost;
  /** The second build, with one document changed. */
  readonly again: Cost;
  readonly size: SiteSize;
  /** What Starlight took for the same Markdown; null when it was not asked. */
  readonly starlight: Cost | null;
}

/** One goal with what became of it. */
export interface Verdict {
  readonly words: string;
  readonly isReached: boolean;
}

/** How fast a thing may grow: a little over linear, and flat but for chance. */
const LINEAR = 1.1;
const FLAT = 0.1;
const MOST_MEMORY = 1.5e9;
/** From this many documents the fixed costs of a build no longer hide how it grows. */
const LARGE = 100;

const COLUMNS: readonly (readonly [title: string, (row: Growth) => string])[] = [
  ['Documents', ({ documents }) => documents.toLocaleString('en')],
  ['Markdown, MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ['Build, s of CPU', ({ cold }) => cold.cpu.toFixed(0)],
  ['by the clock', ({ cold }) => cold.wall.toFixed(0)],
  ['Second build, s of CPU', ({ again }) => again.cpu.toFixed(0)],
  ['Memory, MB', ({ cold }) => megabytes(cold.memory)],
  ['Starlight, s of CPU', ({ starlight }) => starlight?.cpu.toFixed(0) ?? '-'],
  ['by the clock, s', ({ starlight }) => starlight?.wall.toFixed(0) ?? '-'],
  ['memory, MB', ({ starlight }) => megabytes(starlight?.memory ?? null)],
  ['Pages', ({ size }) => size.pages.toLocaleString('en')],
  ['Files', ({ size }) => size.files.toLocaleString('en')],
  ['Site, MB', ({ size }) => (size.diskBytes / 1e6).toFixed(1)],
  ['Index, MB', ({ size }) => (size.indexBytes / 1e6).toFixed(1)],
  ['Home, kB', ({ size }) => kilobytes(size.home)],
  ['Plan, kB', ({ size }) => kilobytes(size.plan)],
  ['Bucket, kB', ({ size }) => kilobytes(size.bucket)],
  ['Names, kB', ({ size }) => kilobytes(size.names)],
  ['First search, kB', ({ size }) => kilobytes(size.search)],
  ['Largest page, kB', ({ size }) => `${kilobytes(size.largest.bytes)} ${size.largest.path}`],
];

/** The measurements as a Markdown table, one column for each size. */
export function formatGrowth(rows: readonly Growth[]): string {
  const lines = COLUMNS.map(([title, cell]) => `| ${[title, ...rows.map(cell)].join(' | ')} |`);
  const [head = '', ...others] = lines;
  return [head, `|${' --- |'.repeat(rows.length + 1)}`, ...others].join('\n');
}

/** The goals that the measurements speak of. */
export function judgeGrowth(rows: readonly Growth[]): Verdict[] {
  const large = rows.filter(({ documents }) => documents >= LARGE);
  const steps = large.slice(1).flatMap((row, at) => {
    const before = large[at];
    return before ? [[before, row] as const] : [];
  });
  return [
    ...steps.flatMap(([before, row]) => [
      judgeStep('build, CPU', before, row, ({ cold }) => cold.cpu, LINEAR),
      judgeStep('site on the disk', before, row, ({ size }) => size.diskBytes, LINEAR),
      judgeStep('home', before, row, ({ size }) => size.home, FLAT),
      judgeStep('plan page', before, row, ({ size }) => size.plan, FLAT),
      judgeStep('bucket page', before, row, ({ size }) => size.bucket, FLAT),
      judgeStep('largest page', before, row, ({ size }) => size.largest.bytes, FLAT),
      judgeStep('first search', before, row, ({ size }) => size.search, FLAT),
    ]),
    ...large.flatMap(({ documents, cold, starlight }) =>
      starlight
        ? [
            {
              words: `build of ${documents}: ${cold.wall.toFixed(0)} s by the clock, Starlight ${starlight.wall.toFixed(0)} s`,
              isReached: cold.wall < starlight.wall,
            },
          ]
        : [],
    ),
    ...large.flatMap(({ documents, cold, again }) => [
      {
        words: `second build of ${documents}: ${(again.cpu / cold.cpu).toFixed(2)} of the first, goal under 0.33`,
        isReached: again.cpu < cold.cpu / 3,
      },
      ...(documents > 1000 || cold.memory === null
        ? []
        : [
            {
              words: `memory for ${documents}: ${(cold.memory / 1e9).toFixed(2)} GB, goal under 1.5 GB`,
              isReached: cold.memory < MOST_MEMORY,
            },
          ]),
    ]),
  ];
}

/** The power of the number of documents by which a value grew: 1 is in proportion, 0 not at all. */
export function growthExponent(
  [n, value]: readonly [number, number],
  [m, other]: readonly [number, number],
): number {
  return Math.log(other / value) / Math.log(m / n);
}

function judgeStep(
  name: string,
  a: Growth,
  b: Growth,
  valueOf: (row: Growth) => number,
  most: number,
): Verdict {
  const exponent = growthExponent([a.documents, valueOf(a)], [b.documents, valueOf(b)]);
  return {
    words: `${name}, ${a.documents} to ${b.documents}: exponent ${exponent.toFixed(2)}, goal at most ${most}`,
    isReached: exponent <= most,
  };
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '-' : (bytes / 1e6).toFixed(0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
