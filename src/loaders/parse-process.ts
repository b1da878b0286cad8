import type { Source } from '../core/syntax.ts';
import { documentKeeper } from './kept-documents.ts';

/** A process of `parse-ahead.ts`: keeps what comes of each source it is sent, and says so. Ends with the one that sends. */
const keep = documentKeeper(process.argv[2] ?? '');

process.on('message', (source: Source) => {
  keep(source);
  process.send?.(null);
});
