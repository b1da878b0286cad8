import { shardLanguage } from '../core/shards.ts';
import type { EngineFilters, Fragment } from './search-engine.ts';

/** A section that Pagefind found. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** An instance of Pagefind, as far as it is used. */
export interface Pagefind {
  search(
    query: string | null,
    options: { readonly filters: EngineFilters },
  ): Promise<{ readonly results: readonly Hit[] }>;
  filters(): Promise<Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>>;
}

/** Pagefind's module, as far as it is used. */
export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

/**
 * An instance of Pagefind for each shard of an index. Pagefind could search several indexes as one, but it takes a word that
 * an index does not have for one that begins like it, so each shard is asked only for words that it has.
 */
export class ShardEngines {
  readonly #module: PagefindModule;
  readonly #tag: string;
  readonly #whole: Pagefind;
  readonly #shards = new Map<number, Promise<Pagefind>>();

  /** Takes what tells versions of the index apart. The index that the engine begins with is loaded at once. */
  constructor(module: PagefindModule, tag: string) {
    this.#module = module;
    this.#tag = tag;
    this.#whole = this.#create('unknown');
  }

  /** The engine of a shard, or that of an index that is one. Rejects when the engine cannot be loaded. */
  async of(shard: number | undefined): Promise<Pagefind> {
    if (shard === undefined) return this.#whole;
    // Two that begin at once would take each other's memory.
    const known = this.#shards.get(shard) ?? this.ready().then(() => this.#create(shardLanguage(shard)));
    this.#shards.set(shard, known);
    return known;
  }

  /** Resolves when the index that the engine begins with is loaded. Rejects when it, or the engine, cannot be. */
  async ready(): Promise<void> {
    await this.#whole.search('', { filters: {} });
  }

  /** Forgets a shard, which may have come in part. */
  forget(shard: number | undefined): void {
    if (shard !== undefined) this.#shards.delete(shard);
  }

  /** Pagefind asks the document for the language of the index to load, and in a worker there is none. */
  #create(language: string): Pagefind {
    const element = { getAttribute: () => language };
    Object.assign(globalThis, { document: { querySelector: () => element } });
    try {
      return this.#module.createInstance({ metaCacheTag: this.#tag });
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
  }
}
