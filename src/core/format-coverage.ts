import { COVERED_SHARE } from './checklist-coverage.ts';
import { MAX_MINUTES, WORDS_PER_MINUTE, type Coverage, type Gap, type PlanCoverage } from './coverage.ts';

/** A heading of the report with its lines, such as what a plan lacks. */
export interface CoverageSection {
  readonly title: string;
  readonly lines: readonly CoverageLine[];
}

/** One finding of the report; `place` is `file:line:column` where it stands. */
export interface CoverageLine {
  readonly text: string;
  readonly place: string;
}

/** How the rule about checklist lines works, for people. */
export const CHECKLIST_RULE = `A checklist line counts as covered when one bucket has at least ${COVERED_SHARE * 100}% of its words (three letters or more, common words left out, compared by their first five letters).`;

const placeOf = ({ file, line, column }: Omit<Gap, 'text'>) => `${file}:${line}:${column}`;
const lineOf = (gap: Gap): CoverageLine => ({ text: gap.text, place: placeOf(gap) });

/** The report as sections with lines; a section without lines has nothing missing. */
export function coverageSections(coverage: Coverage): CoverageSection[] {
  return [...coverage.plans.flatMap(planSections), ...librarySections(coverage)];
}

/** The report as text for a terminal. */
export function formatCoverage(coverage: Coverage): string {
  const plans = coverage.plans.map(
    ({ code, title, adapted, questions }) =>
      `${code} ${title}: ${adapted} of ${questions} listed questions have an adaptation`,
  );
  const sections = coverageSections(coverage);
  const found = sections.filter(({ lines }) => lines.length > 0).map(formatSection);
  const none = sections.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  return [
    `Coverage\n${plans.map((line) => `  ${line}`).join('\n')}`,
    ...found,
    ...(none.length > 0 ? [`Nothing to add\n${none.map((title) => `  ${title}: none`).join('\n')}`] : []),
    CHECKLIST_RULE,
  ].join('\n\n');
}

function formatSection({ title, lines }: CoverageSection): string {
  return [
    `${title}: ${lines.length}`,
    ...lines.map(({ text, place }) => `  ${place}  ${text.replaceAll('\n', ' ')}`),
  ].join('\n');
}

function planSections(plan: PlanCoverage): CoverageSection[] {
  const { code } = plan;
  return [
    { title: `${code}: questions without an adaptation`, lines: plan.withoutAdaptation.map(lineOf) },
    { title: `${code}: buckets without a narrative`, lines: plan.withoutNarrative.map(lineOf) },
    {
      title: `${code}: narratives longer than ${MAX_MINUTES} minutes at ${WORDS_PER_MINUTE} words a minute`,
      lines: plan.longNarratives.map((long) => ({
        text: `${long.text}: ${long.words} words, ${long.minutes} minutes`,
        place: placeOf(long),
      })),
    },
    {
      title: `${code}: checklist lines that no bucket covers`,
      lines: plan.uncoveredChecklist.map((line) => ({
        text: `${line.text} (no bucket has: ${line.missing.join(', ')})`,
        place: placeOf(line),
      })),
    },
  ];
}

function librarySections(coverage: Coverage): CoverageSection[] {
  return [
    {
      title: 'Codes without a document',
      lines: coverage.withoutDocument.flatMap(({ code, name, mentions }) =>
        mentions.map((mention) => ({
          text: `${[code, name].filter(Boolean).join(' ')}, in a ${mention.text}`,
          place: placeOf(mention),
        })),
      ),
    },
    { title: 'Dead links in contents lists', lines: coverage.deadLinks.map(lineOf) },
    { title: 'Gaps in numbering', lines: coverage.gapsInNumbering.map(lineOf) },
    {
      title: 'Questions with one id and different wording',
      lines: coverage.differentWordings.flatMap((diagnostic) => [
        { text: diagnostic.message, place: placeOf(diagnostic) },
        ...(diagnostic.related
          ? [{ text: diagnostic.related.message, place: placeOf(diagnostic.related) }]
          : []),
      ]),
    },
    {
      title: 'Told differently by two documents',
      lines: coverage.differences.flatMap(({ about, tellings }) =>
        tellings.map((telling) => ({ text: `${about}: ${telling.text}`, place: placeOf(telling) })),
      ),
    },
  ];
}
