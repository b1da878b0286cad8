import { close, createIndex } from 'pagefind';
import type { IndexRecord } from './index-batches.ts';
import type { IndexFile } from './pagefind-format.ts';

/** Files of the engine that the site does not use; Pagefind offers no way not to write them. */
const UNUSED = /(component-ui|worker|modular-ui|pagefind-ui|highlight|wasm\.unknown)/u;

/** How many records are on their way to the indexer at a time. */
const AT_ONCE = 200;

/**
 * Pagefind's index of the records, with the engine that reads it.
 * Throws with Pagefind's own words when a record or a file fails. `closePagefind` ends the program that it runs in.
 */
export async function runPagefind(records: readonly IndexRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
  for (let at = 0; at < records.length; at += AT_ONCE)
    await Promise.all(
      records.slice(at, at + AT_ONCE).map(async (record) => {
        check(await index.addCustomRecord(record));
      }),
    );
  const { files, errors: problems } = await index.getFiles();
  check({ errors: problems });
  await index.deleteIndex();
  return files.filter(({ path }) => !UNUSED.test(path));
}

/** Ends the indexer; the next index starts a new one. */
export const closePagefind = close;

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}
