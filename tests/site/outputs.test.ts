import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { filesOf } from './files.ts';
import { attributes, builtPages } from './pages.ts';

const pages = builtPages();
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const site = 'http://localhost:4321';
const listed = pages.map(({ path }) => path).filter((path) => !['/404.html', '/offline/'].includes(path));

test('the sitemap names every page but the two for faults', () => {
  const addresses = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);
  expect(addresses.sort()).toEqual(listed.map((path) => site + path).sort());
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`);
});

test('every page names its own address and the picture to show beside a link', () => {
  const wrong = pages.filter(({ path, html }) => {
    const own = path === '/404.html' ? '/404/' : path;
    return (
      !html.includes(`<link rel="canonical" href="${site}${own}">`) ||
      !html.includes(`<meta property="og:image" content="${site}/social.png">`)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page waits for the place from which it is shown, and has that once', () => {
  const wrong = pages.filter(
    ({ html }) =>
      html.split('<link rel="expect" href="#page.shown" blocking="render">').length !== 2 ||
      html.split(' id="page.shown"').length !== 2,
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the social card is a picture of 1200 × 630, the icons are square', () => {
  const sizeOf = (file: string) => {
    const bytes = readFileSync(`dist/${file}`);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  expect(['social.png', 'icon-192.png', 'icon-512.png'].map(sizeOf)).toEqual([
    [1200, 630],
    [192, 192],
    [512, 512],
  ]);
});

test('structured data is JSON with a type, and says where each page below another stands', () => {
  const facts = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
      ([, text = '']) => [path, JSON.parse(text)] as const,
    ),
  );
  expect(facts.filter(([, fact]) => fact['@context'] !== 'https://schema.org' || !fact['@type'])).toEqual([]);
  const [, plan] = facts.find(([path]) => path === '/plans/l2/') ?? [];
  expect(plan.breadcrumb.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Plans', item: `${site}/plans/` },
  ]);
});

test('every document is there as Markdown, without what its page leaves out', () => {
  const sources = filesOf('dist').filter((file) => file.endsWith('.md'));
  const documents = /^\/(plans|frameworks|guides|notes)\/[^/]+\/$/u;
  const wanted = pages
    .filter(({ path }) => documents.test(path))
    .map(({ path }) => `${path.slice(1, -1)}.md`);
  expect(sources).toEqual(wanted.sort());
  expect(read('plans/l2.md')).toContain('# Executive Study Plan: L2');
  expect(sources.filter((file) => read(file).includes('<!--'))).toEqual([]);
});

test('llms.txt leads to every document and to nothing that is not there', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]*)\)/gu)].map(([, link = '']) => new URL(link));
  const missing = links.filter(({ origin, pathname }) => origin !== site || !existsSync(`dist${pathname}`));
  expect(missing.map(String)).toEqual([]);
  expect(links.filter(({ pathname }) => pathname.endsWith('.md'))).toHaveLength(
    filesOf('dist').filter((file) => file.endsWith('.md')).length,
  );
});

test('the library as JSON is of the schema beside it, which refuses what the model does not have', () => {
  const schema = z.fromJSONSchema(JSON.parse(read('library.schema.json')));
  const library = JSON.parse(read('library.json'));
  expect(schema.safeParse(library).error?.issues).toBeUndefined();
  const wrong = structuredClone(library);
  wrong.plans[0].buckets[0].priority = 'blue';
  delete wrong.notes[0].title;
  wrong.guides[0].extra = 1;
  expect(schema.safeParse(wrong).error?.issues).toHaveLength(3);
});

test('the manifest names files that are there', () => {
  const { icons, start_url, scope } = JSON.parse(read('manifest.webmanifest')) as {
    icons: { src: string }[];
    start_url: string;
    scope: string;
  };
  expect(icons.filter(({ src }) => !existsSync(`dist${src}`))).toEqual([]);
  expect([start_url, scope]).toEqual(['/', '/']);
  expect(attributes(pages[0]?.html ?? '', 'href')).toContain('/manifest.webmanifest');
});

test('the workflow pins every action by a whole commit and gives no job more than it needs', () => {
  const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  const steps = Object.values(workflow.jobs).flatMap((job) => (job as { steps: { uses?: string }[] }).steps);
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.length).toBeGreaterThan(3);
  expect(actions.filter((action) => !/@[\da-f]{40}$/u.test(action))).toEqual([]);
  expect(workflow.permissions).toEqual({});
});
