import type { Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Reporter } from './diagnostics.ts';
import type { Place } from './model.ts';

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
 * Aliases and anchors are refused, so a small block cannot unfold into a large one.
 */
export function readFrontMatter(block: Yaml | null, reporter: Reporter): FrontMatter {
  if (!block) return {};
  const lines = new LineCounter();
  const document = parseDocument(block.value, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const firstLine = (block.position?.start.line ?? 1) + 1;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + line - 1, column: col };
  };
  for (const error of document.errors) {
    reporter.report('front-matter-syntax', placeAt(error.pos[0]), `Unexpected front matter: ${error.message}`);
  }
  let hasAlias = false;
  visit(document, {
    Alias(_, node) {
      hasAlias = true;
      reporter.report('front-matter-syntax', placeAt(node.range?.[0] ?? 0), 'Unexpected alias in front matter, expected plain values');
    },
  });
  if (document.errors.length > 0 || hasAlias || document.contents === null) return {};
  if (!isMap(document.contents)) {
    reporter.report('front-matter-syntax', placeAt(0), 'Unexpected front matter, expected `key: value` lines');
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const { key, value } of document.contents.items) {
    const name = String(isScalar(key) ? key.value : key);
    const place = placeAt(isNode(key) ? (key.range?.[0] ?? 0) : 0);
    if (!isKnownKey(name)) {
      reporter.report('front-matter-unknown-key', place, `Unexpected front matter key \`${name}\``);
      continue;
    }
    const parsed = VALUES[name].safeParse(value === null ? null : (value as { toJSON(): unknown }).toJSON());
    if (parsed.success) result[name] = parsed.data;
    else reporter.report('front-matter-value', place, `Unexpected value for \`${name}\`, expected ${EXPECTED[name]}`);
  }
  return result;
}

function isKnownKey(name: string): name is keyof typeof VALUES {
  return Object.hasOwn(VALUES, name);
}
