import { readFile } from 'node:fs/promises';
import { parseLibrary } from '../core/parse-library.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { evaluateIdentify, leaveOneOut, type IdentifyCase, type IdentifyScore } from './identify.ts';
import { evaluateSearch } from './search.ts';

const CASES = 'tests/evaluation/identify-questions.json';

const { library } = parseLibrary((await readContentFiles('content')).sources);
const cases: readonly IdentifyCase[] = JSON.parse(await readFile(CASES, 'utf8'));

console.log('Identify');
const tuning = evaluateIdentify(
  library,
  cases.filter(({ heldOut }) => !heldOut),
);
print('tuning', tuning);
// Held-out mistakes are never listed: whoever reads them tunes on them.
print(
  'held out',
  evaluateIdentify(
    library,
    cases.filter(({ heldOut }) => heldOut),
  ),
);
const leftOut = leaveOneOut(library);
print('leave one out', leftOut);
if (process.argv.includes('--mistakes'))
  for (const { question, expected, found } of [...tuning.mistakes, ...leftOut.mistakes])
    console.log(`  ${expected} ← ${found}: ${question}`);

await evaluateSearch(process.argv.includes('--mistakes'));

function print(title: string, score: IdentifyScore): void {
  const part = (count: number, of: number) =>
    `${count}/${of} (${of === 0 ? '-' : ((100 * count) / of).toFixed(1)} %)`;
  const { related, first, firstTwo, unrelated, abstained, missed } = score;
  console.log(
    `  ${title.padEnd(14)} first ${part(first, related)}, first two ${part(firstTwo, related)}, ` +
      `abstained on unrelated ${part(abstained, unrelated)}, on related ${missed}`,
  );
}
