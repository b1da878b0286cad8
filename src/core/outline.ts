import type { Heading as HeadingNode, RootContent } from 'mdast';
import type { Heading, Located } from './model.ts';
import { wordsOf } from './rich-text.ts';
import type { Anchors } from './slug.ts';
import { placeOf } from './syntax.ts';

/** A heading and what stands under it: nodes up to the next heading, then the sections one level down. */
export interface Section extends Located {
  readonly title: string;
  readonly depth: number;
  readonly node: HeadingNode;
  readonly content: readonly RootContent[];
  readonly sections: readonly Section[];
}

/** What stands before the first heading, and the headed sections, nested by depth. */
export interface Outline {
  readonly content: readonly RootContent[];
  readonly sections: readonly Section[];
}

/** Nests top-level nodes by their headings. Thematic breaks separate and mean nothing, so they are left out. */
export function outline(children: readonly RootContent[]): Outline {
  const nodes = children.filter((node) => node.type !== 'thematicBreak');
  const first = nodes.findIndex((node) => node.type === 'heading');
  if (first < 0) return { content: nodes, sections: [] };
  return { content: nodes.slice(0, first), sections: nest(nodes.slice(first)) };
}

/** Sections of a run of nodes that begins with a heading. A deeper heading belongs to the one before it. */
function nest(nodes: readonly RootContent[]): Section[] {
  const sections: Section[] = [];
  let start = 0;
  while (start < nodes.length) {
    const node = nodes[start];
    if (node?.type !== 'heading') throw new TypeError('A run of sections begins with a heading.');
    const inner = nodes.slice(start + 1, endOfSection(nodes, start, node.depth));
    const { content, sections: nested } = outline(inner);
    sections.push({
      title: wordsOf(node),
      depth: node.depth,
      node,
      content,
      sections: nested,
      place: placeOf(node),
    });
    start += inner.length + 1;
  }
  return sections;
}

/** Where the next heading of that depth or a lesser one stands; the end of the nodes if there is none. */
function endOfSection(nodes: readonly RootContent[], start: number, depth: number): number {
  const isNext = (node: RootContent | undefined) => node?.type === 'heading' && node.depth <= depth;
  let end = start + 1;
  while (end < nodes.length && !isNext(nodes[end])) end += 1;
  return end;
}

/** The nodes of a section as they stood: its heading, its content, and the same of every section in it. */
export function flatten(section: Section): RootContent[] {
  return [section.node, ...section.content, ...section.sections.flatMap(flatten)];
}

/** The outline below a document's title; `title` is null when it has none. */
export interface DocumentOutline extends Outline {
  readonly title: HeadingNode | null;
}

/** The title of a document, and the outline of the rest. Further titles count as sections. */
export function documentOutline(children: readonly RootContent[]): DocumentOutline {
  const title = children.find((node) => node.type === 'heading' && node.depth === 1);
  const rest = children
    .filter((node) => node !== title)
    .map((node) => (node.type === 'heading' && node.depth === 1 ? ({ ...node, depth: 2 } as const) : node));
  return { title: title?.type === 'heading' ? title : null, ...outline(rest) };
}

/** The section's heading with its own anchor. */
export function readHeading({ title, depth, place }: Section, anchors: Anchors): Heading {
  return { text: title, depth, anchor: anchors.next(title), place };
}
