import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaOf } from './json-schema.ts';
import { SCHEMA } from './open-data.ts';
import { fullAddress } from './site-address.ts';

const MODEL = ['model', 'library', 'collect-codes', 'collect-questions'].map((name) =>
  fileURLToPath(new URL(`../core/${name}.ts`, import.meta.url)),
);

/** Writes the schema of `library.json`, with the compiler, which takes 100 MB. */
export async function writeSchema(folder: string): Promise<void> {
  const schema = librarySchema(fullAddress(`/${SCHEMA}`));
  await writeFile(join(folder, SCHEMA), JSON.stringify(schema));
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
