import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took; memory is null where there is no `/proc`. */
export interface Cost {
  readonly wall: number;
  /** Seconds of all its processes together, those of the system included. */
  readonly cpu: number;
  /** The most bytes that its processes held at once. */
  readonly memory: number | null;
}

const INTERVAL = 100;
const PAGE = 4096;

/** Runs a command to its end, quietly. Throws with what it printed when it fails. */
export async function runMeasured(
  command: string,
  words: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  const begun = performance.now();
  // The shell's `times` is the one way to learn the processor time of processes that have ended.
  const child = spawn('sh', ['-c', '"$@"; status=$?; echo; times; exit $status', 'sh', command, ...words], {
    cwd,
    env: { ...process.env, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-20_000)));
  let memory: number | null = null;
  const timer = setInterval(() => {
    memory = Math.max(memory ?? 0, treeMemory(child.pid ?? 0)) || null;
  }, INTERVAL);
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  const status = await promise;
  clearInterval(timer);
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${printed}`);
  return { wall: (performance.now() - begun) / 1000, cpu: childSeconds(printed), memory };
}

/** `times` prints two lines: the shell's own time, then that of its children, each of user and system. */
function childSeconds(printed: string): number {
  const times = [...printed.matchAll(/(\d+)m([\d.]+)s/gu)].slice(-2);
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

function treeMemory(root: number): number {
  if (!existsSync('/proc/self/statm')) return 0;
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const tree = new Set([root]);
  // A child may come before its parent in the list, so the list is read until nothing is added.
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const [id, parent] of parents) if (tree.has(parent)) tree.add(id);
  }
  return [...tree].reduce((sum, id) => sum + residentBytes(id), 0);
}

function parentOf(id: string): number {
  return Number(/\) \S (\d+)/u.exec(readQuietly(`/proc/${id}/stat`))?.[1] ?? 0);
}

function residentBytes(id: number): number {
  return Number(readQuietly(`/proc/${id}/statm`).split(' ')[1] ?? 0) * PAGE;
}

/** A process may end between two looks at it. */
function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
