import { asDocument, atEndOf, inDocument, type DiagnosticExample } from './diagnostic-example.ts';
import type { DiagnosticCode } from './diagnostics.ts';

const NEXT_QUESTION = '### 2. What is the second question?';
const BOX = '┌──────┐\n│ Door │\n└──────┘';
const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``;
const ASKED = '### 3. What is the third question?\n\n**Framework: STAR**';

/** The entries about framework sheets and interview guides. */
export const EXAMPLES_OF_SHEETS_AND_GUIDES = {
  'framework-without-code': asDocument(
    'content/frameworks/example.md',
    'The code makes the address of the sheet and the links of other documents to it.',
    {
      bad: '# Example\n\n**Formula:** `First step → Second step`',
      good: '# X7 - Example\n\n**Formula:** `First step → Second step`',
    },
  ),
  'framework-without-formula': inDocument('framework', 'The formula is what a sheet is about.', {
    bad: '**Formula:** `First step`',
    good: '**Formula:** `First step → Second step → Third step`',
  }),
  'malformed-tree': inDocument(
    'framework',
    'The page draws the tree from its box characters, so each branch needs its own. The text is shown in any case.',
    {
      bad: '├─ One thing to look at\n│   Another thing to look at',
      good: '├─ One thing to look at\n│   └─ Another thing to look at',
    },
  ),
  'malformed-table': inDocument(
    'framework',
    'A row with fewer or more cells than the header is filled up or goes on past its edge.',
    {
      bad: 'First risk | High | Medium',
      good: 'First risk | High | Medium | Fast | What you do about it',
    },
  ),
  'guide-without-questions': asDocument(
    'content/guides/x7-example.md',
    'A guide is its questions; each becomes a page.',
    {
      bad: '# X7 Example Interview Guide\n\n## First section\n\nWhat would you do first?',
      good: `# X7 Example Interview Guide\n\n## First section\n\n### 1. What would you do first?\n\nOne sentence will do.`,
    },
  ),
  'dead-contents-link': inDocument(
    'guide',
    'A line of the contents list leads to a section that is not there.',
    {
      bad: '1. [Pay](#pay)',
      good: '1. [First section](#first-section)',
    },
  ),
  'gap-in-numbering': inDocument('guide', 'A missing number makes a reader look for the missing question.', {
    bad: '### 3. What is the second question?',
    good: NEXT_QUESTION,
  }),
  'duplicate-question-number': inDocument('guide', 'The number is part of the address.', {
    bad: '### 1. What is the second question?',
    good: NEXT_QUESTION,
  }),
  'answer-without-framework': inDocument(
    'guide',
    'The page says at its top which shape the answer has. This is a note, not a fault.',
    {
      bad: `${NEXT_QUESTION}\n\nIt depends.`,
      good: `${NEXT_QUESTION}\n\n**Framework: Compare and choose**`,
    },
  ),
  'empty-answer': atEndOf('guide', 'A question without an answer would be an empty page.', {
    bad: '### 3. What is the third question?',
    good: `${ASKED}\n\nOne sentence will do.`,
  }),
  'malformed-panel': atEndOf(
    'guide',
    'The page draws a box from its four sides. The text is shown in any case.',
    {
      bad: `${ASKED}\n\n${fenced(BOX.replace('Door │', 'Door'))}`,
      good: `${ASKED}\n\n${fenced(BOX)}`,
    },
  ),
} as const satisfies Partial<Record<DiagnosticCode, DiagnosticExample>>;
