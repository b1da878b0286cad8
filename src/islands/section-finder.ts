import { excerptOf } from '../core/excerpt.ts';
import { shownText } from '../core/index-text.ts';
import type { Phrase, QueryPlan, Term } from '../core/search-query.ts';
import { indexForm } from '../core/search-words.ts';
import { scoreSection } from '../core/section-score.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { EngineHit, Fragment, SearchEngine } from './search-engine.ts';
import { FACETS, type Facet, type Result } from './search-result.ts';

interface Candidate {
  readonly hit: EngineHit;
  readonly weight: number;
}

/** What full text found: the best sections, and a way to count all by the values of each facet. */
export interface Found {
  readonly results: readonly Result[];
  /** How many sections hold the words, shown or not. */
  readonly total: number;
  /** Sections hold the words too whose text could not be loaded. */
  readonly isPartial: boolean;
  /** Counts the sections by facet, which loads the index's filters. */
  readonly count: () => Promise<Counts>;
}

export type Counts = Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;

export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

const MOST_READ = 9;
const MOST_SHOWN = 10;
const LEAST_COVERAGE = 0.55;

/** Finds sections by any of their words, with Pagefind's index and a ranking that reads the best candidates. */
export class SectionFinder {
  readonly #engine: SearchEngine;
  readonly #hits = new Map<string, Promise<readonly EngineHit[]>>();
  #facets: Promise<ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>> | undefined;

  /** Takes an engine that was started. */
  constructor(engine: SearchEngine) {
    this.#engine = engine;
  }

  /** The sections that hold the terms of a plan, best first. Rejects when the index cannot be read. */
  async find(plan: QueryPlan, choice: Choice, vocabulary: Vocabulary): Promise<Found> {
    const found = await Promise.all(plan.terms.map((term) => this.#hitsOf(term, vocabulary)));
    const weights = new Map(
      plan.terms.map((term, at) => [term, 1 / (1 + Math.log1p(found[at]?.length ?? 0))]),
    );
    const ranked = rank(plan.terms, found, weights);
    const isNarrowed = [...choice.values()].some(({ size }) => size > 0);
    const facets: FacetSets = isNarrowed ? await this.#facetSets() : new Map();
    const chosen = ranked.filter(({ hit }) => isChosen(hit.id, choice, facets));
    const best = chosen.slice(0, MOST_READ);
    const read = await this.#read(best);
    const results = read
      .map((fragment) => ({ fragment, ...scored(fragment, plan, weights) }))
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
      .sort((a, b) => b.score * b.coverage ** 2 - a.score * a.coverage ** 2)
      .slice(0, MOST_SHOWN)
      .map(({ fragment }) => toResult(fragment, plan.terms));
    const isPartial = read.length < best.length;
    const isWhole = isPartial || best.length === chosen.length;
    return {
      results,
      total: isWhole ? results.length : chosen.length,
      isPartial,
      count: async () => count(ranked, await this.#facetSets()),
    };
  }

  /** The texts that can be loaded. Rejects when not one of them can. */
  async #read(candidates: readonly Candidate[]): Promise<readonly Fragment[]> {
    const asked = await Promise.allSettled(candidates.map(({ hit }) => this.#engine.ask('read', hit.id)));
    const read = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (read.length === 0 && asked.length > 0) throw new Error('No section could be loaded');
    return read;
  }

  async #hitsOf({ options, isPrefix }: Term, vocabulary: Vocabulary): Promise<readonly EngineHit[]> {
    // The engine's stems are not ours, so each form that the library has is asked for.
    const forms = options.flatMap((phrase) => {
      const [word = ''] = phrase;
      return phrase.length > 1 || isPrefix ? [phrase] : vocabulary.formsOf(word).map((form) => [form]);
    });
    const all = await Promise.all(forms.map((phrase) => this.#search(phrase)));
    return all.length === 1 ? (all[0] ?? []) : mergeBest(all.flat());
  }

  #search(phrase: Phrase): Promise<readonly EngineHit[]> {
    const query = phrase.map(indexForm).join(' ');
    const known = this.#hits.get(query) ?? this.#engine.ask('search', query, {});
    this.#hits.set(query, known);
    known.catch(() => this.#hits.delete(query));
    return known;
  }

  #facetSets(): Promise<ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>> {
    this.#facets ??= this.#readFacets();
    this.#facets.catch(() => {
      this.#facets = undefined;
    });
    return this.#facets;
  }

  async #readFacets(): Promise<ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>> {
    const known = await this.#engine.ask('filters');
    const entries = FACETS.map(async (facet) => {
      const values = Object.keys(known[facet] ?? {}).map(async (value) => {
        const hits = await this.#engine.ask('search', null, { [facet]: value });
        return [value, new Set(hits.map(({ id }) => id))] as const;
      });
      return [facet, new Map(await Promise.all(values))] as const;
    });
    return new Map(await Promise.all(entries));
  }
}

function mergeBest(hits: readonly EngineHit[]): EngineHit[] {
  const best = new Map<string, EngineHit>();
  for (const hit of hits) if ((best.get(hit.id)?.score ?? -1) < hit.score) best.set(hit.id, hit);
  return [...best.values()];
}

function rank(
  terms: readonly Term[],
  found: readonly (readonly EngineHit[])[],
  weights: ReadonlyMap<Term, number>,
): Candidate[] {
  const candidates = new Map<string, { hit: EngineHit; weight: number; covered: number }>();
  for (const [at, term] of terms.entries()) {
    const weight = weights.get(term) ?? 0;
    const hits = found[at] ?? [];
    const top = Math.max(...hits.map(({ score }) => score), 1e-9);
    for (const hit of hits) {
      const candidate = candidates.get(hit.id) ?? { hit, weight: 0, covered: 0 };
      candidate.weight += weight * (0.3 + hit.score / top);
      candidate.covered += weight;
      candidates.set(hit.id, candidate);
    }
  }
  const most = Math.max(...[...candidates.values()].map(({ covered }) => covered), 0);
  return [...candidates.values()]
    .filter(({ covered }) => covered >= most * LEAST_COVERAGE)
    .map(({ hit, weight, covered }) => ({ hit, weight: weight * covered }))
    .sort((a, b) => b.weight - a.weight);
}

function scored({ content, meta }: Fragment, plan: QueryPlan, weights: ReadonlyMap<Term, number>) {
  const section = { title: meta['title'] ?? '', trail: meta['trail'] ?? '', text: shownText(content) };
  return scoreSection(section, plan, (term) => weights.get(term) ?? 0);
}

function toResult({ content, meta, filters }: Fragment, terms: readonly Term[]): Result {
  return {
    path: meta['path'] ?? '/',
    title: meta['title'] ?? '',
    trail: (meta['trail'] ?? '').split(' › '),
    facets: {
      framework: filters.framework ?? [],
      kind: filters.kind ?? [],
      priority: filters.priority ?? [],
      role: filters.role ?? [],
    },
    excerpt: excerptOf(shownText(content), terms),
  };
}

type FacetSets = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

function isChosen(id: string, choice: Choice, facets: FacetSets): boolean {
  return [...choice].every(
    ([facet, values]) =>
      values.size === 0 || [...values].some((value) => facets.get(facet)?.get(value)?.has(id)),
  );
}

function count(candidates: readonly Candidate[], facets: FacetSets): Counts {
  const countOf = (ids: ReadonlySet<string>) => candidates.filter(({ hit }) => ids.has(hit.id)).length;
  return Object.fromEntries(
    [...facets].map(([facet, values]) => [
      facet,
      Object.fromEntries([...values].map(([value, ids]) => [value, countOf(ids)])),
    ]),
  );
}
