import type { Heading, RootContent } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { Reporter, type Diagnostic } from './diagnostics.ts';
import { readFrontMatter } from './front-matter.ts';
import type { DocumentKind, StudyDocument } from './model.ts';
import type { ParseContext } from './parse-context.ts';
import { parseFramework } from './parse-framework.ts';
import { parseGuide } from './parse-guide.ts';
import { parseNote } from './parse-note.ts';
import { parsePlan } from './parse-plan.ts';
import { wordsOf } from './rich-text.ts';
import { parseSyntax, placeOf, type Source, type Syntax } from './syntax.ts';

/** A parsed file: the document, or null when an error leaves nothing to show; and all that was found. */
export interface ParseResult {
  readonly document: StudyDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

const PARSERS = { plan: parsePlan, framework: parseFramework, guide: parseGuide, note: parseNote } as const;

/** Parses one source into a document of the kind it is. Never throws for bad content. */
export function parseDocument(source: Source): ParseResult {
  const reporter = new Reporter(source.file);
  const syntax = readSyntax(source, reporter);
  if (!syntax) return { document: null, diagnostics: reporter.diagnostics };
  const frontMatter = readFrontMatter(syntax.yaml, reporter);
  const context: ParseContext = { file: source.file, syntax, frontMatter, reporter };
  checkTitles(syntax, reporter);
  const kind = frontMatter.kind ?? findKind(source.file, syntax);
  if (!kind) {
    reporter.report('unknown-kind', placeOf(syntax.children[0]), 'Unexpected document, expected a plan, framework, guide or note');
    return { document: null, diagnostics: reporter.diagnostics };
  }
  return { document: PARSERS[kind](context), diagnostics: reporter.diagnostics };
}

function readSyntax(source: Source, reporter: Reporter): Syntax | undefined {
  try {
    return parseSyntax(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    reporter.report('mdx-syntax', place, `Unexpected MDX: ${error.reason}`);
    return undefined;
  }
}

function checkTitles(syntax: Syntax, reporter: Reporter): void {
  const [first, ...others] = titles(syntax);
  if (!first) reporter.report('missing-title', placeOf(syntax.children[0]), 'Unexpected document without a title, expected `# Title`');
  for (const other of others) {
    reporter.report('second-title', placeOf(other), `Unexpected second title \`# ${wordsOf(other)}\``);
  }
}

function titles(syntax: Syntax): Heading[] {
  return syntax.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 1);
}

/** The kind a document shows by itself: by its title and its own marks, at last by its folder. */
function findKind(file: string, syntax: Syntax): DocumentKind | undefined {
  const [first] = titles(syntax);
  const title = first ? wordsOf(first) : '';
  if (/^(?:executive\s+)?study plan\b/iu.test(title) || hasHeading(syntax, /^bucket\s+\d+/iu)) return 'plan';
  if (/\binterview guide\b/iu.test(title) || hasHeading(syntax, /\bquestion bank\b/iu)) return 'guide';
  if (syntax.children.some((node) => node.type === 'paragraph' && /^formula\b/iu.test(wordsOf(node)))) return 'framework';
  if (/^[A-Z]{1,3}\d{1,3}\s*[-–—:]/u.test(title)) return 'framework';
  if (hasHeading(syntax, /^\d+\.\s/u)) return hasHeading(syntax, /\?$/u) ? 'guide' : 'note';
  return /(?:^|\/)(plan|framework|guide|note)s\//u.exec(file)?.[1] as DocumentKind | undefined;
}

function hasHeading(syntax: Syntax, pattern: RegExp): boolean {
  return syntax.children.some((node: RootContent) => node.type === 'heading' && pattern.test(wordsOf(node)));
}
