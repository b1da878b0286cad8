import type { Paragraph, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import type { PlanSlot } from './model.ts';
import type { Section } from './outline.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import type { PlanPart, PlanPartName } from './plan-parts.ts';
import { wordsOf } from './rich-text.ts';
import { titleKey } from './titles.ts';

/** The usual headings of the parts whose page has its own, less the words of the plan's topic. */
const USUAL: Readonly<Partial<Record<PlanPartName, RegExp>>> = {
  keywords: /^explicit (?:keywords|phrases|words)(?:(?:\/| and | & )phrases)?$/u,
  indicators: /^implicit (?:indicators?|signs?|questions?)$/u,
  'red-flags': /^red flags?(?: not)?$/u,
  buckets: /^(?:(?:the|your|\d+|two|three|four|concept|study) )*buckets?(?: breakdown| overview| list)?$/u,
  'traffic-lights': /^traffic[ -]?lights?(?: prioriti[sz]ation| priorities)?$/u,
  checklist: /^(?:executive |final |your )?check[ -]?list$/u,
  'ready-when': /^success metrics$|^(?:you're )?ready when$/u,
};

/** Keeps the heading of a part when it says more than that the part begins here. */
export function keepHeading({ name, section, slot }: PlanPart, leftovers: Leftovers<PlanSlot>): void {
  const { words, bracket } = titleKey(section.title);
  const topic = wordList(leftovers.reading.topic);
  const rest = wordList(`${words} ${bracket ?? ''}`).filter((word) => !isTopic(word, topic));
  if (!USUAL[name]?.test(rest.join(' '))) leftovers.keepWords(slot, section.node.children, section.place);
}

/** The list items right under a heading; everything else of the section is kept. */
export function sectionEntries(section: Section, slot: PlanSlot, leftovers: Leftovers<PlanSlot>): Entry[] {
  const entries = leftovers.entries(slot, section.content);
  for (const inner of section.sections) leftovers.keepSection(slot, inner);
  return entries;
}

/** The section with each bold line that `isTitle` accepts turned into a heading of a section in it. */
export function splitAtBoldLines(section: Section, isTitle: (title: string) => boolean): Section {
  const content: RootContent[] = [];
  const sections: (Section & { readonly content: RootContent[] })[] = [];
  for (const node of section.content) {
    const title = node.type === 'paragraph' ? boldLine(node) : undefined;
    if (node.type === 'paragraph' && title !== undefined && isTitle(title)) {
      sections.push(sectionOf(node, title, section.depth + 1));
    } else (sections.at(-1)?.content ?? content).push(node);
  }
  return { ...section, content, sections: [...sections, ...section.sections] };
}

function boldLine(paragraph: Paragraph): string | undefined {
  const label = findLabel(paragraph);
  return label?.rest.length === 0 ? wordsOf(paragraph) : undefined;
}

function sectionOf(
  paragraph: Paragraph,
  title: string,
  depth: number,
): Section & { readonly content: RootContent[] } {
  const { line = 1, column = 1 } = paragraph.position?.start ?? {};
  const level = Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6;
  const node = { ...paragraph, type: 'heading', depth: level } as const;
  return { title, depth, node, content: [], sections: [], place: { line, column } };
}

function wordList(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s&]+/u)
    .filter((word) => word !== '');
}

/** `tradeoff` is of the topic `Ops Tradeoffs`, and `tradeoffs` of `Ops Tradeoff`. */
function isTopic(word: string, topic: readonly string[]): boolean {
  return topic.some((other) => other === word || `${other}s` === word || other === `${word}s`);
}
