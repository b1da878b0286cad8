import { searchRecords, type SearchRecord } from '../core/search-records.ts';
import { errorsIn, readContent } from '../loaders/content-report.ts';
import { parseAhead } from '../loaders/parse-ahead.ts';
import { writeSearchData } from '../loaders/search-data.ts';
import type { DataMessage } from './data-beside.ts';
import { writeOpenData } from './open-data.ts';

/** The process of `data-beside.ts`. */
const [root = '', folder = ''] = process.argv.slice(2);
const tell = (message: DataMessage) => process.send?.(message);
const end = () => process.exit();
process.on('disconnect', end);

try {
  await parseAhead('content', root);
  tell('parsed');
  const records = await openContent();
  if (records) {
    await writeSearchData(records, root, folder);
    tell(records.length);
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
process.off('disconnect', end).disconnect?.();

/**
 * Writes what other programs read of the content, and returns what search needs of it: the memory for all else is Astro's.
 * Nothing of content with errors, of which Astro makes no site; it tells them.
 */
async function openContent(): Promise<SearchRecord[] | undefined> {
  const content = await readContent('content', root);
  if (errorsIn(content).length > 0) return undefined;
  await writeOpenData(content, folder);
  return searchRecords(content.library);
}
