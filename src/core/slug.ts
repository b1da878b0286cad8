import { slug as githubSlug } from 'github-slugger';

const MAX_LENGTH = 60;

/** Marks that only shape an emoji, such as the last part of ❤️ and 1️⃣. */
const EMOJI_MARKS = /[\u{FE00}-\u{FE0F}\u{20E3}]/gu;

/**
 * A title as the part of an address: lower case, words joined by one `-`, at most 60 characters cut at a word.
 * `&` becomes `and`; emoji and punctuation go. Letters of any script stay. Empty when nothing is left.
 */
export function slugify(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(EMOJI_MARKS, '')
    .replaceAll('&', ' and ')
    .replace(/[\u2019']/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  return shorten(githubSlug(words).replace(/^-+|-+$/gu, ''));
}

function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.lastIndexOf('-', MAX_LENGTH);
  return cut > 0 ? slug.slice(0, cut) : [...slug].slice(0, MAX_LENGTH).join('');
}

/**
 * Hands out anchors that are unique on one page: `slide`, `slide-2`, `slide-3`.
 * Make one for each page; an empty slug becomes `section`.
 */
export class Anchors {
  readonly #taken = new Set<string>();
  /** The last number that a slug got: looking from 2 each time would take long for thousands of equal titles. */
  readonly #last = new Map<string, number>();

  /** A free anchor for the title. */
  next(title: string): string {
    const base = slugify(title) || 'section';
    let count = this.#last.get(base) ?? 1;
    let anchor = base;
    while (this.#taken.has(anchor)) anchor = `${base}-${(count += 1)}`;
    this.#last.set(base, count);
    this.#taken.add(anchor);
    return anchor;
  }
}

/**
 * A stable key for a line of text, such as a checklist item: the same for other punctuation, case or white space.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(EMOJI_MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
