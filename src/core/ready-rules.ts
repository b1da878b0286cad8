/** How one knows that a “ready when” line holds: by counting, or by one's own judgement. */
export type ReadyRule =
  { readonly kind: 'questions' | 'answers'; readonly needed: number } | { readonly kind: 'judged' };

const NUMBER = String.raw`\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const QUESTIONS = new RegExp(String.raw`${NUMBER}\+?\s+(?:\p{L}+\s+){0,2}questions?\b`, 'iu');
const ANSWERS = new RegExp(
  String.raw`${NUMBER}\+?\s+(?:\p{L}+\s+){0,2}(?:narratives?|answers?|stor(?:y|ies))\b`,
  'iu',
);
const PRACTISED = /\b(?:practi[sc]ed?|done|answered|rehearsed|worked)\b/iu;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads the rule out of a line such as `You have practised 10 questions, 5 in each bucket`. */
export function readReadyRule(text: string): ReadyRule {
  const questions = PRACTISED.test(text) ? countIn(text, QUESTIONS) : 0;
  if (questions > 0) return { kind: 'questions', needed: questions };
  const answers = countIn(text, ANSWERS);
  return answers > 0 ? { kind: 'answers', needed: answers } : { kind: 'judged' };
}

function countIn(text: string, pattern: RegExp): number {
  const count = pattern.exec(text)?.[1]?.toLowerCase() ?? '0';
  const word = WORDS.indexOf(count);
  return word === -1 ? Number(count) : word;
}
