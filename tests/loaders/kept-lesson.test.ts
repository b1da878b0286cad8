import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConcepts } from '../../src/core/concepts.ts';
import { learnSubjects } from '../../src/core/learn-subjects.ts';
import { NO_LESSON } from '../../src/core/lesson.ts';
import { keptLesson } from '../../src/loaders/kept-lesson.ts';
import { coreProject } from './core-project.ts';

const examples = ['How do you brew?', 'Who may brew?', 'Would you brew it?'].map((question) => ({
  subject: 'brewing',
  question,
}));
const concepts = [['brew', 'steep']];
const lesson = learnSubjects(examples, readConcepts(concepts));
let root = '';
const kept = () => readdirSync(join(root, '.cache/lesson'));

beforeEach(() => {
  root = coreProject();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('what is kept is what the examples teach', () => {
  expect(keptLesson(examples, concepts, root)).toEqual(lesson);
  expect(keptLesson(examples, concepts, root)).toEqual(lesson);
});

test('the same examples are not learned again', () => {
  keptLesson(examples, concepts, root);
  writeFileSync(join(root, '.cache/lesson', kept()[0] ?? ''), JSON.stringify(NO_LESSON));
  expect(keptLesson(examples, concepts, root)).toEqual(NO_LESSON);
});

test('other examples, other concepts or another core teach anew, and the old lesson goes', () => {
  keptLesson(examples, concepts, root);
  const names = [kept()];
  keptLesson(examples.slice(1), concepts, root);
  names.push(kept());
  keptLesson(examples, [], root);
  names.push(kept());
  writeFileSync(join(root, 'src/core/lesson.ts'), '');
  keptLesson(examples, [], root);
  names.push(kept());
  expect(names.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(new Set(names.flat()).size).toBe(4);
});

test('a project without its own core keeps nothing', () => {
  rmSync(join(root, 'src'), { recursive: true });
  expect(keptLesson(examples, concepts, root)).toEqual(lesson);
  expect(() => kept()).toThrow('ENOENT');
});
