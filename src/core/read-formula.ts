import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { findLabel, trimStart } from './labels.ts';
import { splitSteps } from './lines.ts';
import { joinLines, splitLines, type Line } from './paragraph-lines.ts';
import { wordsOf } from './rich-text.ts';

/** A formula found among nodes. What else stands in its paragraph is the rest, as a paragraph; null when nothing does. */
export interface FoundFormula {
  readonly steps: readonly string[];
  readonly paragraph: Paragraph;
  readonly rest: Paragraph | null;
}

const ARROW_AT_END = /(?:→|⟶|->|=>)\s*$/u;
const ARROW_AT_START = /^\s*(?:→|⟶|->|=>)/u;

const LABEL = /^(?:the\s+)?formula$/iu;
const PLAIN_LABEL = /^\s*(?:the\s+)?formula\s*:\s*/iu;

/** True for a paragraph that begins with the label `**Formula:**`, in bold or not. */
export function isFormula(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && findRest(node) !== undefined;
}

/** The inline nodes after the label; undefined for a paragraph with another label or none. */
function findRest(paragraph: Paragraph): readonly PhrasingContent[] | undefined {
  const label = findLabel(paragraph);
  if (label) return LABEL.test(label.label) ? label.rest : undefined;
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text' || !PLAIN_LABEL.test(first.value)) return undefined;
  return [{ ...first, value: first.value.replace(PLAIN_LABEL, '') }, ...others];
}

/** Finds the line `**Formula:** A → B`; undefined when there is none or it has no steps. */
export function findFormula(nodes: readonly RootContent[]): FoundFormula | undefined {
  const paragraph = nodes.find(isFormula);
  if (!paragraph) return undefined;
  const inline = findRest(paragraph) ?? [];
  const { steps, rest } = splitAtCode(inline) ?? splitAtLine(inline);
  if (steps.length === 0) return undefined;
  const hasWords = /[\p{L}\p{N}]/u.test(wordsOf(rest));
  return { steps, paragraph, rest: hasWords ? { ...paragraph, children: trimStart(rest) } : null };
}

interface Split {
  readonly steps: readonly string[];
  readonly rest: readonly PhrasingContent[];
}

/** Steps from the first code that has some. */
function splitAtCode(nodes: readonly PhrasingContent[]): Split | undefined {
  const code = nodes.find((node) => node.type === 'inlineCode' && splitSteps(node.value).length > 0);
  return code && { steps: splitSteps(wordsOf(code)), rest: nodes.filter((node) => node !== code) };
}

/** Steps from the words of the first line. A line that an arrow ties to the next goes on there. */
function splitAtLine(nodes: readonly PhrasingContent[]): Split {
  const lines = splitLines({ type: 'paragraph', children: [...nodes] });
  const next = lines.findIndex((line, index) => index > 0 && !areTied(lines[index - 1], line));
  const end = next < 0 ? lines.length : next;
  const words = lines.slice(0, end).map((line) => wordsOf(line.nodes));
  return { steps: splitSteps(words.join(' ')), rest: joinLines(lines.slice(end)).children };
}

function areTied(above: Line | undefined, below: Line): boolean {
  return ARROW_AT_END.test(wordsOf(above?.nodes ?? [])) || ARROW_AT_START.test(wordsOf(below.nodes));
}
