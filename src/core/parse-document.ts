import type { Heading } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { checkDamage } from './check-damage.ts';
import { checkFences } from './check-fences.ts';
import { checkControls } from './control-characters.ts';
import { Reporter, sortDiagnostics, type Diagnostic } from './diagnostics.ts';
import { findKind } from './find-kind.ts';
import { fitTables } from './fit-tables.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkDepth, checkLimits } from './limits.ts';
import { mdxProse } from './mdx-prose.ts';
import type { StudyDocument } from './model.ts';
import type { ParseContext } from './parse-context.ts';
import { parseFramework } from './parse-framework.ts';
import { parseGuide } from './parse-guide.ts';
import { parseNote } from './parse-note.ts';
import { parsePlan } from './parse-plan.ts';
import { readHtml } from './raw-html.ts';
import { resolveReferences } from './resolve-references.ts';
import { wordsOf } from './rich-text.ts';
import { stripStrayText } from './stray-text.ts';
import { isMdx, parseSyntax, placeOf, type Source, type Syntax } from './syntax.ts';

/** A parsed file: the document, or null when an error leaves nothing to show; and all that was found. */
export interface ParseResult {
  readonly document: StudyDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

const PARSERS = { plan: parsePlan, framework: parseFramework, guide: parseGuide, note: parseNote } as const;

/** Parses one source into a document of the kind it is. Never throws for bad content. */
export function parseDocument(source: Source): ParseResult {
  const reporter = new Reporter(source.file);
  const document = checkLimits(source.text, reporter) ? readDocument(source, reporter) : null;
  return { document, diagnostics: sortDiagnostics(reporter.diagnostics) };
}

function readDocument(source: Source, reporter: Reporter): StudyDocument | null {
  checkDamage(source, reporter);
  checkControls(source.text, reporter);
  const syntax = readSyntax(source, reporter);
  if (!syntax) return null;
  const frontMatter = readFrontMatter(syntax.yaml, reporter);
  checkTitles(syntax, reporter);
  const [first] = syntax.children;
  if (!first) return null;
  const kind = frontMatter.kind ?? findKind(source.file, syntax.children);
  if (!kind) {
    const message = 'Unexpected document, expected a plan, framework, guide or note';
    reporter.report('unknown-kind', placeOf(first), message);
    return null;
  }
  // A guide's own reader of code blocks reports these with the language.
  if (kind !== 'guide') checkFences(syntax.children, reporter);
  const context: ParseContext = { file: source.file, syntax, frontMatter, reporter };
  return PARSERS[kind](context);
}

/** The syntax tree as documents are read from it: nothing that is not for readers, nothing that HTML would drop. */
function readSyntax(source: Source, reporter: Reporter): Syntax | undefined {
  const syntax = parseOrReport(source, reporter);
  if (!syntax || !checkDepth(syntax.children, reporter)) return undefined;
  const prose = isMdx(source) ? mdxProse(syntax.children) : readHtml(syntax.children, reporter);
  const resolved = resolveReferences(fitTables(prose, reporter), reporter);
  const children = stripStrayText(resolved, reporter);
  return { ...syntax, children };
}

function parseOrReport(source: Source, reporter: Reporter): Syntax | undefined {
  try {
    return parseSyntax(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    reporter.report('mdx-syntax', place, `Unexpected MDX: ${error.reason}`);
    return undefined;
  }
}

function checkTitles({ children }: Syntax, reporter: Reporter): void {
  const isTitle = (node: (typeof children)[number]): node is Heading =>
    node.type === 'heading' && node.depth === 1;
  const [first, ...others] = children.filter(isTitle);
  if (!first) {
    const found = children.length > 0 ? 'document without a title' : 'empty document';
    reporter.report('missing-title', placeOf(children[0]), `Unexpected ${found}, expected \`# Title\``);
  }
  for (const other of others) {
    const related = { file: reporter.file, ...placeOf(first), message: 'the title' };
    reporter.report(
      'second-title',
      placeOf(other),
      `Unexpected second title \`# ${wordsOf(other)}\``,
      related,
    );
  }
}
