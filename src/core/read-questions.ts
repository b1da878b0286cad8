import type { Paragraph, RootContent } from 'mdast';
import { findLastBracket } from './brackets.ts';
import type { BucketQuestion, BucketSlot } from './model.ts';
import { joinLines, splitLines } from './paragraph-lines.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { wordsOf } from './rich-text.ts';

const QUESTION = /^([A-Z]{1,2}\d{1,5})\s*(?:[:.]|[-–—](?=\s))\s*(\S.*)$/iu;

/** Reads lines `- Q110: text (angle)`; the bullets may be missing. */
export function readQuestions(
  nodes: readonly RootContent[],
  leftovers: Leftovers<BucketSlot>,
): BucketQuestion[] {
  const questions: BucketQuestion[] = [];
  for (const entry of questionEntries(nodes, leftovers)) {
    const question = findQuestion(entry);
    const first = question && questions.find(({ id }) => id === question.id);
    if (question && !first) {
      leftovers.keepBelow('questions', entry);
      questions.push(question);
      continue;
    }
    if (first) reportDuplicate(first, entry, leftovers);
    else reportMalformed(entry, leftovers);
    leftovers.keepItem('questions', entry);
  }
  return questions;
}

function questionEntries(nodes: readonly RootContent[], leftovers: Leftovers<BucketSlot>): Entry[] {
  const entries: Entry[] = [];
  let others: RootContent[] = [];
  for (const node of nodes) {
    const lines = node.type === 'paragraph' ? paragraphEntries(node) : undefined;
    if (!lines) {
      others.push(node);
      continue;
    }
    entries.push(...leftovers.entries('questions', others), ...lines);
    others = [];
  }
  return [...entries, ...leftovers.entries('questions', others)];
}

/** The lines of a paragraph as list items, when each of them is a question. */
function paragraphEntries(paragraph: Paragraph): Entry[] | undefined {
  const entries = splitLines(paragraph).map((line): Entry => {
    const own = joinLines([line]);
    return {
      item: { type: 'listItem', spread: false, children: [own] },
      line: own,
      number: null,
      place: line.place,
    };
  });
  return entries.every(findQuestion) ? entries : undefined;
}

function findQuestion({ line, place }: Entry): BucketQuestion | undefined {
  const [, id, words = ''] = QUESTION.exec(line ? wordsOf(line) : '') ?? [];
  const bracket = findLastBracket(words);
  const text = bracket?.rest ?? words;
  if (!id || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  const angle = bracket?.inside.replace(/\s*\bangle$/iu, '');
  return { id: id.toUpperCase(), text, angle: angle || null, place };
}

function reportMalformed({ line, item, place }: Entry, { reading }: Leftovers<BucketSlot>): void {
  const found = line ? `\`${wordsOf(line)}\`` : (item.children[0]?.type ?? 'empty item');
  reading.reporter.report(
    'malformed-question',
    place,
    `Unexpected ${found}, expected an id, a colon and the question`,
  );
}

function reportDuplicate(first: BucketQuestion, { place }: Entry, { reading }: Leftovers<BucketSlot>): void {
  const related = {
    ...first.place,
    file: reading.reporter.file,
    message: `${first.id} is listed here first`,
  };
  reading.reporter.report(
    'duplicate-question',
    place,
    `Unexpected second ${first.id}, expected each question once`,
    related,
  );
}
