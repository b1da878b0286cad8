import { companyOf, type Company } from './character-families.ts';
import type { RunReading, SplitLine, Survey } from './damage-survey.ts';
import { textOfWhole } from './damaged-run.ts';
import { repairRun } from './repair-run.ts';

/** The lines after one misreading is undone, with the runs that changed and those that stay broken. */
export interface RoundResult {
  readonly lines: readonly SplitLine[];
  readonly changed: readonly RunReading[];
  readonly ambiguous: readonly RunReading[];
}

/** Repairs what a survey found to be damaged. First what is certain, so that lost bytes can be told by their company. */
export function repairRound(before: readonly SplitLine[], { repairable }: Survey): RoundResult {
  const lines = before.map((line) => [...line]);
  const changed: RunReading[] = [];
  const ambiguous: RunReading[] = [];
  for (const reading of repairable) {
    const text = textOfWhole(reading.parts);
    setSegment(lines, reading, text);
    if (text !== reading.found) changed.push(reading);
  }
  const inDocument = companyIn(lines);
  for (const reading of repairable.filter(({ parts }) => parts.some(({ kind }) => kind === 'gap'))) {
    const line = lines[reading.line] ?? [];
    const { text, takesSpace, isAmbiguous } = repairRun(reading, line, {
      inLine: companyIn([line]),
      inDocument,
    });
    if (text !== line[reading.segment]) changed.push(reading);
    setSegment(lines, reading, text);
    if (takesSpace) line[reading.segment + 1] = (line[reading.segment + 1] ?? '').slice(1);
    if (isAmbiguous) ambiguous.push(reading);
  }
  return { lines, changed, ambiguous };
}

function setSegment(lines: readonly string[][], { line, segment }: RunReading, text: string): void {
  const target = lines[line];
  if (target) target[segment] = text;
}

function companyIn(lines: readonly SplitLine[]): Company {
  return companyOf(lines.flatMap((line) => line.filter((_, index) => index % 2 === 1)).join(''));
}
