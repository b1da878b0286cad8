import type { Paragraph, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import type { PlanSlot, RichText } from './model.ts';
import type { Leftovers } from './plan-leftovers.ts';
import type { PlanPart } from './plan-parts.ts';
import { keepHeading } from './plan-section.ts';
import { readItem } from './read-points.ts';
import { inlineText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';
import { titleKey } from './titles.ts';

/** How one knows that one is ready, and the one thing to remember. */
export interface ReadyWhen {
  readonly readyWhen: readonly RichText[];
  readonly remember: RichText | null;
}

const READY = /^(?:you(?:'re| are) )?ready when$/u;
const REMEMBER = /^remember$/u;

/** Reads the list under `**You're ready when:**` and the paragraph `**Remember:** …`. */
export function readReadyWhen(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): ReadyWhen {
  const readyWhen: RichText[] = [];
  let remember: RichText | null = null;
  for (const part of parts.filter(({ name }) => name === 'ready-when')) {
    keepHeading(part, leftovers);
    for (const label of part.section.content.filter(isReadyLabel)) keepMoreWords(label, leftovers);
    const found = remember ? undefined : part.section.content.find(isRemember);
    if (found) remember = readRemember(found);
    const isOther = (node: RootContent): boolean => node !== found && !isReadyLabel(node);
    const entries = leftovers.entries('ready-when', part.section.content.filter(isOther));
    readyWhen.push(...entries.map(({ item }) => readItem(item.children, placeOf(item))));
    for (const section of part.section.sections) leftovers.keepSection('ready-when', section);
  }
  return { readyWhen, remember };
}

function isReadyLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && READY.test(titleKey(wordsOf(node)).words);
}

/** Keeps a label that says more than that the list begins here. */
function keepMoreWords(label: Paragraph, leftovers: Leftovers<PlanSlot>): void {
  if (titleKey(wordsOf(label)).bracket !== null) {
    leftovers.keepWords('ready-when', label.children, placeOf(label));
  }
}

function isRemember(node: RootContent): node is Paragraph {
  const label = node.type === 'paragraph' ? findLabel(node) : undefined;
  return label !== undefined && label.rest.length > 0 && REMEMBER.test(titleKey(label.label).words);
}

function readRemember(paragraph: Paragraph): RichText {
  return inlineText(findLabel(paragraph)?.rest ?? [], placeOf(paragraph));
}
