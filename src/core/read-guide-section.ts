import type { Reporter } from './diagnostics.ts';
import type { GuideQuestion, GuideSection, GuideTopic } from './model.ts';
import { flatten, readHeading, type Section } from './outline.ts';
import { readAnswer } from './read-answer.ts';
import { readBlocks } from './read-blocks.ts';
import { slugify, type Anchors } from './slug.ts';

const NUMBERED = /^(?:q(?:uestion)?\s*)?(\d{1,4})\s*(?:[.):]|\s[-–—](?=\s))\s*(?!\d)(\S.*)$/iu;
const SLUG_WORDS = 6;

/** Reads a section of a guide: what stands under its heading, then its questions and its other subsections. */
export function readGuideSection(section: Section, anchors: Anchors, reporter: Reporter): GuideSection {
  const heading = readHeading(section, anchors);
  const intro = readBlocks(section.content, reporter, anchors);
  const questions: GuideQuestion[] = [];
  const topics: GuideTopic[] = [];
  for (const child of section.sections) {
    const question = readQuestion(child, anchors, reporter);
    if (question) questions.push(question);
    else topics.push(readTopic(child, anchors, reporter));
  }
  const { title, place } = section;
  return { heading, title, slug: slugify(title) || 'section', intro, questions, topics, place };
}

/** True for a heading such as `1. The question?`. */
export function isQuestion({ title }: Pick<Section, 'title'>): boolean {
  return NUMBERED.test(title);
}

function readQuestion(section: Section, anchors: Anchors, reporter: Reporter): GuideQuestion | undefined {
  const [, digits, title] = NUMBERED.exec(section.title) ?? [];
  if (digits === undefined || title === undefined) return undefined;
  const number = Number(digits);
  const words = slugify(title).split('-').slice(0, SLUG_WORDS);
  const slug = [number, ...words].filter((word) => word !== '').join('-');
  const heading = readHeading(section, anchors);
  const answer = readAnswer(section, reporter);
  const { place } = section;
  const question = { number, title, slug, heading, ...answer, place };
  checkAnswer(question, reporter);
  return question;
}

function checkAnswer(
  { number, place, parts, framework, shortAnswer }: GuideQuestion,
  reporter: Reporter,
): void {
  if (parts.every(({ blocks }) => blocks.length === 0)) {
    const message = `Unexpected question ${number} without an answer, expected one under its heading`;
    reporter.report('empty-answer', place, message);
  } else if (framework === null && shortAnswer === null) {
    const message = `Unexpected answer to question ${number} without a framework, expected a line \`**Framework: …**\``;
    reporter.report('answer-without-framework', place, message);
  }
}

function readTopic(section: Section, anchors: Anchors, reporter: Reporter): GuideTopic {
  const heading = readHeading(section, anchors);
  const nodes = [...section.content, ...section.sections.flatMap(flatten)];
  return { heading, blocks: readBlocks(nodes, reporter, anchors), place: section.place };
}
