import type { Paragraph, RootContent } from 'mdast';
import { LocatedText } from './located-text.ts';
import type { BucketSlot, Place, Priority } from './model.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { readPriority } from './read-priority.ts';

/** The line `**Questions:** ~10 | **Priority:** 🟢 GREEN (advice)`. `isPriorityGiven` also holds for one that is not clear. */
export interface BucketFacts {
  readonly questionCount: number | null;
  readonly priority: Priority | null;
  readonly advice: string | null;
  readonly isPriorityGiven: boolean;
}

const NONE: BucketFacts = { questionCount: null, priority: null, advice: null, isPriorityGiven: false };
const FACT = /^[^\p{L}\p{N}]*(questions|priority)\s*:\s*(\S[^]*)$/iu;
const BETWEEN = /\s*(?:[|·•;,\n]|\s)\s*(?=[^\p{L}\p{N}(]*(?:questions|priority)\s*:)/iu;
const COUNT = /^(?:~|≈|about\s+|around\s+|approx\.?\s*|ca\.?\s*)?\s*(\d+)\s*\+?(?:\s+questions?)?$/iu;

/** Reads the facts at the head of a bucket; everything else that stands there is kept. */
export function readBucketFacts(nodes: readonly RootContent[], leftovers: Leftovers<BucketSlot>): BucketFacts {
  let facts = NONE;
  let others: RootContent[] = [];
  for (const node of nodes) {
    const read = node.type === 'paragraph' ? readLine(node, facts, leftovers) : undefined;
    if (!read) {
      others.push(node);
      continue;
    }
    leftovers.keep('head', others);
    others = [];
    facts = read;
  }
  leftovers.keep('head', others);
  return facts;
}

/** The facts with those of the line added; undefined for a line with anything else in it. */
function readLine(
  paragraph: Paragraph,
  before: BucketFacts,
  { reading }: Leftovers<BucketSlot>,
): BucketFacts | undefined {
  const line = new LocatedText(paragraph);
  let facts = before;
  let unclear: { readonly value: string; readonly place: Place } | undefined;
  let offset = 0;
  for (const piece of line.text.split(BETWEEN)) {
    const start = line.text.indexOf(piece, offset);
    offset = start + piece.length;
    const [, label = '', words = ''] = FACT.exec(piece) ?? [];
    const value = words.replace(/\s+/gu, ' ').trim();
    const isCount = label.toLowerCase() === 'questions';
    if (value === '' || (isCount ? facts.questionCount !== null : facts.isPriorityGiven)) return undefined;
    if (isCount) {
      const count = COUNT.exec(value)?.[1];
      if (count === undefined) return undefined;
      facts = { ...facts, questionCount: Number(count) };
    } else {
      facts = { ...facts, ...readPriority(value), isPriorityGiven: true };
      if (facts.priority === null) unclear = { value, place: line.placeAt(start) };
    }
  }
  if (unclear) reading.reporter.report('unknown-priority', unclear.place, `Unexpected priority \`${unclear.value}\`, expected one of green, yellow and red`);
  return facts;
}
