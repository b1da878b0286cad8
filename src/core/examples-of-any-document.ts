import {
  asDocument,
  atEndOf,
  inDocument,
  describedInNote,
  type DiagnosticExample,
} from './diagnostic-example.ts';
import type { DiagnosticCode } from './diagnostics.ts';
import { MAX_BLOCKS, MAX_LENGTH, MAX_LINE_LENGTH, MAX_LINES, MAX_NESTING } from './limits.ts';

const NOTE_TITLE = '# Example';

/** The entries about what any document may show. */
export const EXAMPLES_OF_ANY_DOCUMENT = {
  'unknown-kind': asDocument(
    'draft.md',
    'The pages of a document depend on its kind. It shows in the title, in headings that only one kind has, or in the folder under content/.',
    { bad: '# Thoughts\n\nSome text.', good: '---\nkind: note\n---\n\n# Thoughts\n\nSome text.' },
  ),
  'missing-title': inDocument('note', 'The title names the page, the browser’s tab and the search result.', {
    bad: '## Example',
    good: NOTE_TITLE,
  }),
  'second-title': atEndOf('note', 'A page has one title. A second one is shown as a section.', {
    bad: '# Third idea',
    good: '## 3. Third idea',
  }),
  'front-matter-syntax': inDocument(
    'note',
    'Front matter is a short list between two lines of ---, and it did not read as one.',
    {
      bad: '---\ntags: [X7\n---',
      good: '---\ntags: [X7]\n---',
    },
  ),
  'front-matter-value': inDocument(
    'note',
    'A key has a value of another kind than it takes; the key is left out.',
    {
      bad: 'tags: X7',
      good: 'tags: [X7]',
    },
  ),
  'front-matter-unknown-key': inDocument('note', 'A key that nothing reads, often a slip of the pen.', {
    bad: 'tagz: [X7]',
    good: 'tags: [X7]',
  }),
  'mdx-syntax': asDocument(
    'content/notes/x7-example.mdx',
    'An .mdx note is code: a < or { begins an expression. Most notes are better off as .md.',
    {
      bad: '# Example\n\n## 1. First idea\n\nLatency must be <300 ms.',
      good: '# Example\n\n## 1. First idea\n\nLatency must be \\<300 ms.',
    },
  ),
  'raw-html': inDocument('note', 'HTML in .md never runs; it is shown as the text it is.', {
    bad: 'The way out, in a <u>few</u> sentences.',
    good: 'The way out, in a few sentences.',
  }),
  'html-comment': atEndOf('note', 'A comment is the one thing an author writes that no page shows.', {
    bad: '<!-- find a better example -->',
    good: 'A better example would help here.',
  }),
  'stray-text': atEndOf(
    'note',
    'Text pasted from a chat often ends with an offer to the person who asked. It is not published.',
    {
      bad: 'If you want, I can also turn this into a one-page summary.',
      good: 'All of this fits on one page.',
    },
  ),
  'damaged-text': inDocument(
    'note',
    'UTF-8 text was read in another charset on its way. The command in the message repairs it.',
    {
      bad: 'This noteâ€™s subject, in two sentences â€“ no more.',
      good: 'What this note is about, in two sentences.',
    },
  ),
  'control-character': describedInNote(
    'A character that steers a terminal or turns round the order of what is read came along with a copied text.',
    { bad: 'Read on [U+202E] from here.', good: 'Read on from here.' },
    'Read on \u202Efrom here.',
  ),
  'document-too-long': describedInNote(
    `A document has at most ${MAX_LENGTH} characters, ${MAX_LINES} lines, and ${MAX_BLOCKS} paragraphs and list lines.`,
    { bad: 'one document of three million characters', good: 'two or more documents' },
    'All in one place. '.repeat(MAX_LENGTH / 10),
  ),
  'line-too-long': describedInNote(
    `A line has at most ${MAX_LINE_LENGTH} characters. A longer one is often a picture or a file pasted as text.`,
    { bad: 'a picture pasted as 200,000 letters', good: 'a picture described in words' },
    'A'.repeat(2 * MAX_LINE_LENGTH),
  ),
  'nested-too-deeply': describedInNote(
    `Quotations and lists stand at most ${MAX_NESTING} deep in each other; no page has room for more.`,
    { bad: '> > > > … a hundred of them', good: '> a quotation' },
    `${'> '.repeat(100)}far away`,
  ),
  'too-many-marks': describedInNote(
    'Thousands of marks in one paragraph would keep the parser busy for minutes; they are seldom meant as Markdown.',
    { bad: '*a*a*a*a … twenty thousand of them', good: 'the same between two lines of three backticks' },
    '*a'.repeat(20_000),
  ),
  'unknown-content': inDocument(
    'framework',
    'A heading or line stands where the grammar knows none. It is shown in its place as ordinary text.',
    {
      bad: '## Cellar',
      good: '## 🔑 Golden Rule',
    },
  ),
  'unsafe-slug': asDocument(
    'content/notes/!!!.md',
    'The address of a page is made of the letters and digits of its title or file name, or of slug: in the front matter.',
    {
      bad: '# ???',
      good: '---\nslug: open-questions\n---\n\n# ???',
    },
  ),
  'unreadable-file': {
    why: 'A file of the content folder is no UTF-8 text, or a link to a file somewhere else.',
    bad: {
      shown: 'a file saved as Latin-1, UTF-16 or a picture',
      files: [
        { file: 'content/notes/x7-example.md', content: Uint8Array.of(0x23, 0x20, 0x43, 0x61, 0x66, 0xe9) },
      ],
    },
    good: {
      shown: 'the same file saved as UTF-8',
      files: [{ file: 'content/notes/x7-example.md', content: '# Café\n' }],
    },
  },
  'malformed-synonym': asDocument(
    'synonyms.txt',
    'Each line of synonyms.txt, beside content/, names two or more phrases that mean the same to search.',
    { bad: 'SLO', good: 'SLO, service level objective' },
  ),
  'duplicate-synonym': asDocument(
    'synonyms.txt',
    'A phrase stands in two groups of synonyms.txt, so search could not tell which is meant.',
    { bad: 'SLO, service level objective\nSLO, target', good: 'SLO, service level objective, target' },
  ),
  'malformed-subject': asDocument(
    'examples.txt',
    'Identify learns from examples.txt, beside content/. Each subject of it is a line with two # and the subject’s name; a line with another number of # would be learned as a question.',
    { bad: '# growing\nHow far will it go?', good: '## growing\nHow far will it go?' },
  ),
  'duplicate-example': asDocument(
    'examples.txt',
    'A question that stands twice under one subject of examples.txt would count twice. Under two subjects it may stand.',
    { bad: '## growing\nHow far?\nHow far?', good: '## growing\nHow far?' },
  ),
} as const satisfies Partial<Record<DiagnosticCode, DiagnosticExample>>;
