import type { Yaml } from 'mdast';
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import { z } from 'zod';
import type { DiagnosticCode, Reporter } from './diagnostics.ts';

const SLUG = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

const VALUES = {
  kind: z.enum(['plan', 'framework', 'guide', 'note']),
  slug: z.string().max(60).regex(SLUG),
  order: z.number(),
  description: z.string().min(1).max(300),
  tags: z.array(z.string().min(1)),
} as const;

const EXPECTED = {
  kind: 'plan, framework, guide or note',
  slug: 'lower-case letters, digits and single hyphens, at most 60 characters',
  order: 'a number',
  description: 'text of 1 to 300 characters',
  tags: 'a list of words: [one, two]',
} as const satisfies Record<keyof typeof VALUES, string>;

/** What an author may set in front matter; all of it is optional. */
export type FrontMatter = Readonly<{ [Key in keyof typeof VALUES]?: z.infer<(typeof VALUES)[Key]> }>;

/**
 * Reads a front matter block. Problems are reported at their own line of the file, and a key that has one is left out.
 * Aliases are refused, so a small block cannot unfold into a large one.
 */
export function readFrontMatter(block: Yaml | null, reporter: Reporter): FrontMatter {
  if (!block) return {};
  const lines = new LineCounter();
  const document = parseDocument(block.value, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const firstLine = (block.position?.start.line ?? 1) + 1;
  const report: Report = (code, offset, message) => {
    const { line, col } = lines.linePos(offset);
    reporter.report(code, { line: firstLine + line - 1, column: col }, message);
  };
  if (hasSyntaxError(document, report) || document.contents === null) return {};
  if (isMap(document.contents)) return readValues(document.contents, report);
  report('front-matter-syntax', 0, 'Unexpected front matter, expected `key: value` lines');
  return {};
}

/** Reports at an offset of the block. */
type Report = (code: DiagnosticCode, offset: number, message: string) => void;

function hasSyntaxError(document: Document, report: Report): boolean {
  let hasError = document.errors.length > 0;
  for (const error of document.errors) {
    report('front-matter-syntax', error.pos[0], `Unexpected front matter: ${error.message}`);
  }
  visit(document, {
    Alias(_, { range }) {
      hasError = true;
      const message = 'Unexpected alias in front matter, expected plain values';
      report('front-matter-syntax', range?.[0] ?? 0, message);
    },
  });
  return hasError;
}

function readValues({ items }: YAMLMap, report: Report): FrontMatter {
  const values: Record<string, unknown> = {};
  for (const { key, value } of items) {
    const name = String(isScalar(key) ? key.value : key);
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isKnownKey(name)) {
      report('front-matter-unknown-key', offset, `Unexpected front matter key \`${name}\``);
      continue;
    }
    const { success, data } = VALUES[name].safeParse(isNode(value) ? value.toJSON() : null);
    if (success) values[name] = data;
    else report('front-matter-value', offset, `Unexpected value for \`${name}\`, expected ${EXPECTED[name]}`);
  }
  return values;
}

function isKnownKey(name: string): name is keyof typeof VALUES {
  return Object.hasOwn(VALUES, name);
}
