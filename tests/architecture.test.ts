import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of `src` and which packages each folder may import; `types` means only `import type`. */
const TABLE: Record<
  string,
  { folders: readonly string[]; types?: readonly string[]; packages: readonly RegExp[] }
> = {
  core: {
    folders: ['core'],
    packages: [
      /^(unified|remark-|mdast-|hast-|unist-|micromark|vfile|github-slugger$|smartypants$|satteri$|@exodus\/bytes|yaml$|zod$|ts-fsrs$|mdast$|hast$|unist$)/,
    ],
  },
  loaders: {
    folders: ['loaders', 'core'],
    packages: [/^astro(\/|$)/, /^node:/, /^(cborg|pagefind|sirv|hast|unist-util-visit)$/],
  },
  authoring: { folders: ['authoring', 'core', 'loaders'], packages: [/^node:/] },
  dev: { folders: ['dev', 'layouts', 'core', 'loaders', 'styles'], packages: [/^astro$/] },
  bench: {
    folders: ['bench', 'setup', 'publish', 'core', 'loaders', 'authoring', 'fuzz'],
    packages: [/^node:/, /^playwright$/],
  },
  fuzz: { folders: ['fuzz', 'core'], packages: [/^node:/] },
  publish: {
    folders: ['publish', 'core', 'loaders'],
    packages: [/^node:/, /^(workbox-build|typescript|@resvg\/resvg-wasm)$/],
  },
  setup: { folders: ['setup', 'publish'], packages: [/^node:/, /^(playwright|sirv)$/] },
  evaluation: {
    folders: ['evaluation', 'setup', 'core', 'loaders', 'bench'],
    packages: [/^node:/, /^playwright$/],
  },
  pages: {
    folders: ['pages', 'layouts', 'components', 'core', 'loaders', 'styles'],
    packages: [/^astro(:content|\/|$)/],
  },
  layouts: { folders: ['layouts', 'components', 'core', 'styles', 'islands'], packages: [] },
  components: { folders: ['components', 'core', 'islands', 'styles'], packages: [] },
  islands: { folders: ['islands', 'core', 'styles'], packages: [/^(ics|workbox-window)$/] },
};

const SPECIFIER = /^(?:import|export)\s[^'"`;]*?from\s*['"]([^'"\s]+)['"]|^\s*import\s*['"]([^'"\s]+)['"]/gmu;

function filesOf(folder: string): string[] {
  return readdirSync(join('src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function isAllowed(folder: string, file: string, specifier: string): boolean {
  const rule = TABLE[folder];
  if (!rule) return false;
  if (!specifier.startsWith('.')) return rule.packages.some((pattern) => pattern.test(specifier));
  const target = posix.join(dirname(file), specifier).split('/')[1];
  // What authors write beside content/ is text, not code.
  if (target === undefined) return folder === 'pages' && specifier.endsWith('.txt?raw');
  return rule.folders.includes(target);
}

test.each(Object.keys(TABLE))('%s imports only what the table allows', (folder) => {
  const wrong = filesOf(folder).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !isAllowed(folder, file, specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('every folder of src has a row in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    folders
      .map(({ name }) => name)
      .filter((name) => name !== 'styles')
      .sort(),
  ).toEqual(Object.keys(TABLE).sort());
});

test('a page that may be taken from the build before is made of its props alone', () => {
  const pages = filesOf('pages').filter((file) => readFileSync(file, 'utf8').includes('changedRoutes('));
  const afterRoutes = (file: string) => /^\}$([\s\S]*)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => /\bget[A-Z]\w*\(/u.test(afterRoutes(file)))).toEqual([]);
});

test('the core uses no clock, no browser and no console', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\b(?:console|process|window|localStorage|globalThis)\.|\bfetch\(|\bdocument\.(?:query|get|create)/u;
  const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
  expect(filesOf('core').filter((file) => impure.test(code(file)))).toEqual([]);
});
