import { parseArgs } from 'node:util';
import { fuzz, makeDocument, readDocuments } from './run.ts';

const USAGE = `Usage: npm run fuzz [-- --count 2000] [--seed 1] [--show]

Parses documents of content/ with random changes and looks for crashes, hangs over 10 s and lost words.
  --count N   how many documents
  --seed N    the number the first is made from; a failure names its own
  --show      print the document of the seed instead

Exit codes: 0 nothing found, 1 failures, 2 wrong usage.`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean' },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) {
  console.error(USAGE);
  process.exit(2);
}

const documents = readDocuments();
if (values.show) console.log(makeDocument(documents, seed).text);
else {
  const start = performance.now();
  const { failures, slowest } = fuzz(documents, count, seed);
  for (const { seed: own, file, problem } of failures) console.log(`seed ${own}  ${file}\n  ${problem}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${count} documents in ${seconds} s, the slowest ${slowest.toFixed(1)} s: ${failures.length} failures.`,
  );
  process.exitCode = failures.length > 0 ? 1 : 0;
}
