import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConcepts } from '../core/concepts.ts';
import type { Example } from '../core/examples.ts';
import { learnSubjects } from '../core/learn-subjects.ts';
import type { Lesson } from '../core/lesson.ts';
import type { SynonymGroup } from '../core/synonyms.ts';
import { readKept, removeOthers, writeKept } from './kept-file.ts';
import { coreHash, hashOf } from './source-hash.ts';

const ENDING = '.json';

/**
 * What examples teach, learned once: it takes seconds and is kept in `.cache/lesson` until an example, a concept or the
 * core changes. A project without its own core keeps nothing.
 */
export function keptLesson(
  examples: readonly Example[],
  concepts: readonly SynonymGroup[],
  root: string,
): Lesson {
  const learn = () => learnSubjects(examples, readConcepts(concepts));
  const core = coreHash(root);
  if (core === undefined) return learn();
  const folder = join(root, '.cache', 'lesson');
  const name = `${hashOf([core, JSON.stringify(concepts), JSON.stringify(examples)])}${ENDING}`;
  mkdirSync(folder, { recursive: true });
  removeOthers(folder, ENDING, new Set([name]));
  const kept = readKept(join(folder, name), (bytes) => JSON.parse(bytes.toString()) as Lesson);
  if (kept) return kept;
  const lesson = learn();
  writeKept(join(folder, name), JSON.stringify(lesson));
  return lesson;
}
