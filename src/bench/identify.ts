import { performance } from 'node:perf_hooks';
import { readConcepts } from '../core/concepts.ts';
import { collectTestimony } from '../core/identify-evidence.ts';
import { identify } from '../core/identify.ts';
import { openIdentifier, prepare } from '../core/identifier.ts';
import { learnSubjects } from '../core/learn-subjects.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { median } from './median.ts';
import { CONCEPTS_FILE, readExamples, readSynonyms } from '../loaders/word-files.ts';

// A phone takes 50 ms; this runs in Node without a throttle, on a machine about four times as fast.
const MAX_MILLISECONDS = 50 / 4;
const ROUNDS = 20;
const QUESTIONS = [
  'What breaks first when ten times the customers arrive?',
  'How do you balance fast releases against uptime when the error budget is nearly gone?',
  'Tell me about a time when a customer was angry with you.',
  'Where is the nearest lighthouse?',
];

/** How long one question takes with the documents of `content/`: the median, and making them ready once. */
const { library } = parseLibrary((await readContentFiles('content')).sources);
const concepts = await readSynonyms('.', CONCEPTS_FILE);
const { examples } = await readExamples('.');
const lesson = learnSubjects(examples, readConcepts(concepts));
const sent = JSON.stringify(prepare(collectTestimony(library, concepts, lesson)));
const begun = performance.now();
const identifier = openIdentifier(JSON.parse(sent));
const ready = performance.now() - begun;
const times = Array.from({ length: ROUNDS }, () => QUESTIONS)
  .flat()
  .map((question) => {
    const start = performance.now();
    identify(identifier, question);
    return performance.now() - start;
  });
const middle = median(times);
console.log(
  `Node, no throttle: ${middle.toFixed(2)} ms a question (median of ${times.length}, slowest ${Math.max(...times).toFixed(1)} ms), ` +
    `${ready.toFixed(0)} ms to make ready once; limit ${MAX_MILLISECONDS} ms`,
);
if (middle > MAX_MILLISECONDS) process.exitCode = 1;
