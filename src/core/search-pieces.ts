import type { DocumentKind, Extra, Priority } from './model.ts';

/** What a record is about, as readers filter by it. */
export type RecordKind = DocumentKind | 'bucket' | 'question';

/** One section of a page as search finds it. */
export interface SearchRecord {
  /** Path and anchor, without the base: `/plans/l2/#checklist`. */
  readonly path: string;
  readonly title: string;
  /** Where it is, outermost first: `L2 Scale & Capacity`, `Bucket 1`. */
  readonly trail: readonly string[];
  readonly kind: RecordKind;
  /** The framework code it speaks for; a red flag speaks for the one it points to. */
  readonly framework: string | null;
  readonly priority: Priority | null;
  readonly roles: readonly string[];
  readonly text: string;
}

/** What all sections of a page share. */
export type RecordPage = Omit<SearchRecord, 'title' | 'text'>;

/** A section before it becomes a record; an empty anchor is the top of the page. */
export type Piece = readonly [anchor: string, title: string, text: readonly (string | null | undefined)[]];

/** A record for each piece with words; pieces of one anchor and title become one record. */
export function pageRecords(page: RecordPage, pieces: readonly Piece[]): SearchRecord[] {
  const groups = Map.groupBy(pieces, ([anchor, title]) => `${anchor} ${title}`);
  return [...groups.values()].flatMap((group) => {
    const [anchor = '', title = ''] = group[0] ?? [];
    const text = group
      .flatMap(([, , parts]) => parts)
      .filter(Boolean)
      .join('\n');
    if (text === '') return [];
    return [{ ...page, path: anchor === '' ? page.path : `${page.path}#${anchor}`, title, text }];
  });
}

/** Content without a section of its own, under its heading or the page's title. */
export function extraPieces(extras: readonly Extra[], pageTitle: string): Piece[] {
  return extras.map(({ heading, body }) => [heading?.anchor ?? '', heading?.text ?? pageTitle, [body.text]]);
}
