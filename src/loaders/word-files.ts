import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { parseExamples } from '../core/examples.ts';
import { parseSynonyms, type SynonymGroup } from '../core/synonyms.ts';

/** The file beside `content/` in which an author says which words mean the same to search. */
const SYNONYMS_FILE = 'synonyms.txt';

/** The file beside it that says which words raise the same subject to identify. */
export const CONCEPTS_FILE = 'concepts.txt';

/** The file beside it from which identify learns. */
const EXAMPLES_FILE = 'examples.txt';

/** What is wrong with the files beside `content/` that speak of words. */
export async function checkWordFiles(root: string): Promise<Diagnostic[]> {
  const read = [
    await checkSynonyms(root, SYNONYMS_FILE),
    await checkSynonyms(root, CONCEPTS_FILE),
    await readExamples(root),
  ];
  return read.flatMap(({ diagnostics }) => diagnostics);
}

/** The examples of the project and what is wrong with their file; none of both if there is no file. */
export async function readExamples(root: string) {
  return parseExamples(await textOf(root, EXAMPLES_FILE), EXAMPLES_FILE);
}

/** The groups of the synonyms file. Throws with all diagnostics when a line is wrong. */
export async function readSynonyms(root: string, name = SYNONYMS_FILE): Promise<readonly SynonymGroup[]> {
  const { groups, diagnostics } = await checkSynonyms(root, name);
  if (diagnostics.length > 0)
    throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  return groups;
}

async function checkSynonyms(root: string, name: string) {
  return parseSynonyms(await textOf(root, name), name);
}

/** Nothing for a file that is not there. */
async function textOf(root: string, name: string): Promise<string> {
  const file = join(root, name);
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
