import { textOfWhole, type GapPart, type RunPart } from './damaged-run.ts';
import { chooseOption, type Choice, type GapContext } from './lost-bytes.ts';
import { surroundings, type RunReading, type SplitLine } from './run-reading.ts';

/** A run after its repair. */
export interface RepairedRun {
  readonly text: string;
  /** A no-break space ended the run, and the plain space that follows it is what became of that. */
  readonly takesSpace: boolean;
  /** A broken sequence stays, since several characters are as likely. */
  readonly isAmbiguous: boolean;
}

/** The characters around a run: its line's and its document's. */
export type Surrounding = Pick<GapContext, 'inLine' | 'inDocument'>;

/** Puts one run right, broken sequences too where one character alone makes sense. `line` is the line around it. */
export function repairRun(reading: RunReading, line: SplitLine, company: Surrounding): RepairedRun {
  const { parts } = reading;
  const { before, after } = surroundings(line, reading.segment);
  let run: RepairedRun = { text: '', takesSpace: false, isAmbiguous: false };
  for (const [index, part] of parts.entries()) {
    const sides = { before: before + run.text, after: textOfWhole(parts.slice(index + 1)) + after };
    run = part.kind === 'gap' ? addGap(run, part, { ...sides, ...company }) : addPart(run, part);
  }
  return run;
}

function addPart(run: RepairedRun, part: RunPart): RepairedRun {
  return { ...run, text: run.text + textOfWhole([part]), takesSpace: false };
}

function addGap(run: RepairedRun, gap: GapPart, context: GapContext): RepairedRun {
  const choice: Choice | undefined = chooseOption(gap, context);
  if (choice) return { ...run, text: run.text + choice.char, takesSpace: choice.takesSpace };
  return { ...addPart(run, gap), isAmbiguous: true };
}
