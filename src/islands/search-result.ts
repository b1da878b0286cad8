import type { Piece } from '../core/excerpt.ts';

/** What results can be narrowed by. */
export const FACETS = ['framework', 'kind', 'priority', 'role'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** One section that answers a query. */
export interface Result {
  /** Path and anchor without the base of the site. */
  readonly path: string;
  readonly title: string;
  readonly trail: readonly string[];
  readonly facets: Facets;
  /** The words round the ones found; none for a name. */
  readonly excerpt: readonly Piece[];
}
