import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../src/core/front-matter.ts';
import { parseGuide } from '../../src/core/parse-guide.ts';
import { parseSyntax } from '../../src/core/syntax.ts';
import { reported } from './reported.ts';

const ANSWER = '**Framework: STAR**\n\nMe.';

function parse(text: string, frontMatter: FrontMatter = {}) {
  const file = 'content/guides/Night Shift.md';
  const syntax = parseSyntax({ file, text });
  return reported((reporter) => parseGuide({ file, syntax, frontMatter, reporter }));
}

/** A guide whose only section has the given subsections. */
const section = (text: string) => `# Guide\n\n## Boats\n\n${text}`;

describe('the head of a guide', () => {
  test('is title, subtitle and the lines under them', () => {
    const { value } = parse(
      `# Guide\n## For Rowers\n\n**Role:** Rower\n\n## Boats\n\n### 1. Who?\n${ANSWER}`,
    );
    const { title, subtitle, role, description, slug, place } = value;
    expect({ title, subtitle, role, description, slug, place }).toEqual({
      title: 'Guide',
      subtitle: 'For Rowers',
      role: 'Rower',
      description: 'For Rowers · Rower',
      slug: 'night-shift',
      place: { line: 1, column: 1 },
    });
    expect(value.sections.map(({ title }) => title)).toEqual(['Boats']);
  });

  test('takes a heading without anything under it as the subtitle', () => {
    const { value } = parse('# Guide\n\n## For Rowers\n\n## Boats\n\nRow.');
    expect([value.subtitle, value.sections.map(({ title }) => title)]).toEqual(['For Rowers', ['Boats']]);
  });

  test.each([
    '# Guide\n\n## Boats\n\nRow.',
    '# Guide\n\n## Boats',
    '# Guide\n\n## Boats\n\n### Oars\n\n## Sails',
    '# Guide\n\nRow.\n\n## Boats\n\n## Oars',
  ])('takes no section of its own as the subtitle: %j', (text) => {
    const { value } = parse(text);
    expect([value.subtitle, value.sections[0]?.title]).toEqual([null, 'Boats']);
  });

  test('is described by its title when it has no subtitle and no role', () => {
    expect(parse('# Guide').value.description).toBe('Guide');
  });

  test('gives way to front matter', () => {
    const frontMatter = { slug: 'boats', description: 'All of it.', order: 3, tags: ['row'] };
    expect(parse('# Guide', frontMatter).value).toMatchObject(frontMatter);
  });

  test('reports text before the title, and keeps it', () => {
    const { value, reports } = parse(`Sure!\n\n${section(`### 1. Who?\n${ANSWER}`)}`);
    expect(value.extras.map(({ body }) => body.text)).toEqual(['Sure!']);
    expect(reports).toEqual([
      '1:1 unknown-content Unexpected text before the title, expected the title first',
    ]);
  });

  test('does without a title', () => {
    expect(parse('## Boats\n\nRow.').value).toMatchObject({
      title: 'Night Shift',
      sections: [{ title: 'Boats' }],
    });
  });
});

describe('the sections of a guide', () => {
  test('have an introduction, questions and topics', () => {
    const { value } = parse(
      section(`Row.\n\n### 1. Who?\n${ANSWER}\n\n### Oars\n\nTwo.\n\n#### Blades\n\nWide.`),
    );
    const [boats] = value.sections;
    expect(boats?.intro).toMatchObject([{ body: { text: 'Row.' } }]);
    expect(boats?.questions).toMatchObject([
      { number: 1, title: 'Who?', slug: '1-who', place: { line: 7, column: 1 } },
    ]);
    expect(boats?.topics).toMatchObject([
      {
        heading: { text: 'Oars', depth: 3, anchor: 'oars' },
        blocks: [
          { body: { text: 'Two.' } },
          { body: { html: '<h4 id="blades">Blades</h4>' } },
          { body: { text: 'Wide.' } },
        ],
      },
    ]);
  });

  test('take anchors from one page, and slugs from their titles', () => {
    const { value } = parse('# Guide\n\n## Boats & Oars\n\n### Oars\n\n## Oars\n\nTwo.');
    expect(value.sections.map(({ slug, heading }) => [slug, heading.anchor])).toEqual([
      ['boats-and-oars', 'boats-and-oars'],
      ['oars', 'oars-2'],
    ]);
  });

  test('include those under a second title', () => {
    const { value } = parse(
      `# Guide\n\n## Boats\n\nRow.\n\n# More\n\nTwo.\n\n## Oars\n\n### 1. Who?\n${ANSWER}`,
    );
    expect(value.sections.map(({ title }) => title)).toEqual(['Boats', 'More', 'Oars']);
  });

  test('leave out a list of contents, which is read by itself', () => {
    const { value, reports } = parse(
      `# Guide\n\n## 📋 Contents\n\n1. [Boats](#boats)\n2. [Pay](#pay)\n\n### Also\n\n## Boats\n\n### 1. Who?\n${ANSWER}`,
    );
    expect(value.sections.map(({ title }) => title)).toEqual(['Boats']);
    expect(value.contents.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['Boats', 'boats'],
      ['Pay', null],
    ]);
    expect(value.extras.map(({ slot, body }) => [slot, body.text])).toEqual([['contents', 'Also']]);
    expect(reports).toEqual(['6:1 dead-contents-link Unexpected link `#pay`, expected the heading “Pay”']);
  });

  test('may have contents in their name', () => {
    const { value } = parse('# Guide\n\n## Contents of a Boat\n\nOars.');
    expect(value.sections.map(({ title }) => title)).toEqual(['Contents of a Boat']);
  });
});

