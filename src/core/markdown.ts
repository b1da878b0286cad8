import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** What Sätteri reads otherwise than remark, which does as the standard says or as it is shown on GitHub. */
const SIGNS: readonly RegExp[] = [
  // An escaped mark and the same mark again.
  /\\([*_~])\1/u,
  // Asterisks and underscores side by side, with words before and after or the one between the other.
  /[^\s*_][*_]*(?:_\*|\*_)[*_]*[^\s*_]|\*_+\*|_\*+_/u,
  // An emoji at marks of emphasis that no space is beside: whether it counts as punctuation.
  /[^\s*_~][*_~]+[[\p{P}\p{S}]&&[\u{10000}-\u{10FFFF}]]|[[\p{P}\p{S}]&&[\u{10000}-\u{10FFFF}]][*_~]+[^\s*_~]/v,
  // A box to tick without words in its line, or before a table.
  /(?:[-*+]|\d[.)])[ \t]+\[[ xX]\][ \t]*(?:\n|\|)/u,
  // A footnote: how its mark is written.
  /\[\^/u,
  // The words for an image with a backslash at the end of a line.
  /!\[[^\][\n]*\\\n/u,
  // A first line of dashes that begins no front matter.
  /^---/u,
];
/** Addresses that both parsers find alike; of others, such as `|www.example.org~`, each has its own idea. */
const PLAIN_ADDRESS =
  /(?<![^\s(<"'`=])(?:(?:https?:\/\/|www\.)[\w/.,;:#?=&%+-]*|[\w.+-]+@[\w.-]+)(?![^\s)>"'`])/giu;
const ADDRESS = /https?:\/\/|www\.|[\w.+-]@\w/iu;

const FRONT_MATTER = /^---[ \t]*\n(?<value>(?:[^\n]*\n)*?)---[ \t]*(?=\n|$)/u;

/**
 * The text as mdast with GFM and front matter, the tree that remark makes. Sätteri makes it in a tenth of the time;
 * remark itself reads the few texts that hold a sign of what the two do not read alike.
 */
export function parseMarkdown(text: string): Root {
  const source = text.replace(/^\uFEFF/u, '');
  const yaml = findFrontMatter(source);
  const content = yaml ? blank(source, yaml.position.end.offset) : source;
  if (!isReadAlike(content)) return remark.parse(source);
  const tree = markdownToMdast(content, { features: { frontmatter: false } });
  const children = tree.type === 'root' ? tree.children : [];
  return { type: 'root', children: yaml ? [yaml, ...children] : children };
}

function isReadAlike(content: string): boolean {
  return (
    !SIGNS.some((sign) => sign.test(content)) &&
    (!ADDRESS.test(content) || !ADDRESS.test(content.replace(PLAIN_ADDRESS, '')))
  );
}

/** Front matter as remark knows it: Sätteri also takes TOML for it, and other last lines. */
function findFrontMatter(text: string) {
  const match = FRONT_MATTER.exec(text);
  if (!match) return undefined;
  const [block] = match;
  const end = {
    line: block.split('\n').length,
    column: block.length - block.lastIndexOf('\n'),
    offset: block.length,
  };
  const start = { line: 1, column: 1, offset: 0 };
  const value = match.groups?.['value']?.slice(0, -1) ?? '';
  return { type: 'yaml', value, position: { start, end } } as const satisfies Yaml;
}

/** The text with spaces in place of all before the offset, so that what follows keeps its place. */
function blank(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.map((line) => ' '.repeat(line.length)).join('\n')}${text.slice(offset)}`;
}
