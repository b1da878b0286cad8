import type { SearchEngine } from './search-engine.ts';
import { FACETS, type Facet } from './search-result.ts';

/** What a reader narrows a search to: some values of each facet, or any if there are none. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** How many sections have each value of each facet. */
export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

/** The sections that have each value of each facet, by their ids. */
type FacetSets = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

/** The filters of an index, each shard's loaded when it is first asked for. */
export class SectionFacets {
  readonly #engine: SearchEngine;
  readonly #loaded = new Map<number | undefined, Promise<FacetSets>>();

  constructor(engine: SearchEngine) {
    this.#engine = engine;
  }

  /** Those of some shards; undefined stands for an index that is one. Rejects when they cannot be loaded. */
  async of(shards: readonly (number | undefined)[]): Promise<FacetSets> {
    const sets = await Promise.all(shards.map((shard) => this.#ofOne(shard)));
    return new Map(
      FACETS.map((facet) => {
        const values = Map.groupBy(
          sets.flatMap((own) => [...(own.get(facet) ?? [])]),
          ([value]) => value,
        );
        return [
          facet,
          new Map([...values].map(([value, own]) => [value, new Set(own.flatMap(([, ids]) => [...ids]))])),
        ];
      }),
    );
  }

  #ofOne(shard: number | undefined): Promise<FacetSets> {
    const known = this.#loaded.get(shard) ?? this.#load(shard);
    this.#loaded.set(shard, known);
    known.catch(() => this.#loaded.delete(shard));
    return known;
  }

  async #load(shard: number | undefined): Promise<FacetSets> {
    const known = await this.#engine.ask('filters', shard);
    const entries = FACETS.map(async (facet) => {
      const values = Object.keys(known[facet] ?? {}).map(async (value) => {
        const hits = await this.#engine.ask('search', null, { [facet]: value }, shard);
        return [value, new Set(hits.map(({ id }) => id))] as const;
      });
      return [facet, new Map(await Promise.all(values))] as const;
    });
    return new Map(await Promise.all(entries));
  }
}

/** Whether a section has one of the values chosen of each facet. */
export function isChosen(id: string, choice: Choice, facets: FacetSets): boolean {
  return [...choice].every(
    ([facet, values]) =>
      values.size === 0 || [...values].some((value) => facets.get(facet)?.get(value)?.has(id)),
  );
}

/** Counts sections by the values they have. */
export function countFacets(found: readonly string[], facets: FacetSets): Counts {
  const countOf = (ids: ReadonlySet<string>) => found.filter((id) => ids.has(id)).length;
  return Object.fromEntries(
    [...facets].map(([facet, values]) => [
      facet,
      Object.fromEntries([...values].map(([value, ids]) => [value, countOf(ids)])),
    ]),
  );
}
