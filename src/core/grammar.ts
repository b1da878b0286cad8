import type { DocumentKind } from './model.ts';

/** A part of a document: what it is, how an author begins it, and what becomes of it. */
export interface GrammarPart {
  readonly name: string;
  readonly begins: string;
  readonly becomes: string;
  readonly isNeeded: boolean;
}

/** What an author needs to know of one kind of document. */
export interface Grammar {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly intro: string;
  readonly command: string;
  readonly parts: readonly GrammarPart[];
}

const needed = (name: string, begins: string, becomes: string): GrammarPart => ({
  name,
  begins,
  becomes,
  isNeeded: true,
});
const optional = (name: string, begins: string, becomes: string): GrammarPart => ({
  name,
  begins,
  becomes,
  isNeeded: false,
});

/** The grammar of the four kinds, for the author's guide. */
export const GRAMMARS: readonly Grammar[] = [
  {
    kind: 'plan',
    title: 'Study plan',
    intro:
      'How to recognise the questions of one framework, and its buckets with their questions and hedgehog answers. Questions have an id (Q110) and are shared: the same id in another plan is the same question, in the same words.',
    command: 'npm run new -- plan L7 "Data Trust"',
    parts: [
      needed('Title with code', '`# Executive Study Plan: L7 - Data Trust`', 'the page `/plans/l7/`'),
      optional(
        'Facts',
        '`**Approach:**`, `**Time:**`, `**Source:**`, each on a line of its own',
        'the lines under the title',
      ),
      optional(
        'How to identify',
        '`## HOW TO IDENTIFY L7 QUESTIONS`, with `### Explicit`, `### Implicit`, `### L7 vs L5 Distinction`, `### Red Flags`',
        'what tells a question of this framework',
      ),
      optional(
        'Scope',
        '`## EXECUTIVE SCOPE`, then `**For Product Manager:**` and a list of buckets by name, each with ✅ (must) or ⚠️ (should)',
        'where to start, for each role',
      ),
      needed('Bucket', '`### BUCKET 1: Name`', 'a page for each bucket'),
      needed(
        'Priority',
        '`**Priority:** 🟢 GREEN`, `🟡 YELLOW` or `🔴 RED`, under the bucket’s heading',
        'the order of study',
      ),
      optional(
        'Formula',
        '`- **Framework:** Step → Step → Step` under `**Board Slide Bullets:**`; `->` will do',
        'the line of stations',
      ),
      optional('Examples', '`**Concrete Examples:**` and a list', 'examples on the bucket’s page'),
      needed(
        'Questions',
        '`**Representative Questions:**` and `- Q110: text (angle)`',
        'a page for each question',
      ),
      optional(
        'Narrative',
        '`**❤️ Reusable Narrative:**` and a quoted answer; or `**Framework:**` with the formula, steps `**1️⃣ Step** →` with a sentence or points, and `**Key Principle:**`',
        'the hedgehog answer',
      ),
      optional(
        'Adaptations',
        '`**How to Adapt This Narrative for Each Question:**` and `- **Q110 (short name):** Focus on …`',
        'the answer turned towards one question',
      ),
      optional(
        'Priorities',
        '`## TRAFFIC LIGHT PRIORITIZATION`, with `### 🟢 GREEN` and a list of buckets',
        'the order of study',
      ),
      optional('Checklist', '`## EXECUTIVE CHECKLIST` and `- [ ] …`', 'boxes to tick and to print'),
      optional(
        'Ready when',
        '`## SUCCESS METRICS`, `**You’re ready when:**` and a list, then `**Remember:**`',
        'the end of the plan’s page',
      ),
    ],
  },
  {
    kind: 'framework',
    title: 'Framework sheet',
    intro: 'One framework on one sheet of paper.',
    command: 'npm run new -- framework P7 "Tradeoff Framing"',
    parts: [
      needed('Title with code', '`# P7 - Tradeoff Framing`', 'the page `/frameworks/p7/`'),
      needed(
        'Formula',
        '`**Formula:**` and the steps in backticks, with arrows between them',
        'the line of stations',
      ),
      optional(
        'Decision tree',
        '`## Mental Model` and a fence with a tree drawn in `│ ├─ └─`',
        'a drawn tree',
      ),
      optional('Golden rule', '`## Golden Rule` and text', 'the rule, set apart'),
      optional(
        'Sample',
        '`## Sample: Name`, `**Question:**` and a fence with a tree',
        'a case walked through',
      ),
      optional(
        'Risk register',
        '`## Risk Register` and a fence with cells separated by `|`, or a table',
        'a table',
      ),
      optional('Phrases', '`## Language That Works` and a list', 'sentences to say'),
      optional(
        'Recall',
        '`## 5-Second Recall` and lines in a fence, or a list',
        'what to know in the corridor',
      ),
    ],
  },
  {
    kind: 'guide',
    title: 'Interview guide',
    intro: 'Numbered questions with whole answers, in sections.',
    command: 'npm run new -- guide L4 "Operations"',
    parts: [
      needed('Title', '`# Operations Interview Guide`', 'the page `/guides/…/`, named after the file'),
      optional(
        'Facts',
        '`**Role:**`, `**Focus Areas:**`, `**Interview Type:**`',
        'the lines under the title',
      ),
      optional('Contents', '`## Table of Contents` and links `[Section](#section)`', 'the contents list'),
      needed('Section', '`## Name`', 'a part of the guide'),
      needed('Question', '`### 1. The question?` with the next number', 'a page for each question'),
      optional('Shape of the answer', '`**Framework: STAR**` under the question', 'the answer’s label'),
      optional(
        'Parts of the answer',
        '`**Situation:**`, `**Task:**`, `**Action:**`, `**Result:**`, or `**1. Any heading**`',
        'headed parts',
      ),
      optional('Short answer', '`**Answer: Yes, with care**`', 'the answer in one line'),
      optional(
        'Fences',
        'three backticks, with a language for commands; trees, boxes, tables and `□` lists are recognised',
        'code to copy, drawings, templates',
      ),
    ],
  },
  {
    kind: 'note',
    title: 'Concept note',
    intro:
      'An idea explained. A note may be .mdx, which is code that runs when the site is built: take such a file only from people you trust. A .md file never runs.',
    command: 'npm run new -- note "Error Budgets"',
    parts: [
      needed('Title', '`# Error Budgets`', 'the page `/notes/…/`, named after the file'),
      optional('Motto', 'a quotation under the title: `> "…"`', 'the line under the title'),
      optional('Section', '`## 1. Name`; the number is optional', 'a section'),
      optional(
        'Premise',
        '`**The Concept:** …` or `**The Problem:** …` under the heading',
        'the premise, set apart',
      ),
    ],
  },
];
