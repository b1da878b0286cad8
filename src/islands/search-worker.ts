import { ShardEngines, type Hit, type Pagefind, type PagefindModule } from './shard-engines.ts';
import type { EngineAnswer, EngineCall, EngineCalls } from './search-engine.ts';

let engines: ShardEngines | undefined;
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
    const module = (await import(/* @vite-ignore */ engine)) as PagefindModule;
    const started = new ShardEngines(module, tag);
    await whole(() => started.ready());
    engines = started;
  },
  async search(query, filters, shard) {
    const { results } = await asked(shard, (engine) => engine.search(query, { filters }));
    for (const hit of results) hits.set(hit.id, hit);
    return results.map(({ id, score }) => ({ id, score }));
  },
  filters: (shard) => asked(shard, (engine) => engine.filters()),
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

/** What the engine of a shard gives; rejects when a part of its index failed meanwhile, and begins anew the next time. */
async function asked<Value>(
  shard: number | undefined,
  call: (engine: Pagefind) => Promise<Value>,
): Promise<Value> {
  const known = engines;
  if (!known) throw new Error('The search engine was not started');
  try {
    return await whole(async () => call(await known.of(shard)));
  } catch (error) {
    known.forget(shard);
    throw error;
  }
}
