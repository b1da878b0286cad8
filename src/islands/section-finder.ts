import { SHARDS_ASKED } from '../core/choose-shards.ts';
import { excerptOf } from '../core/excerpt.ts';
import { shownText } from '../core/index-text.ts';
import type { Phrase, QueryPlan, Term } from '../core/search-query.ts';
import { indexForm } from '../core/search-words.ts';
import { scoreSection } from '../core/section-score.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { EngineHit, Fragment, SearchEngine } from './search-engine.ts';
import type { ShardChoice } from './search-lexicon.ts';
import type { Facet, Result } from './search-result.ts';
import { countFacets, isChosen, SectionFacets, type Choice, type Counts } from './section-facets.ts';

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
  /** Other shards, which were not asked, have the words too. */
  readonly isSample: boolean;
  /** The same search would give more, or may in other shards. */
  readonly hasMore: boolean;
  /** Counts the sections by facet, which loads the index's filters. */
  readonly count: () => Promise<Counts>;
}

/** Where to look, and for what no more. */
export interface Search {
  readonly plan: QueryPlan;
  readonly choice: Choice;
  readonly vocabulary: Vocabulary;
  /** The shards in the order in which they should be asked; undefined for an index that is one. */
  readonly shards?: ShardChoice | undefined;
  /** How often this search was answered before, and the sections that were read for it. */
  readonly turn: number;
  readonly read: Set<string>;
}

/** The shards to ask for a phrase; undefined stands for an index that is one. */
type ShardsOf = (phrase: Phrase, isPrefix: boolean) => readonly (number | undefined)[];

const MOST_READ = 9;
const LEAST_COVERAGE = 0.55;

/** Finds sections by any of their words, with Pagefind's index and a ranking that reads the best candidates. */
export class SectionFinder {
  readonly #engine: SearchEngine;
  readonly #hits = new Map<string, Promise<readonly EngineHit[]>>();
  readonly #facets: SectionFacets;

  /** Takes an engine that was started. */
  constructor(engine: SearchEngine) {
    this.#engine = engine;
    this.#facets = new SectionFacets(engine);
  }

  /**
   * The next of the sections that hold the terms of a plan, best first. Of an index in shards it asks some more each time,
   * besides those that were asked before. Rejects when the index cannot be read.
   */
  async find({ plan, choice, vocabulary, shards, turn, read }: Search): Promise<Found> {
    const most = SHARDS_ASKED * (1 + turn);
    const asked = shards ? shards.shards.slice(0, most) : [undefined];
    const found = await Promise.all(
      plan.terms.map((term) =>
        this.#hitsOf(term, vocabulary, (phrase, isPrefix) =>
          asked.filter((shard) => shard === undefined || shards?.has(shard, phrase, isPrefix)),
        ),
      ),
    );
    const weights = new Map(
      plan.terms.map((term, at) => [term, 1 / (1 + Math.log1p(found[at]?.length ?? 0))]),
    );
    const ranked = rank(plan.terms, found, weights);
    const isNarrowed = [...choice.values()].some(({ size }) => size > 0);
    const facets = isNarrowed ? await this.#facets.of(asked) : new Map<Facet, never>();
    const chosen = ranked.filter(({ hit }) => isChosen(hit.id, choice, facets));
    const rest = chosen.filter(({ hit }) => !read.has(hit.id));
    const best = rest.slice(0, MOST_READ);
    const texts = await this.#read(best);
    for (const { hit } of best) read.add(hit.id);
    const results = texts
      .map((fragment) => ({ fragment, ...scored(fragment, plan, weights) }))
      .filter(({ coverage }) => coverage >= LEAST_COVERAGE)
      .sort((a, b) => b.score * b.coverage ** 2 - a.score * a.coverage ** 2)
      .map(({ fragment }) => toResult(fragment, plan.terms));
    const isSample = most < (shards?.likely ?? 0);
    const isPartial = texts.length < best.length;
    const isWhole = isPartial || best.length === chosen.length;
    return {
      results,
      total: isWhole ? results.length : chosen.length,
      isPartial,
      isSample,
      hasMore: isSample || rest.length > best.length,
      count: async () =>
        countFacets(
          ranked.map(({ hit }) => hit.id),
          await this.#facets.of(asked),
        ),
    };
  }

  /** The texts that can be loaded. Rejects when not one of them can. */
  async #read(candidates: readonly Candidate[]): Promise<readonly Fragment[]> {
    const asked = await Promise.allSettled(candidates.map(({ hit }) => this.#engine.ask('read', hit.id)));
    const read = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    if (read.length === 0 && asked.length > 0) throw new Error('No section could be loaded');
    return read;
  }

  async #hitsOf(
    { options, isPrefix }: Term,
    vocabulary: Vocabulary,
    shardsOf: ShardsOf,
  ): Promise<readonly EngineHit[]> {
    // The engine's stems are not ours, so each form that the library has is asked for.
    const forms = options.flatMap((phrase) => {
      const [word = ''] = phrase;
      return phrase.length > 1 || isPrefix ? [phrase] : vocabulary.formsOf(word).map((form) => [form]);
    });
    const asked = forms.flatMap((phrase) =>
      shardsOf(phrase, isPrefix).map((shard) => this.#search(phrase, shard)),
    );
    const all = await Promise.all(asked);
    return all.length === 1 ? (all[0] ?? []) : mergeBest(all.flat());
  }

  #search(phrase: Phrase, shard: number | undefined): Promise<readonly EngineHit[]> {
    const query = phrase.map(indexForm).join(' ');
    const key = `${shard ?? ''} ${query}`;
    const known = this.#hits.get(key) ?? this.#engine.ask('search', query, {}, shard);
    this.#hits.set(key, known);
    known.catch(() => this.#hits.delete(key));
    return known;
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
