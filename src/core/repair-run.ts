import { surroundings, type RunReading, type SplitLine } from './damage-survey.ts';
import { textOfWhole, type GapPart } from './damaged-run.ts';
import { chooseOption, type GapContext } from './lost-bytes.ts';
import { strangeness } from './strangeness.ts';

/** A run after its repair. */
export interface RepairedRun {
  readonly text: string;
  /** A no-break space belongs to the run, and the plain space that follows it is what became of that. */
  readonly takesSpace: boolean;
  /** A broken sequence stays, since several characters are as likely. */
  readonly isAmbiguous: boolean;
}

/** The characters around, on the two scales that matter. */
export type Surrounding = Pick<GapContext, 'inLine' | 'inDocument'>;

/** Puts one run right, broken sequences too where one character alone makes sense. `line` is the line around it. */
export function repairRun(
  { parts, segment }: RunReading,
  line: SplitLine,
  company: Surrounding,
): RepairedRun {
  const { before, after } = surroundings(line, segment);
  let text = '';
  let takesSpace = false;
  let isAmbiguous = false;
  parts.forEach((part, index) => {
    const rest = textOfWhole(parts.slice(index + 1)) + after;
    const choice =
      part.kind === 'gap'
        ? chooseOption(part, { before: before + text, after: rest, ...company })
        : undefined;
    if (part.kind === 'gap' && choice === undefined) isAmbiguous ||= isConspicuous(part, before + text, rest);
    text += choice?.char ?? (part.kind === 'whole' ? part.char : part.found);
    takesSpace = choice?.takesSpace ?? false;
  });
  return { text, takesSpace, isAmbiguous };
}

/** A lone capital such as Ü can be a lost sequence and can be right; it is worth a word only in an odd place. */
function isConspicuous(gap: GapPart, before: string, after: string): boolean {
  return gap.found.length > 1 || strangeness(before + gap.found + after) > strangeness(before + after);
}
