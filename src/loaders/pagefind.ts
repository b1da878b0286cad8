import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexRecord } from './index-batches.ts';
import type { IndexFile } from './pagefind-format.ts';

/** Records that are indexed together. */
export interface IndexInput {
  readonly records: readonly IndexRecord[];
}

/** With the records what Pagefind made of them: its index, and the engine that reads it. */
export type MadeIndex<Input extends IndexInput = IndexInput> = Input & {
  readonly files: readonly IndexFile[];
};

/** Files of the engine that the site does not use; Pagefind offers no way not to write them. */
const UNUSED = /(component-ui|worker|modular-ui|pagefind-ui|highlight|wasm\.unknown)/u;

/**
 * Pagefind's indexes of several batches of records, in their order. It has the records of a batch while it is at work on
 * the one before, and does not wait for whoever reads what it made.
 * Throws with Pagefind's own words when a record or a file fails. `closePagefind` ends the program that it runs in.
 */
export async function* runPagefind<Input extends IndexInput>(
  batches: Iterable<Input>,
): AsyncGenerator<MadeIndex<Input>> {
  let index = await newIndex();
  let before: Promise<MadeIndex<Input>> | undefined;
  for (const batch of batches) {
    // It takes its orders in turn: the one to begin the next index is given before the one that takes long.
    const added = orders(...batch.records.map((record) => index.addCustomRecord(record)));
    const next = ordered(newIndex());
    const made = ordered(filesOf(index, added).then((files) => ({ ...batch, files })));
    if (before) yield await before;
    before = made;
    index = await next;
  }
  if (before) yield await before;
}

/** Ends the indexer; the next index starts a new one. */
export const closePagefind = close;

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
  return index;
}

async function filesOf(index: PagefindIndex, added: Promise<void>): Promise<IndexFile[]> {
  const files = index.getFiles();
  const done = orders(
    files,
    index.deleteIndex().then(() => NOTHING_WRONG),
  );
  await added;
  await done;
  return (await files).files.filter(({ path }) => !UNUSED.test(path));
}

const NOTHING_WRONG = { errors: [] };

/** Resolves when all of it is done; throws what Pagefind says is wrong. */
function orders(...answers: readonly Promise<{ readonly errors: readonly string[] }>[]): Promise<void> {
  return ordered(
    Promise.all(answers).then((all) => {
      const errors = all.flatMap((answer) => answer.errors);
      if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
    }),
  );
}

/** What is waited for later: nobody may be there to be told when it fails, because something else did before. */
function ordered<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
