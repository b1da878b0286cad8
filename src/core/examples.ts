/** A question of interviews with the subject it is about. */
export interface Example {
  readonly subject: string;
  readonly question: string;
}

/** The subject of everything that is no matter of these interviews. */
export const OTHER_MATTERS = 'other matters';

const HEADING = /^##\s+/u;

/**
 * Reads examples: one question a line below `## ` and its subject; what stands above the first heading is about the file.
 * Throws for a heading that is written otherwise: it would be learned as a question of the subject before it.
 */
export function parseExamples(text: string): Example[] {
  const examples: Example[] = [];
  let subject: string | undefined;
  for (const [at, line] of text
    .split(/\r?\n/u)
    .map((raw) => raw.trim())
    .entries()) {
    if (line.startsWith('#') && !HEADING.test(line))
      throw new Error(`examples.txt:${at + 1}:1: a subject is written “## ${line.replace(/^#+\s*/u, '')}”`);
    if (HEADING.test(line)) subject = line.replace(HEADING, '');
    else if (line !== '' && subject !== undefined) examples.push({ subject, question: line });
  }
  return examples;
}
