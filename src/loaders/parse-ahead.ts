import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Source } from '../core/syntax.ts';
import { readContentFiles } from './content-files.ts';
import { documentKeeper, unkeptSources } from './kept-documents.ts';

/** Each takes 300 MB; more of them would take more than the rest of a build. */
const MOST_PROCESSES = 3;
/** So few documents, 2 s of work, are parsed no later by one process than others have loaded the parser and shared them. */
const FEW = 200;
const PARSER = fileURLToPath(new URL('./parse-process.ts', import.meta.url));

/**
 * Parses on all processors the documents of a folder of which nothing is kept, so that whoever reads the folder next finds
 * them parsed. What is wrong in them is kept with them and told by those who read them. Returns how many it parsed.
 */
export async function parseAhead(folder: string, root: string, processes?: number): Promise<number> {
  const { sources } = await readContentFiles(folder, root);
  const left = unkeptSources(sources, root);
  const inTurn = left.values();
  const length = processes ?? (left.length < FEW ? 1 : Math.min(availableParallelism(), MOST_PROCESSES));
  if (length < 2) left.forEach(documentKeeper(root));
  else await Promise.all(Array.from({ length }, () => parseElsewhere(inTurn, root)));
  return left.length;
}

/**
 * Gives a process one source after the other, as long as there are any: some take ten times as long as others. It is not
 * a thread, because the memory that parsing takes goes back to the system only when its process ends.
 */
async function parseElsewhere(sources: Iterator<Source>, root: string): Promise<void> {
  const parser = fork(PARSER, [root], { execArgv: [] });
  try {
    for (let next = sources.next(); next.done !== true; next = sources.next())
      await parse(parser, next.value);
  } finally {
    if (parser.connected) parser.disconnect();
  }
}

async function parse(parser: ChildProcess, source: Source): Promise<void> {
  const ended = new AbortController();
  const failed = once(parser, 'exit', ended).then(() => {
    throw new Error(`${source.file} could not be parsed; the reason is printed above.`);
  });
  // That it could not be sent is said by the end of the process.
  parser.send(source, () => undefined);
  await Promise.race([once(parser, 'message', ended), failed]).finally(() => {
    ended.abort();
  });
}
