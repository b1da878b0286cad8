import { close, createIndex } from 'pagefind';
import { indexText } from '../core/index-text.ts';
import type { SearchRecord } from '../core/search-records.ts';
import { cutIndex } from './index-parts.ts';

/** Files of the engine that the site does not use; Pagefind offers no way not to write them. */
const UNUSED = /(component-ui|worker|modular-ui|pagefind-ui|highlight|wasm\.unknown)/u;

/** One file of the full-text index, its path relative to the index folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How many records are on their way to the indexer at a time. */
const AT_ONCE = 200;

/**
 * Builds the full-text index of the records and returns its files.
 * Throws with Pagefind's own words when a record or a file fails.
 */
export async function buildFullText(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  try {
    if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
    for (let at = 0; at < records.length; at += AT_ONCE)
      await Promise.all(
        records.slice(at, at + AT_ONCE).map(async (record, more) => {
          check(await index.addCustomRecord(pagefindRecord(record, at + more)));
        }),
      );
    const { files, errors: problems } = await index.getFiles();
    check({ errors: problems });
    return cutIndex(files.filter(({ path }) => !UNUSED.test(path)));
  } finally {
    await close();
  }
}

function pagefindRecord(record: SearchRecord, at: number) {
  const { path, title, trail, kind, framework, priority, roles } = record;
  const filters: Record<string, string[]> = { kind: [kind] };
  if (framework) filters['framework'] = [framework];
  if (priority) filters['priority'] = [priority];
  if (roles.length > 0) filters['role'] = [...roles];
  // Pagefind keeps one record an address; sections that share an anchor each need their own.
  const url = `/${at}/`;
  return {
    url,
    content: indexText(record),
    language: 'en',
    meta: { path, title, trail: trail.join(' › '), kind },
    filters,
  };
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}
