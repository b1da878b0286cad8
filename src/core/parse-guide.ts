import type { Heading as HeadingNode } from 'mdast';
import { checkNumbering } from './check-numbering.ts';
import type { Reporter } from './diagnostics.ts';
import type { Guide, GuideSection, Place } from './model.ts';
import { documentOutline, flatten, type DocumentOutline, type Outline, type Section } from './outline.ts';
import { documentBase, fileStem, shortDescription, type ParseContext } from './parse-context.ts';
import { findTargets, readContents } from './read-contents.ts';
import { isGuideHead, readGuideHead } from './read-guide-head.ts';
import { isQuestion, readGuideSection } from './read-guide-section.ts';
import { wordsOf } from './rich-text.ts';
import { Anchors, slugify } from './slug.ts';
import { placeOf } from './syntax.ts';

/** Parses an interview guide: its head, its list of contents, and its sections with their questions and topics. */
export function parseGuide(context: ParseContext): Guide {
  const { syntax, reporter } = context;
  const outline = documentOutline(syntax.children);
  const subtitle = findSubtitle(outline);
  const head = readGuideHead([...outline.content, ...(subtitle?.content ?? [])], reporter);
  const rest = outline.sections.filter((section) => section !== subtitle);
  const anchors = new Anchors();
  const sections = rest
    .filter((section) => !isContents(section))
    .map((section) => readGuideSection(section, anchors, reporter));
  const contents = readContents(
    rest.filter(isContents).flatMap((section) => flatten(section).slice(1)),
    findTargets(syntax.children, anchorsByLine(sections)),
    reporter,
  );
  const place = placeOf(outline.title ?? syntax.children[0]);
  checkHead(outline, reporter);
  checkQuestions(sections, place, reporter);
  return {
    kind: 'guide',
    ...readBase(context, { title: outline.title, subtitle: subtitle?.title, role: head.role }),
    ...head,
    subtitle: subtitle?.title ?? null,
    contents: contents.entries,
    sections,
    extras: [...head.extras, ...contents.extras],
    place,
  };
}

interface Titles {
  readonly title: HeadingNode | null;
  readonly subtitle: string | undefined;
  readonly role: string | null;
}

function readBase(context: ParseContext, { title, subtitle, role }: Titles) {
  const stem = fileStem(context.file);
  const words = title ? wordsOf(title) : stem;
  const description = shortDescription([subtitle, role].filter(Boolean).join(' · ') || words);
  return documentBase(context, { slug: slugify(stem) || 'guide', title: words, description });
}

/** The `##` line right under the title: its lines are those of the guide's head, or it has none at all. */
function findSubtitle({ content, sections }: Outline): Section | undefined {
  const [first] = sections;
  if (!first || first.sections.length > 0) return undefined;
  const isBare = first.content.length === 0 && content.length === 0 && sections.length > 1;
  return isBare || isGuideHead(first.content[0]) ? first : undefined;
}

function isContents({ title, content }: Section): boolean {
  return /\bcontents\b/iu.test(title) && content.some((node) => node.type === 'list');
}

/** The element id of each heading that has one on the guide's page, by the line it stands on. */
function anchorsByLine(sections: readonly GuideSection[]): Map<number, string> {
  const headings = sections.flatMap(({ heading, questions, topics }) => [
    heading,
    ...[...questions, ...topics].map((part) => part.heading),
  ]);
  return new Map(headings.map(({ anchor, place }) => [place.line, anchor]));
}

function checkHead({ title, content }: DocumentOutline, reporter: Reporter): void {
  for (const node of content) {
    if (title && placeOf(node).line < placeOf(title).line) {
      const message = 'Unexpected text before the title, expected the title first';
      reporter.report('unknown-content', placeOf(node), message);
    }
  }
}

function checkQuestions(sections: readonly GuideSection[], place: Place, reporter: Reporter): void {
  const questions = sections.flatMap((section) => section.questions);
  if (questions.length === 0) {
    const message = 'Unexpected guide without questions, expected `### 1. The question?`';
    reporter.report('guide-without-questions', place, message);
  }
  for (const { heading, title } of sections.filter(isQuestion)) {
    const message = `Unexpected question “${title}” outside a section, expected a \`##\` section above it`;
    reporter.report('unknown-content', heading.place, message);
  }
  checkNumbering(questions, reporter);
}
