import type { Reporter } from './diagnostics.ts';
import type { GuideQuestion } from './model.ts';

/** Reports a question with the number of an earlier one, and one that does not follow the number before it. */
export function checkNumbering(questions: readonly GuideQuestion[], reporter: Reporter): void {
  const firsts = new Map<number, GuideQuestion>();
  for (const [index, question] of questions.entries()) {
    const { number, place } = question;
    const previous = questions[index - 1];
    const first = firsts.get(number);
    if (first) {
      const related = { file: reporter.file, ...first.place, message: `the first question ${number}` };
      reporter.report(
        'duplicate-question-number',
        place,
        `Unexpected second question ${number}, expected another number`,
        related,
      );
    } else if (previous && number !== previous.number + 1) {
      const message = `Unexpected question ${number} after ${previous.number}, expected ${previous.number + 1}`;
      reporter.report('gap-in-numbering', place, message);
    }
    if (!first) firsts.set(number, question);
  }
}
