import { isConcept } from './concepts.ts';
import { reasonOf, type Reason } from './identify-reasons.ts';
import { keyWords, sum, weigh, type Identifier, type Item } from './identifier.ts';
import type { QuestionWord } from './question-words.ts';
import type { Candidate, Contrast, Evidence, EvidenceKind, Testimony } from './testimony.ts';

/** A candidate the question calls for. */
export interface Match {
  readonly candidate: Candidate;
  readonly score: number;
  /** Strongest first, at least one. */
  readonly reasons: readonly Reason[];
}

/** What a question calls for; nothing fits when there are no matches. */
export interface Identification {
  readonly matches: readonly Match[];
  /** A representative question, or a question of a guide, that is this one in all but a word or two. */
  readonly same: Evidence | null;
  /** How a document tells the first two frameworks apart, if one does. */
  readonly contrast: Contrast | null;
}

// Found on the tuning questions of the evaluation: `npm run eval`.
const LEAST_SCORE = 0.45;
// One word met in running text is chance; two words, or one that a document gives as a sign, are not.
const LEAST_CHANCE_WORDS = 2;
const PROSE: ReadonlySet<EvidenceKind> = new Set(['slide', 'narrative', 'sheet', 'answer-text', 'formula']);
const LEAST_SHARE = 0.12;
// A single sign among many words that fit nothing is chance too.
const LONE_SHARE = 0.2;
const CLEAR_SHARE = 0.3;
const NEAR_BEST = 0.45;
const MOST_MATCHES = 4;
const MOST_REASONS = 3;
const SAME_QUESTION = 0.72;
const AGAINST = 0.6;

/** The frameworks and answers a question calls for, best first, each with its reasons. */
export function identify(
  { testimony, items, rarity, concepts }: Identifier,
  question: string,
): Identification {
  const words = keyWords(question, concepts);
  const asked = new Map(words.map(({ key }) => [key, rarity.get(key) ?? 1]));
  const weights = items.map((item) => weigh(item, asked));
  const ranked = testimony.candidates
    .map((candidate, at) => judge(candidate, at, { items, weights, asked, words, question }))
    .filter(({ score, share }) => (score >= LEAST_SCORE && share >= LEAST_SHARE) || share >= CLEAR_SHARE)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const matches = ranked.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_MATCHES);
  return { matches, same: findSame(items, asked), contrast: findContrast(testimony, matches) };
}

interface Hearing {
  readonly items: readonly Item[];
  readonly weights: readonly number[];
  readonly asked: ReadonlyMap<string, number>;
  readonly words: readonly QuestionWord[];
  readonly question: string;
}

/** Every word of the question counts once for a candidate, by the evidence that says most with it. */
function judge(candidate: Candidate, at: number, hearing: Hearing): Match & { readonly share: number } {
  const { items, weights, asked } = hearing;
  const best = new Map<number, number>();
  const places = new Set<number>();
  let isSign = false;
  let score = -objections(at, hearing);
  for (const [key, rarity] of asked) {
    const by = strongest(key, at, hearing);
    if (by === undefined) continue;
    const gain = rarity * (weights[by] ?? 0);
    best.set(by, (best.get(by) ?? 0) + gain);
    score += gain;
    for (const word of hearing.words) if (word.key === key) places.add(word.start);
    isSign ||= !PROSE.has(items[by]?.evidence.kind ?? 'sheet');
  }
  const total = sum([...asked.values()]);
  const reasons = [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .flatMap(([by, gain]) => reasonOf(items[by], gain, hearing));
  const share = score / total;
  const isEnough = places.size >= LEAST_CHANCE_WORDS || (isSign && share >= LONE_SHARE);
  return { candidate, score, reasons, share: isEnough ? share : 0 };
}

function strongest(key: string, candidate: number, { items, weights }: Hearing): number | undefined {
  let found: number | undefined;
  for (const [at, { evidence, keys }] of items.entries())
    if (evidence.for === candidate && keys.has(key) && (weights[at] ?? 0) > (weights[found ?? -1] ?? 0))
      found = at;
  return found;
}

/** A red flag that is met takes from the plan that holds it what it gives to its target. */
function objections(candidate: number, { items, weights, asked }: Hearing): number {
  const met = items.map(({ evidence, keys }, at) =>
    evidence.against === candidate
      ? (weights[at] ?? 0) ** 2 * sum([...keys].map((key) => asked.get(key) ?? 0))
      : 0,
  );
  return AGAINST * Math.max(0, ...met);
}

function findSame(items: readonly Item[], asked: ReadonlyMap<string, number>): Evidence | null {
  const plain = [...asked].filter(([key]) => !isConcept(key));
  const total = sum(plain.map(([, rarity]) => rarity));
  let [found, most]: [Evidence | null, number] = [null, SAME_QUESTION];
  for (const { evidence, keys, words: own } of items) {
    if (evidence.kind !== 'question' && evidence.kind !== 'answer') continue;
    const likeness = (2 * sum(plain.map(([key, rarity]) => (keys.has(key) ? rarity : 0)))) / (own + total);
    if (likeness > most) [found, most] = [evidence, likeness];
  }
  return found;
}

function findContrast({ candidates, contrasts }: Testimony, matches: readonly Match[]): Contrast | null {
  const pair = matches.slice(0, 2).map(({ candidate }) => candidates.indexOf(candidate));
  if (pair.length < 2) return null;
  return contrasts.find(({ sides }) => pair.every((at) => sides.some((side) => side.for === at))) ?? null;
}
