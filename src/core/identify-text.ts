import type { Identify } from './model.ts';

/** All words of the section that tells how to recognise a plan's questions. */
export function identifyText({ lead, keywords, indicators, distinctions, redFlags }: Identify): string {
  return [
    lead?.text,
    ...keywords.map(({ text }) => text),
    ...indicators.flatMap(({ label, examples }) => [label, ...examples.map(({ text }) => text)]),
    ...distinctions.flatMap(({ sides }) => sides.map(({ question, focus }) => `${question} ${focus}`)),
    ...redFlags.map(({ question }) => question),
  ].join('\n');
}
