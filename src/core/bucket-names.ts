import type { Bucket } from './model.ts';
import { textKey } from './slug.ts';

/** Finds the buckets of a plan by name or by number. */
export class BucketNames {
  readonly #buckets: readonly Bucket[];

  constructor(buckets: readonly Bucket[]) {
    this.#buckets = buckets;
  }

  /** The number of the bucket that has this name, whatever its case and punctuation, or that `Bucket 2` names. */
  findNumber(name: string): number | null {
    const key = nameKey(name.replace(/^bucket\s+\d+\s*[:.–—-]\s*/iu, ''));
    const named = this.#buckets.find((bucket) => nameKey(bucket.name) === key);
    return named?.number ?? (/^bucket\s+\d+$/iu.test(name.trim()) ? this.findNumberIn(name) : null);
  }

  /** The bucket that a text such as `Study Bucket 2` speaks of, if the plan has it. */
  findNumberIn(text: string): number | null {
    const [, digits] = /\bbucket\s+(\d+)\b/iu.exec(text) ?? [];
    const numbered = this.#buckets.find(({ number }) => number === Number(digits));
    return numbered?.number ?? null;
  }
}

function nameKey(name: string): string {
  return textKey(name.replaceAll('&', ' and '));
}
