import type { Heading as HeadingNode } from 'mdast';
import type { Framework } from './model.ts';
import { documentOutline } from './outline.ts';
import { documentBase, fileStem, shortDescription, type ParseContext } from './parse-context.ts';
import { readExtras } from './read-extras.ts';
import { findFormula, isFormula } from './read-formula.ts';
import { readSheet, sheetAnchors } from './read-sheet.ts';
import { wordsOf } from './rich-text.ts';
import { slugify } from './slug.ts';
import { placeOf } from './syntax.ts';
import { withoutPictures } from './titles.ts';

const CODE_AND_NAME = /^(?<code>[a-z]{1,2}\d{1,5})(?:\s*[-–—:.|]\s*|\s+|$)(?<name>.*)$/iu;

/** Parses a framework sheet: a formula, a decision tree and what goes with it. */
export function parseFramework(context: ParseContext): Framework {
  const { title, content, sections } = documentOutline(context.syntax.children);
  const anchors = sheetAnchors();
  const { code, name } = readCode(title, context);
  const formula = findFormula(content);
  if (!formula) reportNoFormula(title, content.find(isFormula), context);
  const nodes = content.map((node) => (node === formula?.paragraph ? (formula.rest ?? node) : node));
  const used = new Set(nodes.filter((node) => node === formula?.paragraph));
  const head = readExtras(nodes, used, { slot: 'head', anchors } as const);
  const { extras, ...sheet } = readSheet(sections, anchors, context.reporter);
  const steps = formula?.steps ?? [];
  return {
    kind: 'framework',
    ...documentBase(context, {
      slug: slugify(code || name) || slugify(fileStem(context.file)),
      title: name,
      description: shortDescription(head[0]?.body.text ?? sheet.goldenRule?.text ?? steps.join(' → ')),
    }),
    code,
    formula: steps,
    ...sheet,
    extras: [...head, ...extras],
    place: placeOf(title ?? context.syntax.children[0]),
  };
}

/** Code and name from the title `P12 - Name`, or else the code from the file's name. */
function readCode(
  title: HeadingNode | null,
  { file, reporter }: ParseContext,
): { code: string; name: string } {
  const words = title ? withoutPictures(wordsOf(title)) : '';
  const { code, name } = CODE_AND_NAME.exec(words)?.groups ?? {};
  if (code !== undefined) return { code: code.toUpperCase(), name: name || code.toUpperCase() };
  const fallback = /^[a-z]{1,2}\d{1,5}(?![a-z\d])/iu.exec(fileStem(file))?.[0].toUpperCase() ?? '';
  if (fallback === '' && title) {
    reporter.report('framework-without-code', placeOf(title), `Unexpected title "${words}", expected a code`);
  }
  return { code: fallback, name: words || fallback };
}

function reportNoFormula(
  title: HeadingNode | null,
  line: Parameters<typeof placeOf>[0],
  context: ParseContext,
): void {
  const message = line
    ? 'Unexpected formula without steps, expected `A → B → C`'
    : 'Unexpected framework without a formula, expected a line `**Formula:**`';
  context.reporter.report('framework-without-formula', placeOf(line ?? title ?? undefined), message);
}
