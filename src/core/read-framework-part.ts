import type { RootContent } from 'mdast';
import type { Reporter } from './diagnostics.ts';
import { listItems } from './lines.ts';
import type { Heading, RichText, Table, Tree } from './model.ts';
import { readMarkdownTable, readTable } from './read-table.ts';
import { readTree } from './read-tree.ts';
import { inlineText, richText, wordsOf } from './rich-text.ts';
import type { Anchors } from './slug.ts';
import { placeOf, textPlaceOf } from './syntax.ts';

/** The section that a part of a sheet is read from; `nodes` is all of it, with the headings inside it. */
export interface PartSource {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
  readonly anchors: Anchors;
  readonly reporter: Reporter;
}

/** What was read, and the nodes that are in it entirely. The rest of the section is extra. */
export interface PartReading<Value> {
  readonly value: Value;
  readonly used: ReadonlySet<RootContent>;
}

const NOTHING: ReadonlySet<RootContent> = new Set();
const LEADING_ARROW = /^\s*(?:→|⟶|⇒|➜|->|=>)\s*/u;

/** The first tree drawn in a fence. */
export function findTree({ nodes, reporter }: PartSource): PartReading<Tree | null> {
  for (const node of nodes) {
    const tree = node.type === 'code' ? readTree(node.value, textPlaceOf(node), reporter) : null;
    if (tree) return { value: tree, used: new Set([node]) };
  }
  return { value: null, used: NOTHING };
}

/** The whole section as prose. */
export function readProse({ nodes, anchors }: PartSource): PartReading<RichText | null> {
  return { value: nodes.length > 0 ? richText(nodes, anchors) : null, used: new Set(nodes) };
}

/** The first table, typed as text in a fence or as a Markdown table. */
export function findTable({ nodes, reporter }: PartSource): PartReading<Table | null> {
  for (const node of nodes) {
    const table = readAnyTable(node, reporter);
    if (table) return { value: table, used: new Set([node]) };
  }
  return { value: null, used: NOTHING };
}

function readAnyTable(node: RootContent, reporter: Reporter): Table | null {
  if (node.type === 'table') return readMarkdownTable(node, reporter);
  return node.type === 'code' ? readTable(node.value, textPlaceOf(node), reporter) : null;
}

/** Each list item of the section as a phrase to say. */
export function readPhrases({ nodes }: PartSource): PartReading<readonly RichText[]> {
  const lists = nodes.filter((node) => node.type === 'list');
  const phrases = listItems(lists).map((item) => {
    const [line, ...others] = item.children;
    const isLine = line?.type === 'paragraph' && others.length === 0;
    return isLine
      ? inlineText(line.children, placeOf(item))
      : richText(item.children, undefined, placeOf(item));
  });
  return { value: phrases, used: new Set(lists) };
}

/** The lines of the first fence, or else of the first flat list, without arrows before them. */
export function readRecall({ nodes }: PartSource): PartReading<readonly string[]> {
  const node = nodes.find(({ type }) => type === 'code') ?? nodes.find(isFlatList);
  if (!node) return { value: [], used: NOTHING };
  const lines =
    node.type === 'code' ? node.value.split('\n') : listItems([node]).map((item) => wordsOf(item));
  const recall = lines.map((line) => line.replace(LEADING_ARROW, '').trim()).filter((line) => line !== '');
  return { value: recall, used: new Set([node]) };
}

function isFlatList(node: RootContent): boolean {
  return (
    node.type === 'list' &&
    node.children.every(({ children }) => children.length === 1 && children[0]?.type === 'paragraph')
  );
}
