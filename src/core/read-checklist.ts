import type { ListItem, Paragraph, RootContent } from 'mdast';
import { sliceNodes, textOf } from './located-text.ts';
import type { ChecklistItem, PlanSlot, RichText } from './model.ts';
import { listEntries, type Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import type { PlanPart } from './plan-parts.ts';
import { keepHeading } from './plan-section.ts';
import { readItem } from './read-points.ts';
import { richText } from './rich-text.ts';
import { textKey } from './slug.ts';

/** What one should be able to do before the interview, with the words that introduce it. */
export interface Checklist {
  readonly checklistIntro: RichText | null;
  readonly checklist: readonly ChecklistItem[];
}

/** A box typed as text: `[ ]` that is no task item, or `□`. */
const TYPED_BOX = /^\s*(?:\[([ x]?)\]|([□☐])|([☑☒]))\s*/iu;

/** Reads the items of all checklist sections; ordinary list items count too, and nested ones stand after their parent. */
export function readChecklist(parts: readonly PlanPart[], leftovers: Leftovers<PlanSlot>): Checklist {
  const items: ChecklistItem[] = [];
  let intro: readonly RootContent[] = [];
  for (const part of parts.filter(({ name }) => name === 'checklist')) {
    const { content, sections } = part.section;
    keepHeading(part, leftovers);
    const firstList = content.findIndex(({ type }) => type === 'list');
    const before = firstList < 0 ? content : content.slice(0, firstList);
    if (intro.length === 0) intro = before;
    else leftovers.keep('checklist', before);
    addItems(content.slice(before.length), items, leftovers);
    for (const section of sections) addSection(section, items, leftovers);
  }
  return { checklistIntro: intro.length > 0 ? richText(intro) : null, checklist: items };
}

/** A group of items under a heading of its own: the heading is kept, the items count. */
function addSection(
  section: PlanPart['section'],
  items: ChecklistItem[],
  leftovers: Leftovers<PlanSlot>,
): void {
  leftovers.keep('checklist', [section.node]);
  addItems(section.content, items, leftovers);
  for (const inner of section.sections) addSection(inner, items, leftovers);
}

function addItems(
  nodes: readonly RootContent[],
  items: ChecklistItem[],
  leftovers: Leftovers<PlanSlot>,
): void {
  const others = nodes.filter(({ type }) => type !== 'list');
  for (const node of others) leftovers.keep('checklist', [node]);
  for (const node of nodes)
    if (node.type === 'list') for (const entry of listEntries(node)) addItem(entry, items, leftovers);
}

function addItem({ item, place }: Entry, items: ChecklistItem[], leftovers: Leftovers<PlanSlot>): void {
  const { reporter } = leftovers.reading;
  const { children, isTicked } = withoutBox(item);
  const body = readItem(children.filter(({ type }) => type !== 'list'));
  const text = body.text.replace(/\s+/gu, ' ');
  if (text !== '') items.push({ id: freeKey(text, items), text, body, isTicked, place });
  if (isTicked)
    reporter.report(
      'ticked-checklist-item',
      place,
      `Unexpected tick before \`${text}\`, expected an empty box`,
    );
  for (const list of children) {
    if (list.type !== 'list') continue;
    for (const entry of listEntries(list)) {
      reporter.report(
        'nested-checklist-item',
        entry.place,
        `Unexpected item below \`${text}\`, expected all items on one level`,
      );
      addItem(entry, items, leftovers);
    }
  }
}

function withoutBox({ children, checked }: ListItem): {
  readonly children: readonly RootContent[];
  readonly isTicked: boolean;
} {
  const [line, ...others] = children;
  const box = line?.type === 'paragraph' ? TYPED_BOX.exec(textOf(line.children)) : null;
  if (line?.type !== 'paragraph' || !box) return { children, isTicked: checked === true };
  const own: Paragraph = { ...line, children: sliceNodes(line.children, box[0].length) };
  const isTicked = checked === true || box[1]?.toLowerCase() === 'x' || box[3] !== undefined;
  return { children: [own, ...others], isTicked };
}

function freeKey(text: string, items: readonly ChecklistItem[]): string {
  const base = textKey(text) || 'item';
  let key = base;
  for (let count = 2; items.some(({ id }) => id === key); count += 1) key = `${base}-${count}`;
  return key;
}
