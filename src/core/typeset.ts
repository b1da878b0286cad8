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

/** What is set, of which most texts have nothing. */
const SET = /["'\\]|\d-\d| - /u;
const TAGS = /<[^>]*>/gu;
/** Where a quotation mark may be written as a number; smartypants resolves these in tags too. */
const NUMBERED = '&#82';

/** HTML with curly quotation marks and with dashes between numbers; tags and code stay as they are. */
export function typesetHtml(html: string): string {
  if (!html.includes(NUMBERED) && !SET.test(html.replaceAll(TAGS, ''))) return html;
  return smartypantsu(html, 'q').replaceAll(DASHES, (match, from?: string, to?: string) => {
    if (match.startsWith('<')) return match;
    return from === undefined ? ' – ' : `${from}–${to ?? ''}`;
  });
}

/** Plain text with the same marks. */
export function typesetText(text: string): string {
  if (!SET.test(text)) return text;
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return typesetHtml(html).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/**
 * A part of the model with all its prose set for reading. Keys, sources and code keep their characters. HTML is first
 * changed by `prepare`. Nothing is copied that stays as it is, and what stands in two places is copied once.
 */
export function typeset<Value>(value: Value, prepare = (html: string) => html): Value {
  const copies = new Map<object, object>();
  return set(value, '') as Value;

  function set(inner: unknown, key: string): unknown {
    if (typeof inner === 'string') return key === 'html' ? typesetHtml(prepare(inner)) : typesetText(inner);
    return typeof inner === 'object' && inner !== null ? setParts(inner) : inner;
  }

  function setParts(whole: object): object {
    const known = copies.get(whole);
    if (known) return known;
    const parts = whole as Record<string, unknown>;
    let copy = parts;
    for (const key of Object.keys(parts)) {
      const part = VERBATIM.has(key) ? parts[key] : set(parts[key], key);
      if (part === parts[key]) continue;
      if (copy === parts)
        copy = (Array.isArray(parts) ? [...parts] : { ...parts }) as Record<string, unknown>;
      copy[key] = part;
    }
    if (copy !== parts) copies.set(parts, copy);
    return copy;
  }
}
