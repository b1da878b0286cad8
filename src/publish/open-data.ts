import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLlmsText, sourcePath } from '../core/llms-text.ts';
import { parseLibrary } from '../core/parse-library.ts';
import { publishedSource } from '../core/published-source.ts';
import { readContentFiles } from '../loaders/content-files.ts';
import { schemaOf } from './json-schema.ts';
import { fullAddress } from './site-address.ts';

const MODEL = ['model', 'library', 'collect-codes', 'collect-questions'].map((name) =>
  fileURLToPath(new URL(`../core/${name}.ts`, import.meta.url)),
);

/** Writes what other programs read: each document's Markdown, the library as JSON with its schema, and `llms.txt`. */
export async function writeOpenData(folder: string, content = 'content'): Promise<void> {
  const { sources } = await readContentFiles(content);
  const { library, diagnostics } = parseLibrary(sources);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const document of [...library.plans, ...library.frameworks, ...library.guides, ...library.notes]) {
    const source = sources.find(({ file }) => file === document.file);
    const own = diagnostics.filter(({ file }) => file === document.file);
    if (source) await write(sourcePath(document), publishedSource(source, own));
  }
  const schema = fullAddress('/library.schema.json');
  await write('library.json', JSON.stringify({ $schema: schema, ...library }));
  await write('library.schema.json', JSON.stringify(librarySchema(schema)));
  await write('llms.txt', formatLlmsText(library, fullAddress));
}

/** The schema of `library.json`: that of the type `Library`, and the file's own address of it. */
export function librarySchema(address: string): Readonly<Record<string, unknown>> {
  const { properties, ...rest } = schemaOf('Library', MODEL);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Hedgehog library',
    ...rest,
    properties: { $schema: { type: 'string' }, ...(properties as Readonly<Record<string, unknown>>) },
  };
}
