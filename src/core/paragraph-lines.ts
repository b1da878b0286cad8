import type { Break, Paragraph, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';
import type { Located, Place } from './model.ts';
import { placeOf } from './syntax.ts';

/** One line of a paragraph as the author typed it; `end` is the line break after it, null for the last one. */
export interface Line extends Located {
  readonly nodes: readonly PhrasingContent[];
  readonly end: Text | Break | null;
}

/** The lines of a paragraph, split at its hard and soft line breaks; breaks inside markup split nothing. */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines: Line[] = [];
  let nodes: PhrasingContent[] = [];
  const close = (end: Line['end']) => {
    if (nodes.length > 0) lines.push({ nodes, end, place: placeOf(nodes[0]) });
    nodes = [];
  };
  for (const node of paragraph.children.flatMap((child) => splitText(child, placeOf(paragraph).column))) {
    if (node.type === 'break' || (node.type === 'text' && node.value === '\n')) close(node);
    else nodes.push(node);
  }
  close(null);
  return lines;
}

/** A paragraph of the given lines, with the line breaks between them as they were. */
export function joinLines(lines: readonly Line[]): Paragraph {
  const last = lines.length - 1;
  const children = lines.flatMap(({ nodes, end }, index) =>
    end && index < last ? [...nodes, end] : [...nodes],
  );
  return { type: 'paragraph', children, ...position(lines[0]?.place) };
}

/** Splits items into runs, each of which begins with an item that `isFirst` accepts (or with the first item of all). */
export function splitRuns<Item>(
  items: readonly Item[],
  isFirst: (item: Item, run: readonly Item[]) => boolean,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && !isFirst(item, run)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Position data for a node that was made from parsed ones and begins at the place. */
export function position(place: Place | undefined): { position?: Position } {
  return place ? { position: { start: place, end: place } } : {};
}

/** A text node as pieces without a line break and nodes that are one. All lines are taken to begin at the indent. */
function splitText(node: PhrasingContent, indent: number): PhrasingContent[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  const { line, column } = placeOf(node);
  return node.value.split('\n').flatMap((value, index): Text[] => {
    const place = { line: line + index, column: index === 0 ? column : indent };
    const pieces: Text[] = value === '' ? [] : [{ type: 'text', value, ...position(place) }];
    return index === 0 ? pieces : [{ type: 'text', value: '\n' }, ...pieces];
  });
}
