import { atEndOf, besideDocument, inDocument, type DiagnosticExample } from './diagnostic-example.ts';
import type { DiagnosticCode } from './diagnostics.ts';

const QUESTION = "- Q1: What is the first question, in the interviewer's own words? (first angle)";
const SCOPE = '1. ✅ **First idea** (HIGHEST PRIORITY) - Learn it by heart';
const FACTS = '**Questions:** ~2 | **Priority:** 🟢 GREEN (Master this first)';
const ITEM = '- [ ] Explain the first idea in two minutes (First step → Second step → Third step)';
const STORY =
  '> "Tell the whole story here as you would say it aloud, in less than two minutes: what you look at first, what you do about it, and how you know that it worked."';
const QUESTIONS = `**Representative Questions (Do 2 only):**

${QUESTION}
- Q2: What is the second question, in the interviewer's own words? (second angle)`;
const ADAPTATION = '- **Q1 (short name):** Focus on what is special about the first question';

/** The entries about study plans, and about the questions that several plans share. */
export const EXAMPLES_OF_PLANS = {
  'plan-without-code': inDocument(
    'plan',
    'The code makes the address of the plan and the links of other documents to it.',
    {
      bad: '# Executive Study Plan: Example',
      good: '# Executive Study Plan: X7 - Example',
    },
  ),
  'missing-section': inDocument(
    'plan',
    'A plan has all its sections, so that a reader finds the same things in each.',
    {
      bad: '## Other matters',
      good: '## ✅ EXECUTIVE CHECKLIST',
    },
  ),
  'keyword-without-quotes': inDocument(
    'plan',
    'Each keyword stands in quotes, because one may hold a comma.',
    {
      bad: '- first keyword, second keyword',
      good: '- "first keyword", "second keyword"',
    },
  ),
  'malformed-distinction': inDocument(
    'plan',
    'Each side of a distinction is one line: code, sample question, arrow, focus.',
    {
      bad: '- **X1 (Another framework):** What the other is about',
      good: '- **X1 (Another framework):** "A question that only looks alike?" → Focus: What the other is about',
    },
  ),
  'malformed-red-flag': inDocument('plan', 'A red flag says which framework the question belongs to.', {
    bad: '- A question that belongs elsewhere',
    good: '- "A question that belongs elsewhere?" → X1 (Another framework)',
  }),
  'unknown-scope-bucket': inDocument(
    'plan',
    'A line of the scope links to the bucket with exactly this name.',
    {
      bad: '1. ✅ **First ideas** (HIGHEST PRIORITY) - Learn it by heart',
      good: SCOPE,
    },
  ),
  'no-buckets': inDocument('plan', 'A plan is its buckets; each becomes a page.', {
    bad: '## 📊 CONCEPT BUCKET BREAKDOWN\n\n**First idea**',
    good: '## 📊 CONCEPT BUCKET BREAKDOWN\n\n### BUCKET 1: First idea',
  }),
  'malformed-bucket-heading': atEndOf('plan', 'The number of a bucket is part of its address.', {
    bad: '### BUCKET two: Second idea',
    good: '### Second thoughts',
  }),
  'duplicate-bucket-number': atEndOf('plan', 'Two buckets with one number cannot be told apart.', {
    bad: '### BUCKET 1: Second idea',
    good: '### BUCKET 2: Second idea',
  }),
  'bucket-without-priority': inDocument(
    'plan',
    'The priority decides the order of study and the colour of the bucket.',
    {
      bad: '**Questions:** ~2',
      good: FACTS,
    },
  ),
  'unknown-priority': inDocument(
    'plan',
    'There are three priorities; the word counts, the picture is optional.',
    {
      bad: '**Questions:** ~2 | **Priority:** PURPLE (Master this first)',
      good: FACTS,
    },
  ),
  'bucket-without-formula': inDocument(
    'plan',
    'The formula is drawn as a line of stations on the bucket’s page and its sheet.',
    {
      bad: '- **Framework:** First step, second step and third step',
      good: '- **Framework:** First step → Second step → Third step',
    },
  ),
  'bucket-without-questions': inDocument('plan', 'A bucket is there for its questions.', {
    bad: '**Representative Questions:**\n\nStill to be found.',
    good: QUESTIONS,
  }),
  'malformed-question': inDocument(
    'plan',
    'Each question begins with its id, so that several plans can share it.',
    {
      bad: '- What is the first question? (first angle)',
      good: QUESTION,
    },
  ),
  'duplicate-question': inDocument('plan', 'A bucket lists a question once.', {
    bad: `${QUESTION}\n${QUESTION}`,
    good: QUESTION,
  }),
  'bucket-without-narrative': inDocument(
    'plan',
    'The narrative is the hedgehog answer: the one story to fall back on.',
    {
      bad: '**How to tell it:**',
      good: `**❤️ Reusable Narrative (Base Story - Adapt for Each Question):**\n\n${STORY}`,
    },
  ),
  'malformed-adaptation': inDocument('plan', 'An adaptation begins with the id of its question in bold.', {
    bad: '- First question: focus on what is special about it',
    good: ADAPTATION,
  }),
  'unknown-adaptation-question': inDocument(
    'plan',
    'An adaptation belongs to a question that its bucket lists.',
    {
      bad: '- **Q99 (short name):** Focus on what is special about the first question',
      good: ADAPTATION,
    },
  ),
  'question-without-adaptation': inDocument(
    'plan',
    'A question without an adaptation shows the steps of the formula as an outline. This is a note, not a fault.',
    {
      bad: `${QUESTION}\n- Q3: What is the third question? (third angle)`,
      good: QUESTION,
    },
  ),
  'ticked-checklist-item': inDocument(
    'plan',
    'What a reader ticks stays in their browser; the document has empty boxes.',
    {
      bad: ITEM.replace('[ ]', '[x]'),
      good: ITEM,
    },
  ),
  'nested-checklist-item': inDocument(
    'plan',
    'A checklist is one list, so that a sheet of paper can hold it. An inner line becomes a line of its own.',
    {
      bad: '- [ ] Explain the first idea\n  - [ ] Two minutes (First step → Second step → Third step)',
      good: ITEM,
    },
  ),
  'question-wording-differs': besideDocument(
    'plan',
    'One id is one question on one page, in whichever plan it stands. The other place is named too.',
    {
      spot: QUESTION,
      bad: '- Q1: What was the first question again? (first angle)',
      good: QUESTION,
    },
  ),
  'duplicate-slug': besideDocument('plan', 'Two documents of one kind cannot have one address.', {
    spot: '# Executive Study Plan: X8',
    bad: '---\nslug: x7\n---\n\n# Executive Study Plan: X8',
    good: '---\nslug: x8\n---\n\n# Executive Study Plan: X8',
  }),
  'duplicate-code': besideDocument('plan', 'Links by code would not know which of the two is meant.', {
    spot: '# Executive Study Plan: X8',
    bad: '# Executive Study Plan: X7',
    good: '# Executive Study Plan: X8',
  }),
} as const satisfies Partial<Record<DiagnosticCode, DiagnosticExample>>;
