import { companyOf, type Company } from './character-families.ts';
import type { Survey } from './damage-survey.ts';
import { textOfWhole, type RunPart } from './damaged-run.ts';
import { repairRun } from './repair-run.ts';
import type { RunReading, SplitLine } from './run-reading.ts';

/** The lines after one misreading is undone, with the runs that changed and those that stay broken. */
export interface RoundResult {
  readonly lines: readonly SplitLine[];
  readonly changed: readonly RunReading[];
  readonly ambiguous: readonly RunReading[];
}

/** Repairs what a survey found to be damaged. First what is certain, so that lost bytes can be told by their company. */
export function repairRound(before: readonly SplitLine[], { repairable }: Survey): RoundResult {
  const lines = withTexts(before, repairable, ({ parts }) => textOfWhole(parts));
  const changed = repairable.filter(({ found, parts }) => textOfWhole(parts) !== found);
  const certain = withTexts(before, repairable, ({ parts }) => textOfWhole(parts.filter(isCertain)));
  const inDocument = companyIn(certain);
  const ambiguous: RunReading[] = [];
  for (const reading of repairable.filter(({ parts }) => !parts.every(isCertain))) {
    const line = lines[reading.line] ?? [];
    const inLine = companyIn([certain[reading.line] ?? []]);
    const { text, takesSpace, isAmbiguous } = repairRun(reading, line, { inLine, inDocument });
    if (text !== line[reading.segment]) changed.push(reading);
    line[reading.segment] = text;
    if (takesSpace) line[reading.segment + 1] = (line[reading.segment + 1] ?? '').slice(1);
    if (isAmbiguous) ambiguous.push(reading);
  }
  return { lines, changed, ambiguous };
}

function isCertain({ kind }: RunPart): boolean {
  return kind !== 'gap';
}

/** The lines with another text for each of the runs. */
function withTexts(
  before: readonly SplitLine[],
  readings: readonly RunReading[],
  textOf: (reading: RunReading) => string,
): string[][] {
  const lines = before.map((line) => [...line]);
  for (const reading of readings) {
    const line = lines[reading.line];
    if (line) line[reading.segment] = textOf(reading);
  }
  return lines;
}

function companyIn(lines: readonly SplitLine[]): Company {
  return companyOf(lines.flatMap((line) => line.filter((_, index) => index % 2 === 1)).join(''));
}
