import type { Bucket } from './model.ts';
import { bucketFormula } from './narrative.ts';
import { textKey } from './slug.ts';

const TWO_MINUTES = /\b(?:2|two)[\s-]*min(?:ute)?s?\b|\b120[\s-]*sec(?:ond)?s?\b/iu;
const ALOUD =
  /\b(?:explain|tell|say|present|describe|pitch|talk|walk|recite|rehearse|deliver|summari[sz]e)\w*\b/iu;

/**
 * The bucket whose hedgehog answer a checklist line asks to be told in two minutes; undefined for any other line.
 * The formula in the line says which one, else the words of its name, else it is the first.
 */
export function findRehearsal(text: string, buckets: readonly Bucket[]): Bucket | undefined {
  if (!TWO_MINUTES.test(text) || !ALOUD.test(text)) return undefined;
  const said = new Set(textKey(text).split('-'));
  const shared = (words: readonly string[]) => {
    const own = new Set(words.flatMap((word) => textKey(word).split('-')));
    return [...own].filter((word) => said.has(word)).length / Math.max(1, own.size);
  };
  const score = (bucket: Bucket) => shared(bucketFormula(bucket)) + shared([bucket.name]);
  return buckets.filter(({ narrative }) => narrative !== null).toSorted((a, b) => score(b) - score(a))[0];
}
