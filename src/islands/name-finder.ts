import MiniSearch from 'minisearch';
import { editDistance } from '../core/edit-distance.ts';
import type { NameEntry, NameList, NamePage } from '../core/name-list.ts';
import type { QueryPlan } from '../core/search-query.ts';
import { fold, stem, wordsIn } from '../core/search-words.ts';
import { countWords, Vocabulary } from '../core/vocabulary.ts';
import type { Result } from './search-result.ts';

interface Name {
  readonly id: number;
  readonly title: string;
  readonly trail: string;
}

const MOST_NAMES = 6;
const NEAREST = 3;

/** Finds names (codes, ids, titles, headings) at once, from the list that is loaded first. */
export class NameFinder {
  readonly list: NameList;
  readonly vocabulary: Vocabulary;
  readonly #index: MiniSearch<Name>;

  constructor(list: NameList) {
    this.list = list;
    const texts = [...list.names.map(([, , title]) => title), ...list.pages.flatMap(([, trail]) => trail)];
    this.vocabulary = new Vocabulary(countWords(texts).keys());
    this.#index = new MiniSearch<Name>({
      fields: ['title', 'trail'],
      tokenize: (text) => wordsIn(text).flatMap(({ word, parts }) => [word, ...parts]),
      processTerm: (word) => stem(word),
      searchOptions: { combineWith: 'AND', boost: { title: 3 } },
    });
    this.#index.addAll(
      list.names.map((entry, id) => ({ id, title: entry[2], trail: this.#page(entry)[1].join(' ') })),
    );
  }

  /** Names that hold everything the query asks for, best first; an exact code, id or title leads. */
  find(query: string, plan: QueryPlan): Result[] {
    if (plan.terms.length === 0 || plan.unknown.length > 0) return [];
    const hits = this.#index.search({
      combineWith: 'AND',
      queries: plan.terms.map(({ options, isPrefix }) => ({
        combineWith: 'OR',
        prefix: isPrefix,
        queries: options.map((phrase) => ({ combineWith: 'AND', queries: [...phrase] })),
      })),
    });
    const wanted = fold(query.trim());
    return hits
      .map(({ id, score, match }) => {
        const isTitled = Object.values(match).some((fields) => fields.includes('title'));
        return { entry: this.list.names[id as number], score, isTitled };
      })
      .filter(({ isTitled }) => isTitled)
      .map(({ entry, score }) => ({ entry, score: score * this.#worth(entry, wanted, plan) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NAMES)
      .flatMap(({ entry }) => (entry ? [this.#result(entry)] : []));
  }

  /** The names nearest to a query that found nothing. */
  nearest(query: string): Result[] {
    const wanted = fold(query.trim());
    return this.list.names
      .filter(([, anchor]) => anchor === '')
      .map((entry) => {
        const words = wordsIn(entry[2]).map(({ word }) => word);
        const near = [entry[2].toLowerCase(), ...words].map((word) => unlike(wanted, word));
        return { entry, distance: Math.min(...near) };
      })
      .sort((a, b) => a.distance - b.distance)
      .slice(0, NEAREST)
      .map(({ entry }) => this.#result(entry));
  }

  #page(entry: NameEntry): NamePage {
    return this.list.pages[entry[0]] ?? ['/', [], '', null, null, []];
  }

  #worth(entry: NameEntry | undefined, wanted: string, plan: QueryPlan): number {
    if (!entry) return 0;
    const [, , kind, framework] = this.#page(entry);
    const title = fold(entry[2]);
    const isTop = entry[2] === this.#page(entry)[1].at(-1) || entry[1] === '';
    const key = kind === 'question' ? title.split(':', 1)[0] : isTop ? framework?.toLowerCase() : undefined;
    if (key === wanted || title.split(/[\s:]/u, 1)[0] === wanted) return isTop ? 1000 : 100;
    if (title === wanted) return 50;
    const share = plan.terms.length / wordsIn(entry[2]).length;
    return (isTop ? 1.2 : 1) * (0.5 + Math.min(1, share));
  }

  #result(entry: NameEntry): Result {
    const [path, trail, kind, framework, priority, roles] = this.#page(entry);
    return {
      path: entry[1] === '' ? path : `${path}#${entry[1]}`,
      title: entry[2],
      trail,
      facets: {
        kind: [kind],
        framework: framework ? [framework] : [],
        priority: priority ? [priority] : [],
        role: roles,
      },
      excerpt: [],
    };
  }
}

function unlike(wanted: string, word: string): number {
  const longest = Math.max(wanted.length, word.length, 1);
  return editDistance(wanted, word, longest) / longest;
}
