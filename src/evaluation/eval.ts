import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readConcepts } from '../core/concepts.ts';
import type { Example } from '../core/examples.ts';
import { collectTestimony } from '../core/identify-evidence.ts';
import { learnSubjects } from '../core/learn-subjects.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { CONCEPTS_FILE, readExamples, readSynonyms } from '../loaders/word-files.ts';
import {
  crossValidate,
  evaluateIdentify,
  leaveOneOut,
  type IdentifyCase,
  type IdentifyScore,
} from './identify.ts';
import { evaluateSearch } from './search.ts';

const FOLDER = 'tests/evaluation';
const TUNING = ['', '-2', '-3', '-4', '-5'].map((end) => `${FOLDER}/identify-questions${end}.json`);
const HELD_OUT = `${FOLDER}/identify-questions-6.json`;

const { library } = parseLibrary((await readContentFiles('content')).sources);
const concepts = await readSynonyms('.', CONCEPTS_FILE);
const { examples } = await readExamples('.');
const taught = (some: readonly Example[]) =>
  collectTestimony(library, concepts, learnSubjects(some, readConcepts(concepts)));
const testimony = taught(examples);

console.log('Identify');
const scores: IdentifyScore[] = [];
for (const file of TUNING) {
  const score = evaluateIdentify(testimony, await readCases(file));
  print(`tuning ${file.replace(/^.*questions-?|\.json$/gu, '') || '1'}`, score);
  scores.push(score);
}
const leftOut = leaveOneOut(testimony);
print('leave one out', leftOut);
const strange = crossValidate(examples, taught);
print('examples', strange);
if (process.argv.includes('--mistakes'))
  for (const { question, expected, found } of [...scores, leftOut, strange].flatMap(
    ({ mistakes }) => mistakes,
  ))
    console.log(`  ${expected} ← ${found}: ${question}`);
// Only when asked for, and its mistakes are never listed: whoever looks at them while changing the matcher tunes on them.
if (process.argv.includes('--held-out')) {
  if (existsSync(HELD_OUT)) print('held out', evaluateIdentify(testimony, await readCases(HELD_OUT)));
  else console.log(`  held out        there is no ${HELD_OUT}`);
}

if (!process.argv.includes('--identify')) await evaluateSearch(process.argv.includes('--mistakes'));

async function readCases(file: string): Promise<readonly IdentifyCase[]> {
  return JSON.parse(await readFile(file, 'utf8'));
}

function print(title: string, score: IdentifyScore): void {
  const part = (count: number, of: number) =>
    `${count}/${of} (${of === 0 ? '-' : ((100 * count) / of).toFixed(1)} %)`;
  const { related, first, firstTwo, unrelated, abstained, missed } = score;
  console.log(
    `  ${title.padEnd(15)} first ${part(first, related)}, first two ${part(firstTwo, related)}, ` +
      `abstained on unrelated ${part(abstained, unrelated)}, on related ${missed}`,
  );
}
