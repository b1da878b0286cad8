import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the process tells: that all documents are parsed, then how many sections can be found. */
export type DataMessage = 'parsed' | number;

/** What a site has besides its pages, while it is made. */
export interface DataBeside {
  /** Resolves when nothing is left to parse. */
  readonly parsed: Promise<unknown>;
  /** Resolves to the number of sections that can be found when all files are there. */
  readonly made: Promise<number>;
  /** Ends it, whatever is there. */
  readonly stop: () => void;
}

const PROCESS = fileURLToPath(new URL('./data-process.ts', import.meta.url));
/** Young objects in less room, and what is freed given back at once: each takes a fifth off the memory beside Astro's. */
const LESS_MEMORY = {
  execArgv: ['--max-semi-space-size=8'],
  env: {
    ...process.env,
    MALLOC_ARENA_MAX: '1',
    MALLOC_MMAP_THRESHOLD_: '65536',
    MALLOC_TRIM_THRESHOLD_: '65536',
  },
};

/**
 * Parses the content of the project in `root` and writes what is made of it besides pages into a folder, what search needs
 * and what other programs read, in a process of its own: pages can be made meanwhile, as soon as all is parsed. It fails
 * with its reason printed, and ends when this process ends.
 */
export function makeData(root: string, folder: string): DataBeside {
  const parsed = Promise.withResolvers<DataMessage>();
  const made = Promise.withResolvers<number>();
  const worker = fork(PROCESS, [root, folder], LESS_MEMORY);
  worker.on('message', (message: DataMessage) => {
    if (message === 'parsed') parsed.resolve(message);
    else made.resolve(message);
  });
  worker.on('error', fail).on('exit', () => {
    fail(new Error('The search index was not made; the reason is printed above.'));
  });
  // Whoever waits for them is told; who waits for the pages first may come too late to be.
  for (const { promise } of [parsed, made]) promise.catch(() => undefined);
  return { parsed: parsed.promise, made: made.promise, stop: () => void worker.kill() };

  /** Once a promise is resolved, this changes nothing. */
  function fail(error: Error): void {
    parsed.reject(error);
    made.reject(error);
  }
}
