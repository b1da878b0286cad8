import type { Heading, RootContent } from 'mdast';
import type { DocumentKind } from './model.ts';
import { isFormula } from './read-formula.ts';
import { wordsOf } from './rich-text.ts';
import { withoutPictures } from './titles.ts';

const FOLDER = /(?:^|\/)(?:(?<plan>plans)|(?<framework>frameworks)|(?<guide>guides)|(?<note>notes))\//u;
const CODE_TITLE = /^[A-Z]{1,2}\d{1,5}\s*[-–—:]/u;

/**
 * The kind a document shows by itself: by its title and the marks that only one kind has, or else by its folder, or
 * else by the form of its title and headings. Undefined when nothing tells.
 */
export function findKind(file: string, nodes: readonly RootContent[]): DocumentKind | undefined {
  const headings = nodes.filter((node) => node.type === 'heading');
  return findByTitle(headings) ?? findByMarks(nodes) ?? findByFolder(file) ?? findByForm(headings);
}

function findByTitle(headings: readonly Heading[]): DocumentKind | undefined {
  const title = headings.find(({ depth }) => depth === 1);
  const words = title ? withoutPictures(wordsOf(title)) : '';
  if (/^(?:executive\s+)?study plan\b/iu.test(words)) return 'plan';
  if (/\binterview guide\b/iu.test(words)) return 'guide';
  return undefined;
}

function findByMarks(nodes: readonly RootContent[]): DocumentKind | undefined {
  const headings = nodes.filter((node) => node.type === 'heading');
  const hasHeading = (pattern: RegExp) =>
    headings.some((node) => pattern.test(withoutPictures(wordsOf(node))));
  if (hasHeading(/^bucket\s+\d+/iu)) return 'plan';
  if (hasHeading(/\bquestion bank\b/iu)) return 'guide';
  const firstSection = nodes.findIndex((node) => node.type === 'heading' && node.depth > 1);
  const head = firstSection < 0 ? nodes : nodes.slice(0, firstSection);
  return head.some(isFormula) ? 'framework' : undefined;
}

function findByFolder(file: string): DocumentKind | undefined {
  const { plan, framework, guide, note } = FOLDER.exec(file)?.groups ?? {};
  if (plan) return 'plan';
  if (framework) return 'framework';
  if (guide) return 'guide';
  return note ? 'note' : undefined;
}

/** A sheet has its code in the title; a guide numbers its questions, one level down; a note numbers its sections. */
function findByForm(headings: readonly Heading[]): DocumentKind | undefined {
  if (headings.some((node) => node.depth === 1 && CODE_TITLE.test(wordsOf(node)))) return 'framework';
  const numbered = headings.filter((node) => /^\d+[.)]\s/u.test(wordsOf(node)));
  if (numbered.some((node) => node.depth > 2 && wordsOf(node).endsWith('?'))) return 'guide';
  return numbered.some(({ depth }) => depth === 2) ? 'note' : undefined;
}
