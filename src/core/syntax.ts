import type { Code, RootContent, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { showControls } from './control-characters.ts';
import { parseMarkdown } from './markdown.ts';
import type { Place } from './model.ts';

/** One file of the library as text. `file` is the path that diagnostics print. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** The syntax tree of a source, without its front matter; `yaml` is the front matter block if there is one. */
export interface Syntax {
  readonly children: readonly RootContent[];
  readonly yaml: Yaml | null;
}

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** True for sources that are MDX, which is code and trusted; anything else is plain Markdown. */
export function isMdx(source: Pick<Source, 'file'>): boolean {
  return source.file.endsWith('.mdx');
}

/**
 * The source as mdast with GFM. Line ends of any system count as `\n`, control characters as `�`.
 * Throws a VFileMessage for MDX that does not parse; Markdown always parses.
 */
export function parseSyntax(source: Source): Syntax {
  const text = showControls(source.text.replace(/\r\n?/gu, '\n'));
  const { children } = isMdx(source) ? mdx.parse(text) : parseMarkdown(text);
  const [first] = children;
  if (first?.type === 'yaml') return { children: children.slice(1), yaml: first };
  return { children, yaml: null };
}

/** Where the node begins; the start of the file for a node that was made and not parsed. */
export function placeOf(node: Node | undefined): Place {
  const start = node?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Where the first line of a code block's text stands: under the fence, if it has one. */
export function textPlaceOf(code: Code): Place {
  const { line, column } = placeOf(code);
  const height = (code.position?.end.line ?? line) - line + 1;
  const isFenced = height > code.value.split('\n').length;
  return { line: isFenced ? line + 1 : line, column };
}
