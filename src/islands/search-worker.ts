import type { EngineAnswer, EngineCall, EngineCalls, EngineFilters, Fragment } from './search-engine.ts';

interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** Pagefind's module, as far as it is used. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters: EngineFilters },
  ): Promise<{ readonly results: readonly Hit[] }>;
  filters(): Promise<ReturnType<EngineCalls['filters']>>;
}

let pagefind: Pagefind | undefined;
const hits = new Map<string, Hit>();

/*
 * Pagefind goes on without a part of the index that it could not load, as if there were nothing in it, and tells only the
 * console. Here that is counted, so that nobody hears “nothing found” of words that nobody has looked for.
 */
let faults = 0;
console.error = () => {
  faults += 1;
};
// It also starts work of its own that nobody waits for.
addEventListener('unhandledrejection', (event) => {
  faults += 1;
  event.preventDefault();
});

/** What a call gives; rejects when a part of the index failed meanwhile. */
async function whole<Value>(call: () => Promise<Value>): Promise<Value> {
  const before = faults;
  const value = await call();
  if (faults > before) throw new Error('A part of the index could not be loaded');
  return value;
}

const answers: {
  readonly [Name in keyof EngineCalls]: (
    ...words: Parameters<EngineCalls[Name]>
  ) => Promise<ReturnType<EngineCalls[Name]>>;
} = {
  async start(engine, tag) {
    if (new URL(engine, location.href).origin !== location.origin)
      throw new TypeError(`${engine} is not of this site`);
    const module = (await import(/* @vite-ignore */ engine)) as Pagefind;
    await module.options({ metaCacheTag: tag });
    await whole(() => module.init());
    pagefind = module;
  },
  async search(query, filters) {
    const { results } = await whole(() => started().search(query, { filters }));
    for (const hit of results) hits.set(hit.id, hit);
    return results.map(({ id, score }) => ({ id, score }));
  },
  filters: () => whole(() => started().filters()),
  async read(id) {
    const hit = hits.get(id);
    if (!hit) throw new Error(`${id} was never found`);
    const { content, meta, filters } = await hit.data();
    return { content, meta, filters };
  },
};

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  void answer(data).then((message) => {
    postMessage(message);
  });
});

async function answer({ id, name, words }: EngineCall): Promise<EngineAnswer> {
  try {
    const call = answers[name] as (...words: readonly unknown[]) => Promise<unknown>;
    return { id, value: await call(...words) };
  } catch (error) {
    return { id, problem: String(error) };
  }
}

function started(): Pagefind {
  if (!pagefind) throw new Error('The search engine was not started');
  return pagefind;
}
