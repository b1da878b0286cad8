import type { Bucket, NarrativeStep, Plan, RichText } from './model.ts';
import { bucketFormula, stepText } from './narrative.ts';
import { countWords } from './reading.ts';
import { bucketPath } from './routes.ts';

/** How long an answer takes when it is rehearsed. */
export const REHEARSAL_SECONDS = 120;
/** Nothing is said in less, however short it is written. */
const SHORTEST_BEAT = 5;

/** One part of an answer on the clock; `start` and `seconds` are whole seconds. */
export interface Beat {
  readonly name: string;
  readonly start: number;
  readonly seconds: number;
  /** What to say; null where the answer is not divided. */
  readonly words: RichText | NarrativeStep | null;
}

type Part = Pick<Beat, 'name' | 'words'> & { readonly count: number };

/** `/practice/rehearse/l2/1-scale-and-capacity/` */
export function rehearsalPath(plan: Pick<Plan, 'slug'>, bucket: Pick<Bucket, 'slug'>): string {
  return bucketPath(plan, bucket).replace('/plans/', '/practice/rehearse/');
}

/** The parts of a bucket's hedgehog answer over two minutes: by the words of each, evenly where they are unknown. */
export function rehearsalBeats(bucket: Pick<Bucket, 'formula' | 'narrative'>): Beat[] {
  const parts = partsOf(bucket);
  const shares = shareOut(parts.map(({ count }) => count));
  let told = 0;
  return parts.map(({ name, words }, at) => {
    const start = Math.round(told);
    told += shares[at] ?? 0;
    return { name, words, start, seconds: Math.round(told) - start };
  });
}

/** Seconds for each part by its count of words, and for the shortest as many as one needs to say anything. */
function shareOut(counts: readonly number[]): number[] {
  const least = Math.min(SHORTEST_BEAT, Math.floor(REHEARSAL_SECONDS / counts.length));
  const short = new Set<number>();
  for (;;) {
    const words = counts.reduce((sum, count, at) => sum + (short.has(at) ? 0 : count), 0);
    const seconds = (count: number) => ((REHEARSAL_SECONDS - least * short.size) * count) / words;
    const more = counts.flatMap((count, at) => (!short.has(at) && seconds(count) < least ? at : []));
    if (more.length === 0) return counts.map((count, at) => (short.has(at) ? least : seconds(count)));
    for (const at of more) short.add(at);
  }
}

function partsOf({ formula, narrative }: Pick<Bucket, 'formula' | 'narrative'>): Part[] {
  if (narrative?.kind === 'steps' && narrative.steps.length > 0) {
    const { opening, steps, keyPrinciple } = narrative;
    return [
      ...(opening ? [partOf('Opening', opening)] : []),
      ...steps.map((step) => ({
        name: step.name,
        words: step,
        count: Math.max(1, countWords(stepText(step))),
      })),
      ...(keyPrinciple ? [partOf('Key principle', keyPrinciple)] : []),
    ];
  }
  const names = bucketFormula({ formula, narrative });
  return (names.length > 0 ? names : ['The whole answer']).map((name) => ({ name, words: null, count: 1 }));
}

function partOf(name: string, words: RichText): Part {
  return { name, words, count: Math.max(1, countWords(words.text)) };
}
