import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source } from '../../core/syntax.ts';
import { runMeasured, type Cost } from './run-measured.ts';

const CONFIG = [
  "import { defineConfig } from 'astro/config';",
  "import starlight from '@astrojs/starlight';",
  "export default defineConfig({ integrations: [starlight({ title: 'The same Markdown' })] });",
].join('\n');
const COLLECTION = [
  "import { defineCollection } from 'astro:content';",
  "import { docsLoader } from '@astrojs/starlight/loaders';",
  "import { docsSchema } from '@astrojs/starlight/schema';",
  'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
].join('\n');

/**
 * Builds the documents with Starlight as it comes, in a folder in which `npm install astro @astrojs/starlight` was run.
 * It makes one page of each document; MDX goes in as Markdown, without its components.
 */
export async function buildWithStarlight(folder: string, documents: readonly Source[]): Promise<Cost> {
  const docs = join(folder, 'src', 'content', 'docs');
  for (const old of [
    docs,
    join(folder, 'dist'),
    join(folder, '.astro'),
    join(folder, 'node_modules', '.astro'),
  ])
    rmSync(old, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTION);
  for (const { file, text } of documents) {
    const [, title = basename(file)] = /^# (.*)$/mu.exec(text) ?? [];
    const body = text.replace(/^<[A-Z][^>]*\/>$/gmu, '');
    const page = `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
    writeFileSync(join(docs, basename(file).replace(/\.mdx?$/u, '.md')), page);
  }
  return runMeasured(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder });
}
