/** A question of interviews with the subject it is about. */
export interface Example {
  readonly subject: string;
  readonly question: string;
}

/** The subject of everything that is no matter of these interviews. */
export const OTHER_MATTERS = 'other matters';

const HEADING = /^##\s+/u;

/** Reads examples: one question a line below `## ` and its subject; what stands above the first heading is about the file. */
export function parseExamples(text: string): Example[] {
  const examples: Example[] = [];
  let subject: string | undefined;
  for (const line of text.split(/\r?\n/u).map((raw) => raw.trim())) {
    if (HEADING.test(line)) subject = line.replace(HEADING, '');
    else if (line !== '' && subject !== undefined) examples.push({ subject, question: line });
  }
  return examples;
}
