import { afterAll, expect, test } from 'vitest';
import { firstVisits, type FirstVisit } from './first-visit.ts';

/** One TCP initial window: ten segments of 1,460 bytes. */
const ONE_ROUND_TRIP = 14_600;

/** Kinds of page in the order of the table: which addresses are of the kind, and what its first visit may cost. */
const KINDS: readonly { readonly name: string; readonly path: RegExp; readonly limit: number }[] = [
  { name: 'plan', path: /^\/plans\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'bucket', path: /^\/plans\/[^/]+\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'framework sheet', path: /^\/frameworks\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'question', path: /^\/questions\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'guide question', path: /^\/guides\/[^/]+\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'note', path: /^\/notes\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'guide', path: /^\/guides\/[^/]+\/$/u, limit: ONE_ROUND_TRIP },
  { name: 'home', path: /^\/$/u, limit: ONE_ROUND_TRIP },
  {
    name: 'index',
    path: /^\/(plans|frameworks|guides|notes|questions|checklists)\/$/u,
    limit: ONE_ROUND_TRIP,
  },
  { name: 'identify', path: /^\/identify\/$/u, limit: 21_300 },
  { name: 'search', path: /^\/search\/$/u, limit: 22_600 },
  { name: 'practice', path: /^\/practice\/(plan\/)?$/u, limit: ONE_ROUND_TRIP },
  { name: 'rehearsal', path: /^\/practice\/rehearse\//u, limit: 15_960 },
  { name: 'cards', path: /^\/practice\/cards\//u, limit: 21_600 },
  { name: 'print', path: /^\/print\//u, limit: 22_000 },
  { name: 'progress', path: /^\/progress\/$/u, limit: 24_200 },
  { name: 'about', path: /^\/about\//u, limit: 17_670 },
  { name: 'fault', path: /^\/(404\.html|offline\/)$/u, limit: ONE_ROUND_TRIP },
];

/** The longest pages, which may take more than one round trip, each with what it may cost. */
const LONGEST: Readonly<Record<string, number>> = {
  '/guides/l4-operations/10-what-is-your-process-for-resolving/': 15_800,
};

const visits = firstVisits();
const ofKind = (path: RegExp) =>
  visits.filter((visit) => path.test(visit.path)).sort((a, b) => b.total - a.total);

test('every page is of one kind with a limit, and every exception is a page', () => {
  const kindsOf = ({ path }: FirstVisit) => KINDS.filter((kind) => kind.path.test(path));
  expect(visits.filter((visit) => kindsOf(visit).length !== 1).map(({ path }) => path)).toEqual([]);
  const paths = visits.map(({ path }) => path);
  expect(Object.keys(LONGEST).filter((path) => !paths.includes(path))).toEqual([]);
});

test.each(KINDS)(
  'a first visit to a page of the kind “$name” stays within $limit bytes',
  ({ path, limit }) => {
    const over = ofKind(path)
      .map((visit) => ({ ...visit, most: LONGEST[visit.path] ?? limit }))
      .filter(({ total, most }) => total > most)
      .map((visit) => `${visit.path} takes ${visit.total} bytes, ${visit.total - visit.most} too many`);
    expect(over).toEqual([]);
  },
);

afterAll(() => {
  const row = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) => (at < 2 ? String(cell).padEnd(at === 0 ? 16 : 62) : String(cell).padStart(7)))
      .join(' ');
  const rows = KINDS.flatMap(({ name, path, limit }) =>
    ofKind(path)
      .slice(0, 1)
      .map(({ path: heaviest, html, css, js, total, files }) =>
        row([name, heaviest, html, css, js, total, limit, files.length]),
      ),
  );
  const head = row(['Kind', 'Heaviest page', 'HTML', 'CSS', 'JS', 'Total', 'Limit', 'Files']);
  console.log(['First visit, bytes with brotli 11', head, ...rows].join('\n'));
});
