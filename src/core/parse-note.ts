import type { RootContent } from 'mdast';
import { findLabelledText } from './labels.ts';
import type { LabelledText, Note, NoteSection, RichText } from './model.ts';
import { documentOutline, flatten, readHeading, type Section } from './outline.ts';
import { documentBase, fileStem, shortDescription, type ParseContext } from './parse-context.ts';
import { richText, wordsOf } from './rich-text.ts';
import { Anchors, slugify } from './slug.ts';
import { isMdx, placeOf } from './syntax.ts';
import { withoutPictures } from './titles.ts';

const NUMBERED = /^(?<number>\d{1,4})\s*[.):]\s+(?<title>.+)$/u;
const PREMISE = /^(?:the\s+\S|concept|problem|idea|premise|principle|question|challenge|claim)/iu;

/** Parses a concept note: a motto, a lead and sections, each with what it is about and its text. */
export function parseNote(context: ParseContext): Note {
  const { title, content, sections } = documentOutline(context.syntax.children);
  const anchors = new Anchors();
  const quote = content.find((node) => node.type === 'blockquote');
  const motto = quote ? richText(quote.children, anchors, placeOf(quote)) : null;
  const lead = readLead(content, quote, anchors);
  return {
    kind: 'note',
    format: isMdx(context) ? 'mdx' : 'md',
    ...documentBase(context, {
      slug: slugify(fileStem(context.file)),
      title: title ? wordsOf(title) : fileStem(context.file),
      description: shortDescription(lead?.text ?? motto?.text ?? ''),
    }),
    motto,
    lead,
    sections: sections.map((section) => readSection(section, anchors)),
    place: placeOf(title ?? context.syntax.children[0]),
  };
}

function readLead(
  content: readonly RootContent[],
  motto: RootContent | undefined,
  anchors: Anchors,
): RichText | null {
  const nodes = content.filter((node) => node !== motto);
  return nodes.length > 0 ? richText(nodes, anchors) : null;
}

function readSection(section: Section, anchors: Anchors): NoteSection {
  const heading = readHeading(section, anchors);
  const { number, title = section.title } = NUMBERED.exec(withoutPictures(section.title))?.groups ?? {};
  const premise = findPremise(section.content);
  const content = premise ? section.content.slice(1) : section.content;
  const nodes = [...content, ...section.sections.flatMap(flatten)];
  return {
    number: number === undefined ? null : Number(number),
    title,
    heading,
    premise: premise ?? null,
    body: richText(nodes, anchors, placeOf(nodes[0] ?? section.node)),
    place: section.place,
  };
}

/** The first paragraph of a section, if it says what the section is about: `**The Problem:** …`. */
function findPremise([first]: readonly RootContent[]): LabelledText | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const labelled = findLabelledText(first);
  return labelled && PREMISE.test(labelled.label) && labelled.body.text !== '' ? labelled : undefined;
}
