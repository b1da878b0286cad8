import { indexText } from '../core/index-text.ts';
import type { SearchRecord } from '../core/search-records.ts';
import { hashOf } from './source-hash.ts';

/** Records of one document, or of one page that belongs to none. */
export interface IndexGroup {
  /** A hash of all that follows. */
  readonly key: string;
  readonly records: readonly SearchRecord[];
}

/** What Pagefind takes for one section. */
export interface IndexRecord {
  /** A hash of all that the group has for Pagefind, shortened, with the number in it: never that of other words. */
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Groups that are indexed together. */
export interface IndexBatch {
  /** A hash of all that the batch holds. */
  readonly key: string;
  readonly groups: readonly IndexGroup[];
}

/** Pagefind needs some 65 kB of memory a record. */
const MOST_RECORDS = 1000;
const LEAST_RECORDS = 250;
/** One group in so many may end a batch. */
const ENDS = 8;
const DOCUMENT = /^\/[^/]+\/[^/#]+/u;

/**
 * Cuts the records, which stay in their order, into batches. Where a batch ends is told by the hash of its last group, so
 * that a document that is new or changed leaves all batches but its own as they were. Another `engine`, which is any text
 * that tells its version, makes other keys.
 */
export function cutBatches(records: readonly SearchRecord[], engine: string): IndexBatch[] {
  const batches: IndexGroup[][] = [[]];
  let size = 0;
  for (const group of groupsOf(records)) {
    batches.at(-1)?.push(group);
    size += group.records.length;
    if (size < MOST_RECORDS && (size < LEAST_RECORDS || parseInt(group.key.slice(0, 8), 16) % ENDS > 0))
      continue;
    batches.push([]);
    size = 0;
  }
  return batches
    .filter((groups, at) => groups.length > 0 || at === 0)
    .map((groups) => ({ key: hashOf([engine, ...groups.map(({ key }) => key)]), groups }));
}

/** What Pagefind takes for the groups. It takes a while to put together, and is needed only for a batch that is not kept. */
export function indexRecords(groups: readonly IndexGroup[]): IndexRecord[] {
  return groups.flatMap(({ records }) => {
    const made = records.map(toIndexRecord);
    const key = hashOf(made.map((record) => JSON.stringify(record))).slice(0, 10);
    return made.map((record, at) => ({ url: `/${key}${at.toString(36).padStart(3, '0')}/`, ...record }));
  });
}

function groupsOf(records: readonly SearchRecord[]): IndexGroup[] {
  const documentOf = ({ path }: SearchRecord) => DOCUMENT.exec(path)?.[0] ?? path;
  return [...Map.groupBy(records, documentOf).values()].map((own) => ({
    key: hashOf([JSON.stringify(own)]),
    records: own,
  }));
}

function toIndexRecord(record: SearchRecord): Omit<IndexRecord, 'url'> {
  const { path, title, trail, kind, framework, priority, roles } = record;
  const filters: Record<string, string[]> = { kind: [kind] };
  if (framework) filters['framework'] = [framework];
  if (priority) filters['priority'] = [priority];
  if (roles.length > 0) filters['role'] = [...roles];
  return {
    content: indexText(record),
    language: 'en',
    meta: { path, title, trail: trail.join(' › '), kind },
    filters,
  };
}