describe('a question', () => {
  test.each(['1. Who?', '1) Who?', '1: Who?', '1 - Who?', '1 – Who?', 'Q1. Who?', 'Question 1: Who?'])(
    'may be numbered %s',
    (heading) => {
      expect(parse(section(`### ${heading}\n\n${ANSWER}`)).value.sections[0]?.questions).toMatchObject([
        { number: 1, title: 'Who?' },
      ]);
    },
  );

  test.each(['1 boat', '1.5 boats', '24/7: rowing', 'Boats: 1. Who?'])('is not %s', (heading) => {
    expect(parse(section(`### ${heading}\n\n${ANSWER}`)).value.sections[0]?.questions).toEqual([]);
  });

  test('has at most six words in its address', () => {
    const { value } = parse(section(`### 12. Who rows when it's dark & cold outside?\n\n${ANSWER}`));
    expect(value.sections[0]?.questions[0]?.slug).toBe('12-who-rows-when-its-dark-and');
  });

  test('with nothing but labels has an empty answer', () => {
    const { reports } = parse(section('### 1. Who?\n\n**Framework: STAR**\n\n**Situation:**\n\n**Task:**'));
    expect(reports).toEqual([
      '5:1 empty-answer Unexpected question 1 without an answer, expected one under its heading',
    ]);
  });

  test('without a framework is reported, unless it has a short answer', () => {
    const { reports } = parse(section('### 1. Who?\n\nMe.\n\n### 2. When?\n\n**Answer: Now**\n\nAt once.'));
    expect(reports).toEqual([
      '5:1 answer-without-framework Unexpected answer to question 1 without a framework, expected a line `**Framework: …**`',
    ]);
  });

  test('outside a section is reported, and kept as one', () => {
    const { value, reports } = parse(
      `# Guide\n\n### 1. Who?\n\nMe.\n\n${section(`### 2. When?\n\n${ANSWER}`).slice(9)}`,
    );
    expect(value.sections.map(({ title, intro }) => [title, intro.length])).toEqual([
      ['1. Who?', 1],
      ['Boats', 0],
    ]);
    expect(reports).toEqual([
      '3:1 unknown-content Unexpected question “1. Who?” outside a section, expected a `##` section above it',
    ]);
  });

  test('follows the number before it, across sections', () => {
    const { reports } = parse(`${section(`### 1. Who?\n${ANSWER}`)}\n\n## Oars\n\n### 3. Why?\n${ANSWER}`);
    expect(reports).toEqual(['12:1 gap-in-numbering Unexpected question 3 after 1, expected 2']);
  });

  test('must be there', () => {
    expect(parse(section('Row.')).reports).toEqual([
      '1:1 guide-without-questions Unexpected guide without questions, expected `### 1. The question?`',
    ]);
  });

  test('does not begin at a comment in a code block', () => {
    const { value } = parse(section(`### 1. Who?\n\n${ANSWER}\n\n\`\`\`bash\n# 2. Look\nls\n\`\`\``));
    expect(value.sections[0]?.questions).toHaveLength(1);
  });
});
