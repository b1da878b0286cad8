import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic } from '../core/diagnostics.ts';
import { parseSynonyms, type SynonymGroup } from '../core/synonyms.ts';

/** The file beside `content/` in which an author says which words mean the same to search. */
export const SYNONYMS_FILE = 'synonyms.txt';

/** The groups of the synonyms file; none if there is no file. Throws with all diagnostics when a line is wrong. */
export async function readSynonyms(root: string): Promise<SynonymGroup[]> {
  const file = join(root, SYNONYMS_FILE);
  if (!existsSync(file)) return [];
  const { groups, diagnostics } = parseSynonyms(await readFile(file, 'utf8'), SYNONYMS_FILE);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return groups;
}
