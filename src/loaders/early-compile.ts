const HINT = '//# allFunctionsCalledOnLoad';

/** The part of a finished script that is changed. */
interface Chunk {
  readonly type: 'chunk' | 'asset';
  readonly name?: string | undefined;
  code?: string;
}

/**
 * Asks browsers that know the hint to compile the whole search while it is being loaded, beside the page. Somebody waits for
 * it, it uses nearly all it has at once, and function by function the page itself would have to compile it.
 */
export function earlyCompile() {
  return {
    name: 'early-compile',
    apply: 'build' as const,
    generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'study-search') chunk.code = `${HINT}\n${chunk.code}`;
    },
  };
}
