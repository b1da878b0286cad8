import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { parseExamples } from '../core/examples.ts';
import { parseSynonyms, type SynonymGroup } from '../core/synonyms.ts';

/** The file beside `content/` in which an author says which words mean the same to search. */
export const SYNONYMS_FILE = 'synonyms.txt';

/** The file beside it that says which words raise the same subject to identify. */
export const CONCEPTS_FILE = 'concepts.txt';

/** The groups of the synonyms file and what is wrong with it; none of both if there is no file. */
async function checkSynonyms(root: string, name = SYNONYMS_FILE) {
  const file = join(root, name);
  return existsSync(file)
    ? parseSynonyms(await readFile(file, 'utf8'), name)
    : { groups: [], diagnostics: [] };
}

/** The file beside it from which identify learns. */
export const EXAMPLES_FILE = 'examples.txt';

/** What is wrong with the files beside `content/` that speak of words. */
export async function checkWordFiles(root: string): Promise<Diagnostic[]> {
  const examples = join(root, EXAMPLES_FILE);
  return [
    ...(await checkSynonyms(root)).diagnostics,
    ...(await checkSynonyms(root, CONCEPTS_FILE)).diagnostics,
    ...(existsSync(examples)
      ? parseExamples(await readFile(examples, 'utf8'), EXAMPLES_FILE).diagnostics
      : []),
  ];
}

/** The groups of the synonyms file. Throws with all diagnostics when a line is wrong. */
export async function readSynonyms(root: string, name = SYNONYMS_FILE): Promise<readonly SynonymGroup[]> {
  const { groups, diagnostics } = await checkSynonyms(root, name);
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  return groups;
}
