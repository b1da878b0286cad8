import type { Bucket, NarrativeStep, Plan, RichText } from './model.ts';
import { bucketFormula, stepText } from './narrative.ts';
import { countWords } from './reading.ts';
import { bucketPath } from './routes.ts';

/** How long an answer takes when it is rehearsed. */
export const REHEARSAL_SECONDS = 120;

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
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let said = 0;
  const clock = () => Math.round((REHEARSAL_SECONDS * said) / total);
  return parts.map(({ name, words, count }) => {
    const start = clock();
    said += count;
    return { name, words, start, seconds: clock() - start };
  });
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
