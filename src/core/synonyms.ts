import { Reporter, type Diagnostic } from './diagnostics.ts';

/** Phrases that mean the same. */
export type SynonymGroup = readonly string[];

/** At the end of a phrase of the concepts: it only hints at the subject, and may hint at others too. */
export const HINT = '?';

/**
 * Reads one group a line, phrases separated by commas; `#` begins a comment. Reports lines that are no group, and
 * phrases that stand in two groups unless they are hints.
 */
export function parseSynonyms(
  text: string,
  file: string,
): { groups: SynonymGroup[]; diagnostics: readonly Diagnostic[] } {
  const reporter = new Reporter(file);
  const groups: SynonymGroup[] = [];
  const lineOf = new Map<string, number>();
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    const content = line.replace(/(^|\s)#.*$/u, '').trim();
    if (content === '') continue;
    const place = { line: at + 1, column: 1 };
    const phrases = content.split(',').map((phrase) => phrase.trim());
    if (phrases.length < 2 || phrases.includes('')) {
      const found = `Unexpected line "${content}", expected two or more phrases with commas between`;
      reporter.report('malformed-synonym', place, found);
      continue;
    }
    const whole = phrases.filter((phrase) => !phrase.endsWith(HINT));
    const known = whole.find((phrase) => lineOf.has(phrase.toLowerCase()));
    if (known !== undefined) {
      const other = lineOf.get(known.toLowerCase()) ?? 0;
      const message = `Unexpected "${known}", which stands in line ${other} too; expected each phrase in one group`;
      reporter.report('duplicate-synonym', place, message);
      continue;
    }
    for (const phrase of whole) lineOf.set(phrase.toLowerCase(), at + 1);
    groups.push(phrases);
  }
  return { groups, diagnostics: reporter.diagnostics };
}
