import { evaluateSearch } from './search.ts';

/** Prints how good the answers of the site are; `-- --misses` lists what went wrong in the tuning sets. */
const isDetailed = process.argv.includes('--misses');

await evaluateSearch(isDetailed);
