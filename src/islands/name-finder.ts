import { editDistance } from '../core/edit-distance.ts';
import { NameIndex } from '../core/name-index.ts';
import { anchorOf, type NameEntry, type NameList, type NamePage } from '../core/name-list.ts';
import type { QueryPlan } from '../core/search-query.ts';
import { fold, wordsIn } from '../core/search-words.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { Result } from './search-result.ts';

const MOST_NAMES = 6;
const NEAREST = 3;

/** Finds names (codes, ids, titles, headings) at once, from the list that is loaded first. */
export class NameFinder {
  readonly list: NameList;
  readonly #index: NameIndex;

  constructor(list: NameList) {
    this.list = list;
    this.#index = new NameIndex(list);
  }

  /** The words of the names. */
  get vocabulary(): Vocabulary {
    return this.#index.vocabulary;
  }

  /** Names that hold everything the query asks for, best first; an exact code, id or title leads. */
  find(query: string, plan: QueryPlan): Result[] {
    if (plan.terms.length === 0 || plan.unknown.length > 0) return [];
    const wanted = fold(query.trim());
    return this.#index
      .search(plan.terms)
      .filter(({ isTitled }) => isTitled)
      .map(({ name, score }) => ({ entry: this.list.names[name], score }))
      .map(({ entry, score }) => ({ entry, score: score * this.#worth(entry, wanted, plan) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_NAMES)
      .flatMap(({ entry }) => (entry ? [this.#result(entry)] : []));
  }

  /** The names nearest to a query that found nothing. */
  nearest(query: string): Result[] {
    const wanted = fold(query.trim());
    return this.list.names
      .filter((entry) => anchorOf(entry) === '')
      .map((entry) => {
        const words = wordsIn(entry[1]).map(({ word }) => word);
        const near = [entry[1].toLowerCase(), ...words].map((word) => unlike(wanted, word));
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
    const [, trail, kind, framework] = this.#page(entry);
    const [, name] = entry;
    const title = fold(name);
    const isTop = name === trail.at(-1) || anchorOf(entry) === '';
    const key = kind === 'question' ? title.split(':', 1)[0] : isTop ? framework?.toLowerCase() : undefined;
    if (key === wanted || title.split(/[\s:]/u, 1)[0] === wanted) return isTop ? 1000 : 100;
    if (title === wanted) return 50;
    const share = plan.terms.length / wordsIn(name).length;
    return (isTop ? 1.2 : 1) * (0.5 + Math.min(1, share));
  }

  #result(entry: NameEntry): Result {
    const [path, trail, kind, framework, priority, roles] = this.#page(entry);
    const anchor = anchorOf(entry);
    return {
      path: anchor === '' ? path : `${path}#${anchor}`,
      title: entry[1],
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
