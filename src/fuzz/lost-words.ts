import type { ParseResult } from '../core/parse-document.ts';
import { GRAMMARS } from '../core/grammar.ts';

const WORD = /\p{L}{3,}/gu;

/** Words that become something else than text: the marks of parts, priorities, languages of code and keys of front matter. */
const STRUCTURE = new Set(
  [
    ...GRAMMARS.flatMap(({ parts }) => parts.map(({ begins }) => begins)),
    'executive study plan, bucket, priority, green, yellow, red, focus, hedgehog, sample, formula, framework, answer',
    // Headings and labels for which the page has its own: `Explicit Keywords`, `Buckets (Pick Based on Role)`, …
    'explicit, implicit, keywords, indicators, distinction, pick, based, concept, breakdown, base, story, memorizable, your, high, impact',
    'kind, slug, order, description, tags, bash, yaml, text, sql, json, python, import, export',
  ]
    .join(' ')
    .toLowerCase()
    .match(WORD),
);

/** The words of a text that stand neither in the model made of it nor in a diagnostic, each once. */
export function lostWords(text: string, { document, diagnostics }: ParseResult): string[] {
  const kept = [...stringsOf(document), ...diagnostics.map(({ message }) => message)]
    .join('\n')
    .toLowerCase();
  // Without a document nothing is published, and the build says why.
  if (!document) return diagnostics.some(({ severity }) => severity === 'error') ? [] : ['the document'];
  const words = new Set(text.toLowerCase().match(WORD));
  return [...words].filter((word) => !STRUCTURE.has(word) && !kept.includes(word));
}

/** All strings that pages show; not the text that trees and tables are read from, for pages show their nodes. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && 'place' in value && ('roots' in value || 'header' in value || 'panels' in value)
      ? []
      : stringsOf(inner),
  );
}
