import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLlmsText, sourcePath } from '../core/llms-text.ts';
import type { Library } from '../core/library.ts';
import { publishedSource } from '../core/published-source.ts';
import type { ContentReport } from '../loaders/content-report.ts';
import { fullAddress } from './site-address.ts';

/** Where the schema of `library.json` lies. */
export const SCHEMA = 'library.schema.json';

/** Writes what other programs read: each document's Markdown, the library as JSON, and `llms.txt`. */
export async function writeOpenData(
  { library, sources, diagnostics }: ContentReport,
  folder: string,
): Promise<void> {
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  const diagnosticsOf = Map.groupBy(diagnostics, ({ file }) => file);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await mkdir(folder, { recursive: true });
  for (const document of [...library.plans, ...library.frameworks, ...library.guides, ...library.notes]) {
    const source = sourceOf.get(document.file);
    const own = diagnosticsOf.get(document.file) ?? [];
    if (source) await write(sourcePath(document), publishedSource(source, own));
  }
  await writeLibrary(join(folder, 'library.json'), fullAddress(`/${SCHEMA}`), library);
  await write('llms.txt', formatLlmsText(library, fullAddress));
}

/** Writes item by item: a large library is longer than any one string may be. */
async function writeLibrary(path: string, schema: string, library: Library): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(`{"$schema":${JSON.stringify(schema)}`);
    for (const [name, items] of Object.entries(library)) {
      await file.writeFile(`,${JSON.stringify(name)}:[`);
      for (const [at, item] of (items as readonly unknown[]).entries())
        await file.writeFile(`${at === 0 ? '' : ','}${JSON.stringify(item)}`);
      await file.writeFile(']');
    }
    await file.writeFile('}');
  } finally {
    await file.close();
  }
}
