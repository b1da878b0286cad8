import { expect, test } from 'vitest';
import { growthExponent } from '../../src/bench/growth/report.ts';
import { makeLibrary } from '../../src/bench/growth/make-library.ts';
import { runMeasured } from '../../src/bench/growth/run-measured.ts';
import { parseLibrary } from '../../src/core/parse-library.ts';
import { readContentFiles } from '../../src/loaders/content-files.ts';

const { sources } = await readContentFiles('content');
const made = [...makeLibrary(sources, 2 * sources.length)];

test('made documents are as free of faults as those they are made of', () => {
  expect(parseLibrary(made).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('made documents have the parts of those they are made of', () => {
  const shape = (documents: typeof made) => {
    const { plans, frameworks, guides, notes } = parseLibrary(documents).library;
    return {
      plans: plans.map(({ buckets, checklist, identify }) => [
        buckets.map(({ questions, adaptations, narrative }) => [
          questions.length,
          adaptations.length,
          narrative?.kind,
        ]),
        checklist.length,
        identify?.redFlags.length,
      ]),
      frameworks: frameworks.map(({ headings, phrases }) => [Object.keys(headings), phrases.length]),
      guides: guides.map(({ sections }) =>
        sections.map(({ questions }) => questions.map(({ parts }) => parts.map(({ kind }) => kind))),
      ),
      notes: notes.map(({ sections }) => sections.length),
    };
  };
  expect(shape([...makeLibrary(sources, sources.length)])).toEqual(shape([...sources]));
});

test('the same number gives the same documents, a larger one the same and more', () => {
  expect([...makeLibrary(sources, sources.length)]).toEqual(made.slice(0, sources.length));
});

test('a quantity that doubles with the documents grows with exponent 1, one that stays with 0', () => {
  expect([growthExponent([100, 5], [200, 10]), growthExponent([100, 5], [200, 5])]).toEqual([1, 0]);
});

test('a command that fails is no measurement, and its words are told', async () => {
  const failing = runMeasured(process.execPath, ['-e', 'console.error("broken"); process.exit(3)'], {
    cwd: '.',
  });
  await expect(failing).rejects.toThrow('broken');
});

test('the processor time of a command is that of its processes', async () => {
  const busy = 'const end = Date.now() + 500; while (Date.now() < end);';
  const { cpu } = await runMeasured(process.execPath, ['-e', busy], { cwd: '.' });
  expect(cpu).toBeGreaterThan(0.05);
});
