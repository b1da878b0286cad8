import type { SearchRecord } from './search-records.ts';
import type { SynonymGroup } from './synonyms.ts';

/** What all names on a page share: `[path, trail, kind, framework, priority, roles]`. */
export type NamePage = readonly [
  path: string,
  trail: readonly string[],
  kind: string,
  framework: string | null,
  priority: string | null,
  roles: readonly string[],
];

/** `[number of its page, title, anchor]`; an anchor that follows from the title is left out. */
export type NameEntry = readonly [page: number, title: string, anchor?: string];

/** The names of a library, small enough to be loaded at the first sign that someone will search. */
export interface NameList {
  /** Changes with the library, so that the files of the index may be cached for ever. */
  readonly tag: string;
  /** Files of the full-text engine to fetch ahead, relative to its folder. */
  readonly engineFiles: readonly string[];
  readonly synonyms: readonly SynonymGroup[];
  /** How many words the list of words has, so that a damaged one is noticed. */
  readonly wordCount: number;
  /** Only where the full text is in shards; the list of words has the most frequent ones then. */
  readonly lexicon?: LexiconList;
  readonly pages: readonly NamePage[];
  readonly names: readonly NameEntry[];
}

/** Where the words are whose shards are to be found. */
export interface LexiconList {
  readonly shardCount: number;
  /** What the names of all parts begin with; their numbers follow. */
  readonly name: string;
  /** The first word of each part. */
  readonly from: readonly string[];
}

type Names = Pick<NameList, 'pages' | 'names'>;

/** The records, most important first: tops of pages and questions, then headings. */
export function rankNames(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted((a, b) => rank(a) - rank(b));
}

/** The names of records in that order, at most `most`. A page's own name is in it once, for its top. */
export function collectNames(records: readonly SearchRecord[], most = Infinity): Names {
  const pages = new Map<string, { number: number; page: NamePage }>();
  const names: NameEntry[] = [];
  const seen = new Set<string>();
  for (const record of rankNames(records)) {
    const [path = '', anchor = ''] = record.path.split('#');
    const name = `${isOwnName(record) ? path : record.path} ${record.title}`;
    if (seen.has(name) || names.length >= most) continue;
    seen.add(name);
    const { trail, kind, framework, priority, roles } = record;
    const page: NamePage = [path, trail, kind, framework, priority, roles];
    const key = JSON.stringify(page);
    const known = pages.get(key) ?? { number: pages.size, page };
    pages.set(key, known);
    const isPlain = anchor !== '' && anchor === plainAnchor(record.title);
    names.push(isPlain ? [known.number, record.title] : [known.number, record.title, anchor]);
  }
  return { pages: [...pages.values()].map(({ page }) => page), names };
}

/** The anchor of a name; empty for the top of its page. */
export function anchorOf([, title, anchor]: NameEntry): string {
  return anchor ?? plainAnchor(title);
}

/** What most anchors are, said in fewer bytes than by listing them; the others are listed. */
function plainAnchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/gu, '')
    .replaceAll(' ', '-');
}

function rank(record: SearchRecord): number {
  if (!record.path.includes('#')) return 0;
  return isOwnName(record) ? 1 : 2;
}

function isOwnName({ path, trail, title }: SearchRecord): boolean {
  return !path.includes('#') || trail.some((name) => name.endsWith(title));
}
