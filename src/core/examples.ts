import { Reporter, type Diagnostic } from './diagnostics.ts';

/** A question of interviews with the subject it is about. */
export interface Example {
  readonly subject: string;
  readonly question: string;
}

/** The subject of everything that is no matter of these interviews. */
export const OTHER_MATTERS = 'other matters';

const HEADING = /^##\s+(?=\S)/u;

/**
 * Reads examples: one question a line below `## ` and its subject; what stands above the first heading is about the file.
 * Reports a heading that is written otherwise, which would be learned as a question of the subject before it, and a
 * question that stands twice under one subject.
 */
export function parseExamples(
  text: string,
  file: string,
): { examples: Example[]; diagnostics: readonly Diagnostic[] } {
  const reporter = new Reporter(file);
  const examples: Example[] = [];
  const lineOf = new Map<string, number>();
  let subject: string | undefined;
  for (const [at, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    const place = { line: at + 1, column: raw.length - raw.trimStart().length + 1 };
    if (HEADING.test(line)) {
      subject = line.replace(HEADING, '');
    } else if (line.startsWith('#')) {
      reporter.report('malformed-subject', place, `Unexpected "${line}", expected "## " and a subject`);
    } else if (line !== '' && subject !== undefined) {
      const key = `${subject}\n${line.toLowerCase()}`;
      const other = lineOf.get(key);
      if (other !== undefined)
        reporter.report('duplicate-example', place, `"${line}" stands in line ${other} too`);
      else examples.push({ subject, question: line });
      lineOf.set(key, other ?? at + 1);
    }
  }
  return { examples, diagnostics: reporter.diagnostics };
}
