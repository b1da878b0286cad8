import type { Candidate, Contrast, Evidence, EvidenceKind, Testimony } from './identify-evidence.ts';
import { questionWords, type QuestionWord } from './question-words.ts';

/** Why a candidate is named: the words of the question that a piece of evidence has too. */
export interface Reason {
  readonly evidence: Evidence;
  /** The matching words as the question has them. */
  readonly phrases: readonly string[];
  readonly score: number;
}

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

/** A library's testimony made ready to be asked. */
export interface Identifier {
  readonly testimony: Testimony;
  readonly items: readonly Item[];
  readonly rarity: ReadonlyMap<string, number>;
}

interface Item {
  readonly evidence: Evidence;
  readonly keys: ReadonlySet<string>;
  /** The rarities of its words together. */
  readonly total: number;
}

/**
 * How much the word of each part of a document counts, and how much of it is left when only one of many words of the
 * text is met (`alone`).
 */
const TRUST: Readonly<Record<EvidenceKind, { readonly weight: number; readonly alone: number }>> = {
  // The author wrote these down to be recognised by, so each word of them counts.
  keyword: { weight: 1, alone: 0.6 },
  name: { weight: 1, alone: 0.6 },
  // Whole sample questions: much for the same question, little for one word of it.
  indicator: { weight: 1, alone: 0.5 },
  distinction: { weight: 1, alone: 0.5 },
  'red-flag': { weight: 1, alone: 0.5 },
  focus: { weight: 0.8, alone: 0.6 },
  bucket: { weight: 0.9, alone: 0.5 },
  formula: { weight: 0.4, alone: 0.6 },
  // A case: its petrol station says nothing about the framework, so only most of it together counts.
  question: { weight: 1, alone: 0.12 },
  // What the answer talks about; a question may use its terms.
  slide: { weight: 0.4, alone: 0.8 },
  narrative: { weight: 0.25, alone: 0.9 },
  sheet: { weight: 0.32, alone: 0.7 },
  answer: { weight: 1, alone: 0.45 },
  'answer-text': { weight: 0.25, alone: 0.5 },
};

// Found on the tuning questions of the evaluation: `npm run eval`.
const LEAST_SCORE = 0.45;
// One word met in running text is chance; two words, or one that a document gives as a sign, are not.
const LEAST_CHANCE_WORDS = 2;
const PROSE: ReadonlySet<EvidenceKind> = new Set(['slide', 'narrative', 'sheet', 'answer-text', 'formula']);
const LEAST_SHARE = 0.12;
const CLEAR_SHARE = 0.3;
const NEAR_BEST = 0.45;
const MOST_MATCHES = 4;
const MOST_REASONS = 3;
const SAME_QUESTION = 0.72;
const AGAINST = 0.6;

/** Prepares a testimony once for many questions. */
export function makeIdentifier(testimony: Testimony): Identifier {
  const keys = testimony.evidence.map(({ text }) => new Set(questionWords(text).map(({ key }) => key)));
  const rarity = rarities(testimony, keys);
  const items = testimony.evidence.map((evidence, at) => {
    const own = keys[at] ?? new Set<string>();
    return { evidence, keys: own, total: sum([...own].map((key) => rarity.get(key) ?? 1)) };
  });
  return { testimony, items, rarity };
}

/**
 * From near 0 for a word that every candidate uses to 1 for a word of one only. Counted by candidate, not by text: a
 * word that one plan says twenty times and no other says at all is the plan's own.
 */
function rarities(
  { candidates, evidence }: Testimony,
  keys: readonly ReadonlySet<string>[],
): Map<string, number> {
  const users = new Map<string, Set<number>>();
  for (const [at, { for: user }] of evidence.entries())
    for (const key of keys[at] ?? []) users.set(key, (users.get(key) ?? new Set()).add(user));
  const most = Math.log(1 + candidates.length);
  return new Map([...users].map(([key, { size }]) => [key, Math.log(1 + candidates.length / size) / most]));
}

/** The frameworks and answers a question calls for, best first, each with its reasons. */
export function identify({ testimony, items, rarity }: Identifier, question: string): Identification {
  const words = questionWords(question);
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

/** The factor each common word of a text and a question counts with; the more of the text is met, the more. */
function weigh({ evidence, keys, total }: Item, asked: ReadonlyMap<string, number>): number {
  const { weight, alone } = TRUST[evidence.kind];
  const met = sum([...keys].map((key) => asked.get(key) ?? 0));
  if (met === 0) return 0;
  return weight * (alone + (1 - alone) * (met / total) ** 2);
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
  let [met, isSign] = [0, false];
  let score = -objections(at, hearing);
  for (const [key, rarity] of asked) {
    const by = strongest(key, at, hearing);
    if (by === undefined) continue;
    const gain = rarity * (weights[by] ?? 0);
    best.set(by, (best.get(by) ?? 0) + gain);
    score += gain;
    met += 1;
    isSign ||= !PROSE.has(items[by]?.evidence.kind ?? 'sheet');
  }
  const total = sum([...asked.values()]);
  const reasons = [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_REASONS)
    .flatMap(([by, gain]) => reasonOf(items[by], gain, hearing));
  return { candidate, score, reasons, share: isSign || met >= LEAST_CHANCE_WORDS ? score / total : 0 };
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

function reasonOf(item: Item | undefined, score: number, { words, question }: Hearing): Reason[] {
  if (!item) return [];
  const met = words.filter(({ key }) => item.keys.has(key));
  return [{ evidence: item.evidence, phrases: phrasesOf(met, words, question), score }];
}

/** Neighbouring words as one phrase. */
function phrasesOf(met: readonly QuestionWord[], words: readonly QuestionWord[], question: string): string[] {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const word of met) {
    const at = words.indexOf(word);
    const run = runs.at(-1);
    if (run && run.last === at - 1) [run.end, run.last] = [word.end, at];
    else runs.push({ start: word.start, end: word.end, last: at });
  }
  return [...new Set(runs.map(({ start, end }) => question.slice(start, end).replace(/\s+/gu, ' ')))];
}

function findSame(items: readonly Item[], asked: ReadonlyMap<string, number>): Evidence | null {
  const total = sum([...asked.values()]);
  let [found, most]: [Evidence | null, number] = [null, SAME_QUESTION];
  for (const { evidence, keys, total: own } of items) {
    if (evidence.kind !== 'question' && evidence.kind !== 'answer') continue;
    const likeness = (2 * sum([...keys].map((key) => asked.get(key) ?? 0))) / (own + total);
    if (likeness > most) [found, most] = [evidence, likeness];
  }
  return found;
}

function findContrast({ candidates, contrasts }: Testimony, matches: readonly Match[]): Contrast | null {
  const pair = matches.slice(0, 2).map(({ candidate }) => candidates.indexOf(candidate));
  if (pair.length < 2) return null;
  return contrasts.find(({ sides }) => pair.every((at) => sides.some((side) => side.for === at))) ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
