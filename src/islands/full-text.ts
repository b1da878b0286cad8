/** One section found by the full-text search. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly trail: string;
  readonly kind: string;
  /** HTML with `mark` round the words found; everything else in it is escaped by Pagefind. */
  readonly excerpt: string;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] }>;
}

const MOST_HITS = 24;
const loading = new Map<string, Promise<Pagefind>>();

/** Starts to fetch the engine, so that it is there when the first word is typed. */
export function loadFullText(engineUrl: string): Promise<Pagefind> {
  const known = loading.get(engineUrl);
  if (known) return known;
  const engine = start(engineUrl);
  loading.set(engineUrl, engine);
  engine.catch(() => loading.delete(engineUrl));
  return engine;
}

async function start(engineUrl: string): Promise<Pagefind> {
  const address = new URL(engineUrl, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** Sections that hold all words of the query, best first. Rejects when the engine or its index cannot be fetched. */
export async function searchFullText(engineUrl: string, query: string): Promise<Hit[]> {
  const engine = await loadFullText(engineUrl);
  const { results } = await engine.search(query);
  const data = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
  return data.map(({ url, excerpt, meta }) => ({
    address: url,
    title: meta['title'] ?? url,
    trail: meta['trail'] ?? '',
    kind: meta['kind'] ?? '',
    excerpt,
  }));
}
