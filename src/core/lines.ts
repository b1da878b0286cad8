import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { wordsOf } from './rich-text.ts';

/** The items of all lists among the nodes, in order. */
export function listItems(nodes: readonly RootContent[]): ListItem[] {
  return nodes.filter((node): node is List => node.type === 'list').flatMap((list) => list.children);
}

/** The first paragraph of a list item: its own line, without nested lists. */
export function itemLine(item: ListItem): Paragraph | undefined {
  return item.children.find((child): child is Paragraph => child.type === 'paragraph');
}

/** The words of a list item's own line. */
export function itemWords(item: ListItem): string {
  const line = itemLine(item);
  return line ? wordsOf(line) : '';
}

/** Steps of `A → B → C`; `->` and `=>` count as arrows. Empty when there is no arrow. */
export function splitSteps(text: string): string[] {
  const steps = text
    .split(/\s*(?:→|⟶|->|=>)\s*/u)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  return steps.length > 1 ? steps : [];
}

/** Every phrase in straight or curly double quotes. */
export function quotedPhrases(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/gu)].map((match) => (match[1] ?? match[2] ?? '').trim());
}
