import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { splitNodesAtArrow } from './arrows.ts';
import { findLeadingCode } from './code-name.ts';
import { sliceNodes, textOf } from './located-text.ts';
import type { Adaptation, BucketSlot, RichText } from './model.ts';
import type { Entry } from './list-entries.ts';
import type { Leftovers } from './plan-leftovers.ts';
import { isQuoted, unquoteNodes } from './quotes.ts';
import { readItem } from './read-points.ts';
import { inlineText, wordsOf } from './rich-text.ts';
import { placeOf } from './syntax.ts';

/** Reads lines `- **Q110 (label):** Focus on …` with points below them, or with one after an arrow. */
export function readAdaptations(
  nodes: readonly RootContent[],
  leftovers: Leftovers<BucketSlot>,
): Adaptation[] {
  return adaptationEntries(nodes, leftovers).flatMap((entry) => {
    const adaptation = findAdaptation(entry);
    if (adaptation) return adaptation;
    const found = entry.line ? `\`${wordsOf(entry.line)}\`` : 'block';
    leftovers.reading.reporter.report(
      'malformed-adaptation',
      entry.place,
      `Unexpected ${found}, expected the id of a question, a colon and a focus`,
    );
    leftovers.keepItem('adaptations', entry);
    return [];
  });
}

/** The list items, and paragraphs that begin like one together with the blocks below them. */
function adaptationEntries(nodes: readonly RootContent[], leftovers: Leftovers<BucketSlot>): Entry[] {
  const entries: Entry[] = [];
  let others: RootContent[] = [];
  let below: RootContent[] | undefined;
  for (const node of nodes) {
    const isList =
      node.type === 'list' && !node.children.some(({ children: [line] }) => line && beginsAdaptation(line));
    if (node.type === 'paragraph' && beginsAdaptation(node)) {
      entries.push(...leftovers.entries('adaptations', others));
      others = [];
      below = [node];
      entries.push({
        item: { type: 'listItem', spread: false, children: below as never },
        line: node,
        number: null,
        place: placeOf(node),
      });
    } else if (below && (isList || node.type === 'blockquote')) below.push(node);
    else {
      below = undefined;
      others.push(node);
    }
  }
  return [...entries, ...leftovers.entries('adaptations', others)];
}

function beginsAdaptation(node: RootContent): boolean {
  return node.type === 'paragraph' && findLeadingCode(textOf(node.children)) !== undefined;
}

function findAdaptation({ item, line, place }: Entry): Adaptation | undefined {
  const leading = line && findLeadingCode(textOf(line.children));
  if (!line || !leading) return undefined;
  const blocks = item.children.filter((child) => child !== line);
  const { focus, paragraph } = splitFocus(sliceNodes(line.children, leading.end), blocks.length > 0);
  const points = [...paragraph, ...blocks.flatMap(readPoints)];
  if (focus === '' && points.length === 0) return undefined;
  return { questionId: leading.code, label: leading.name, focus, points, place };
}

/** The focus, and the paragraph after an arrow. With points below, an arrow is one of the focus unless a quotation follows. */
function splitFocus(nodes: readonly PhrasingContent[], hasPoints: boolean) {
  const [before, after] = splitNodesAtArrow(nodes) ?? [nodes, []];
  const isParagraph = after.length > 0 && (!hasPoints || isQuoted(textOf(after).trim()));
  if (!isParagraph) return { focus: wordsOf(nodes), paragraph: [] };
  return { focus: wordsOf(before), paragraph: [inlineText(unquoteNodes(after), placeOf(after[0]))] };
}

/** Each item of a list as a point, any other block as one; quotes round all of a point go. */
function readPoints(block: RootContent): RichText[] {
  if (block.type === 'list')
    return block.children.map((item) => ({ ...readUnquoted(item.children), place: placeOf(item) }));
  return [readUnquoted(block.type === 'blockquote' ? block.children : [block])];
}

function readUnquoted(blocks: readonly RootContent[]): RichText {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || others.length > 0) return readItem(blocks);
  const line: Paragraph = { ...first, children: unquoteNodes(first.children) };
  return readItem([line], placeOf(first));
}
