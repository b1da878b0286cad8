import type { Paragraph, RootContent } from 'mdast';
import { LocatedText } from './located-text.ts';
import type { BucketSlot, Phrase, Place, Priority } from './model.ts';
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
const BETWEEN = /\s*[|·•;\n]\s*(?=[^:|()]{1,40}:)|\s+(?=[^\p{L}\p{N}(]*(?:questions|priority)\s*:)/iu;
const COUNT = /^(?:~|≈|about\s+|around\s+|approx\.?\s*|ca\.?\s*)?\s*(\d+)\s*\+?(?:\s+questions?)?$/iu;

/** Reads the facts at the head of a bucket; everything else that stands there is kept. */
export function readBucketFacts(
  nodes: readonly RootContent[],
  leftovers: Leftovers<BucketSlot>,
): BucketFacts {
  let facts = NONE;
  let others: RootContent[] = [];
  for (const node of nodes) {
    const found = node.type === 'paragraph' ? readLine(node, facts) : undefined;
    if (found) facts = found.facts;
    if (found?.unclear) reportPriority(found.unclear, leftovers);
    if (found?.isWhole !== true) others.push(node);
    else {
      leftovers.keep('head', others);
      others = [];
    }
  }
  leftovers.keep('head', others);
  return facts;
}

/** What a line adds to the facts. A line that is not understood whole is kept as it stands, besides its facts. */
interface FoundFacts {
  readonly facts: BucketFacts;
  readonly unclear: Phrase | null;
  readonly isWhole: boolean;
}

function readLine(paragraph: Paragraph, before: BucketFacts): FoundFacts {
  const line = new LocatedText(paragraph);
  let found: FoundFacts = { facts: before, unclear: null, isWhole: true };
  let offset = 0;
  for (const piece of line.text.split(BETWEEN)) {
    const start = line.text.indexOf(piece, offset);
    offset = start + piece.length;
    found = readPiece(piece, found, line.placeAt(start));
  }
  return found;
}

function readPiece(piece: string, before: FoundFacts, place: Place): FoundFacts {
  const [, label = '', words = ''] = FACT.exec(piece) ?? [];
  const text = words.replace(/\s+/gu, ' ').trim();
  const { facts } = before;
  const name = label.toLowerCase();
  const count = name === 'questions' && facts.questionCount === null ? COUNT.exec(text)?.[1] : undefined;
  if (count !== undefined) return { ...before, facts: { ...facts, questionCount: Number(count) } };
  if (name !== 'priority' || facts.isPriorityGiven) return { ...before, isWhole: false };
  const read = { ...facts, ...readPriority(text), isPriorityGiven: true };
  return { ...before, facts: read, unclear: read.priority === null ? { text, place } : before.unclear };
}

function reportPriority({ text, place }: Phrase, { reading }: Leftovers<BucketSlot>): void {
  const message = `Unexpected priority \`${text}\`, expected one of green, yellow and red`;
  reading.reporter.report('unknown-priority', place, message);
}
