import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchRecords, type SearchRecord } from '../../src/core/search-records.ts';
import { readContent } from '../../src/loaders/content-report.ts';
import { writeSearchData } from '../../src/loaders/search-data.ts';
import { deploySite, type DeployedSite } from './deployed-site.ts';

/** A large library has as many shards, of more sections than it would be worth to index here. */
const LIMITS = { whole: 1000, least: 200, most: 400 };
/** How many libraries the large one is made of. */
export const EDITIONS = 12;
const LETTERS = 'bdfgklmnprstvz';

/** A word that stands in every section of one edition of the library, and nowhere else. */
export function editionWord(edition: number): string {
  const letterAt = (at: number) => LETTERS.charAt(at % LETTERS.length);
  return `${letterAt(edition)}ox${letterAt(Math.floor(edition / LETTERS.length))}uqu`;
}

/** The built site with a search over many editions of its library, which differ in a word and in their frameworks. */
export async function deployLargeLibrary(): Promise<DeployedSite> {
  const site = await deploySite();
  const root = mkdtempSync(join(tmpdir(), 'large-library-'));
  try {
    const { library } = await readContent('content', process.cwd());
    const records = searchRecords(library);
    const all = Array.from({ length: EDITIONS }, (_, edition) =>
      records.map((record) => inEdition(record, edition)),
    );
    for (const part of ['pagefind', 'search-data']) rmSync(join(site.folder, part), { recursive: true });
    await writeSearchData(all.flat(), root, site.folder, LIMITS);
    return site;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function inEdition(record: SearchRecord, edition: number): SearchRecord {
  return {
    ...record,
    // The second part of a path says of which document it is.
    path: record.path.replace(/^\/[^/]+\/[^/#]+/u, `$&-${edition}`),
    framework: `E${edition}`,
    text: `${record.text}\n${editionWord(edition)}`,
  };
}
