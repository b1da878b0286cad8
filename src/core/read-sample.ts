import type { Paragraph, RootContent } from 'mdast';
import { findLabel } from './labels.ts';
import type { FrameworkSample } from './model.ts';
import { unquote } from './quotes.ts';
import { findTree, type PartReading, type PartSource } from './read-framework-part.ts';
import { wordsOf } from './rich-text.ts';
import { withoutPictures } from './titles.ts';

/** The title of a section that shows a worked example: `Sample: New Feature Launch`. */
export const SAMPLE_TITLE = /^(?:worked\s+)?(?:sample|example)\s*(?:[:–—-]\s*(?<title>.+))?$/iu;

/** Reads the worked example of a sheet: its title, its question and its tree; null when it has neither of the two. */
export function readSample(source: PartSource): PartReading<FrameworkSample | null> {
  const { heading, nodes } = source;
  const title = SAMPLE_TITLE.exec(withoutPictures(heading.text))?.groups?.['title'] ?? heading.text;
  const question = findQuestion(nodes);
  const tree = findTree(source);
  const isEmpty = question.text === null && tree.value === null;
  return {
    value: isEmpty
      ? null
      : { heading, title, question: question.text, tree: tree.value, place: heading.place },
    used: new Set([...question.used, ...tree.used]),
  };
}

interface FoundQuestion {
  readonly text: string | null;
  readonly used: readonly RootContent[];
}

/** The words after the label `**Question:**`, or those of the paragraph or quotation under it. */
function findQuestion(nodes: readonly RootContent[]): FoundQuestion {
  const index = nodes.findIndex((node) => node.type === 'paragraph' && isQuestion(node));
  const paragraph = nodes[index];
  if (paragraph?.type !== 'paragraph') return { text: null, used: [] };
  const words = wordsOf(findLabel(paragraph)?.rest ?? []);
  if (words !== '') return { text: unquote(words), used: [paragraph] };
  const next = nodes[index + 1];
  if (next?.type !== 'paragraph' && next?.type !== 'blockquote') return { text: null, used: [paragraph] };
  return { text: unquote(wordsOf(next)), used: [paragraph, next] };
}

function isQuestion(paragraph: Paragraph): boolean {
  return /^(?:the\s+)?(?:sample\s+)?question$/iu.test(findLabel(paragraph)?.label ?? '');
}
