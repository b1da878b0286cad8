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
  const content = await readContent('content', root);
  // Astro tells what is wrong, and makes no site of it.
  if (errorsIn(content).length === 0) {
    await writeOpenData(content, folder);
    tell(await writeSearchData(content.library, root, folder));
  }
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
process.off('disconnect', end).disconnect?.();
