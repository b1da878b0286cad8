import { smartypantsu } from 'smartypants';

/** Strings of the model that are names, keys or sources and keep every character as it is. */
const VERBATIM = new Set([
  'anchor',
  'code',
  'file',
  'id',
  'kind',
  'language',
  'mark',
  'priority',
  'questionId',
  'slot',
  'slug',
  'source',
  'star',
  'target',
]);

/** Code with all in it, a tag, a hyphen between two short numbers, or one between words. */
const DASHES =
  /<(?:code|pre)\b[\s\S]*?<\/(?:code|pre)>|<[^>]*>|(?<![\w.-])(\d{1,3})-(\d{1,3})(?![\w.-])| - /gu;

/** HTML with curly quotation marks and with dashes between numbers; tags and code stay as they are. */
export function typesetHtml(html: string): string {
  return smartypantsu(html, 'q').replaceAll(DASHES, (match, from?: string, to?: string) => {
    if (match.startsWith('<')) return match;
    return from === undefined ? ' – ' : `${from}–${to ?? ''}`;
  });
}

/** Plain text with the same marks. */
export function typesetText(text: string): string {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return typesetHtml(html).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A copy of a part of the model with all its prose set for reading. Keys, sources and code keep their characters. */
export function typeset<Value>(value: Value): Value {
  if (Array.isArray(value))
    return value.map((item: unknown) =>
      typeof item === 'string' ? typesetText(item) : typeset(item),
    ) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, VERBATIM.has(key) ? inner : typesetField(key, inner)]),
  ) as Value;
}

function typesetField(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return typeset(value);
  return key === 'html' ? typesetHtml(value) : typesetText(value);
}
