import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeFrames } from '../core/code-frame.ts';
import { formatDiagnostic } from '../core/diagnostics.ts';
import type { Library } from '../core/library.ts';
import type { Framework, Guide, Note, Plan, StudyDocument } from '../core/model.ts';
import { errorsIn, readContent } from './content-report.ts';
import { setForPages } from './site-library.ts';

/** One loader a collection; they share each reading of the folder, because checks across documents need all of it. */
export function studyLoaders(folder: string) {
  let reading: Promise<Library | undefined> | undefined;

  function readOnce(context: LoaderContext): Promise<Library | undefined> {
    reading ??= readLibrary(folder, context).finally(() => {
      // The collections load in the same turn; the next turn reads the files again.
      setTimeout(() => (reading = undefined), 0);
    });
    return reading;
  }

  function loader<Document extends StudyDocument>(
    kind: Document['kind'],
    pick: (library: Library) => readonly Document[],
  ) {
    return {
      name: `study-${kind}s`,
      schema: z.custom<Document>((value) => (value as Document | undefined)?.kind === kind),
      load: async (context: LoaderContext) => {
        const reload = async () => {
          const library = await readOnce(context);
          if (library) store(context, pick(library));
        };
        await reload();
        watch(context, folder, reload);
      },
    } satisfies Loader;
  }

  return {
    plans: loader<Plan>('plan', (library) => library.plans),
    frameworks: loader<Framework>('framework', (library) => library.frameworks),
    guides: loader<Guide>('guide', (library) => library.guides),
    notes: loader<Note>('note', (library) => library.notes),
  };
}

/**
 * Reads and checks all content, and prints every diagnostic. Throws once if one of them is an error; on the dev server
 * it gives undefined instead, and the documents of the last good reading stay. A build, too, gets nothing for the store.
 */
async function readLibrary(
  folder: string,
  { config, logger, watcher }: LoaderContext,
): Promise<Library | undefined> {
  const report = await readContent(folder, fileURLToPath(config.root));
  const frameOf = codeFrames(report.sources);
  for (const diagnostic of report.diagnostics.filter(({ severity }) => severity !== 'info')) {
    const text = `\n${formatDiagnostic(diagnostic, { frameOf })}\n`;
    if (diagnostic.severity === 'error') logger.error(text);
    else logger.warn(text);
  }
  const errors = errorsIn(report).length;
  if (errors > 0 && watcher) return undefined;
  if (errors > 0)
    throw new Error(`${folder}/ has ${errors} error${errors === 1 ? '' : 's'}; each is printed above.`);
  // A build reads the documents itself: the store would be bundled whole and copied for every page.
  return watcher ? setForPages(report.library, config.base) : undefined;
}

function store({ store: entries, generateDigest }: LoaderContext, documents: readonly StudyDocument[]): void {
  const gone = new Set(entries.keys());
  for (const document of documents) {
    gone.delete(document.slug);
    const data = { ...document };
    entries.set({ id: document.slug, data, digest: generateDigest(data), filePath: document.file });
  }
  for (const id of gone) entries.delete(id);
}

function watch(
  { watcher, config, logger }: LoaderContext,
  folder: string,
  reload: () => Promise<void>,
): void {
  const isContent = (path: string) => {
    const inside = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
    return inside.startsWith(`${folder}/`) && /\.mdx?$/u.test(inside);
  };
  const onChange = (path: string) => {
    if (isContent(path))
      reload().catch((error: unknown) => {
        logger.error(String(error));
      });
  };
  watcher?.on('add', onChange).on('change', onChange).on('unlink', onChange);
}
