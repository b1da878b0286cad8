import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../core/search-records.ts';

/** Marks that are part of a word: `N+1`, `99.9%`, `CI/CD`, `10×`. */
const WORD_CHARACTERS = '+/%→×.#&';

/**
 * Writes the full-text index of the records into a folder, and returns how many it holds.
 * Throws with Pagefind's own words when a record or a file fails.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: WORD_CHARACTERS });
  try {
    if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
    for (const record of records) check(await index.addCustomRecord(pagefindRecord(record)));
    check(await index.writeFiles({ outputPath }));
    return records.length;
  } finally {
    await close();
  }
}

function pagefindRecord({ path, title, trail, kind, framework, priority, roles, text }: SearchRecord) {
  const filters: Record<string, string[]> = { kind: [kind] };
  if (framework) filters['framework'] = [framework];
  if (priority) filters['priority'] = [priority];
  if (roles.length > 0) filters['role'] = [...roles];
  return {
    url: path,
    content: `${title}\n${text}`,
    language: 'en',
    meta: { title, trail: trail.join(' › '), kind },
    filters,
  };
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}
