import type { ownScript } from './own-script.ts';
import type { Facet } from './search-result.ts';
import workerAddress from './search-worker.ts?worker&url';

/** One section as the index keeps it. */
export interface Fragment {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** A section that holds the words; its text is fetched with `read`. */
export interface EngineHit {
  readonly id: string;
  readonly score: number;
}

/** Narrows a search to sections with these values. */
export type EngineFilters = Readonly<Partial<Record<Facet, string>>>;

/** What the worker answers to each call. */
export interface EngineCalls {
  start(engine: string, tag: string): void;
  /** Of an index in shards it searches the one with that number. */
  search(query: string | null, filters: EngineFilters, shard?: number): readonly EngineHit[];
  filters(shard?: number): Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;
  read(id: string): Fragment;
}

/** A call on its way to the worker. */
export interface EngineCall {
  readonly id: number;
  readonly name: keyof EngineCalls;
  readonly words: readonly unknown[];
}

/** The worker's answer to the call with that number: a value or what went wrong. */
export interface EngineAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly problem?: string;
}

/**
 * The full-text engine in a worker of its own. The worker's script alone may compile WebAssembly, so that no page of the
 * site has to allow it.
 */
export class SearchEngine {
  readonly #worker: Worker;
  readonly #calls = new Map<number, PromiseWithResolvers<unknown>>();
  #count = 0;
  #failure: Error | undefined;

  /** Takes the trusted address of the worker's script. */
  constructor(script: string) {
    this.#worker = new Worker(script, { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
      const call = this.#calls.get(data.id);
      this.#calls.delete(data.id);
      if (data.problem === undefined) call?.resolve(data.value);
      else call?.reject(new Error(data.problem));
    });
    // A worker whose script cannot be loaded answers nothing at all; it may say so before it is asked anything.
    this.#worker.addEventListener('error', () => {
      this.#failure = new Error('The search worker has failed');
      for (const call of this.#calls.values()) call.reject(this.#failure);
      this.#calls.clear();
    });
  }

  /** Asks the worker. Rejects when the engine or one of its files cannot be loaded. */
  ask<Name extends keyof EngineCalls>(
    name: Name,
    ...words: Parameters<EngineCalls[Name]>
  ): Promise<ReturnType<EngineCalls[Name]>> {
    if (this.#failure) return Promise.reject(this.#failure);
    const call = Promise.withResolvers<unknown>();
    this.#count += 1;
    this.#calls.set(this.#count, call);
    this.#worker.postMessage({ id: this.#count, name, words } satisfies EngineCall);
    return call.promise as Promise<ReturnType<EngineCalls[Name]>>;
  }

  /** Ends the worker; what was asked stays unanswered. */
  stop(): void {
    this.#worker.terminate();
  }
}

/**
 * Starts the engine for the site with that base path; `tag` tells versions of its index apart, and `trust` makes the address
 * of the worker's script one that may run. Rejects when the engine cannot be loaded.
 */
export async function startEngine(base: string, tag: string, trust: typeof ownScript): Promise<SearchEngine> {
  const engine = new SearchEngine(trust(workerAddress));
  try {
    await engine.ask('start', new URL(`${base}/pagefind/pagefind.js`, location.href).href, tag);
    return engine;
  } catch (error) {
    // An engine that could not start is started again with the next search.
    engine.stop();
    throw error;
  }
}
