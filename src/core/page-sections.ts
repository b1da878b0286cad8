import type { Bucket, Framework, Guide, GuideQuestion, Note, Plan } from './model.ts';

/** An entry of a page's contents: the id of its heading and the words of it. */
export interface PageSection {
  readonly anchor: string;
  readonly title: string;
}

const existing = (sections: readonly (PageSection | false)[]): PageSection[] =>
  sections.filter((section) => section !== false);

const headed = (
  items: readonly { readonly heading: { readonly anchor: string; readonly text: string } | null }[],
): PageSection[] =>
  items.flatMap(({ heading }) => (heading ? { anchor: heading.anchor, title: heading.text } : []));

/** The sections of a plan's page, in order. */
export function planSections(plan: Plan): PageSection[] {
  return existing([
    plan.identify !== null && { anchor: 'identify', title: `Is it ${plan.code}?` },
    plan.scope !== null && { anchor: 'scope', title: 'Where to start' },
    plan.buckets.length > 0 && { anchor: 'buckets', title: 'Buckets' },
    plan.trafficLights.length > 0 && { anchor: 'priorities', title: 'Priorities' },
    plan.checklist.length > 0 && { anchor: 'checklist', title: 'Checklist' },
    plan.readyWhen.length > 0 && { anchor: 'ready-when', title: 'Ready when' },
    ...headed(plan.extras),
  ]);
}

/** The sections of a bucket's page, in order. */
export function bucketSections(bucket: Bucket): PageSection[] {
  return existing([
    bucket.formula.length > 0 && { anchor: 'formula', title: 'In one line' },
    bucket.narrative !== null && { anchor: 'hedgehog', title: 'Hedgehog answer' },
    bucket.slidePoints.length > 0 && { anchor: 'slide', title: 'On one slide' },
    bucket.examples.length > 0 && { anchor: 'examples', title: 'Examples' },
    bucket.questions.length > 0 && { anchor: 'questions', title: 'Questions' },
    ...headed(bucket.extras),
  ]);
}

/** The sections of a framework sheet, in order. */
export function frameworkSections(framework: Framework): PageSection[] {
  return existing([
    framework.formula.length > 0 && { anchor: 'formula', title: 'In one line' },
    framework.recall.length > 0 && { anchor: 'recall', title: 'Five-second recall' },
    framework.goldenRule !== null && { anchor: 'golden-rule', title: 'Golden rule' },
    framework.decisionTree !== null && { anchor: 'decision-tree', title: 'Decision tree' },
    framework.sample !== null && { anchor: 'sample', title: 'Worked sample' },
    framework.riskRegister !== null && { anchor: 'risk-register', title: 'Risk register' },
    framework.phrases.length > 0 && { anchor: 'phrases', title: 'Phrases that work' },
    ...headed(framework.extras),
  ]);
}

/** The sections of a guide's page, in order. */
export function guideSections(guide: Guide): PageSection[] {
  return headed(guide.sections);
}

/** The outer parts of an answer, in order. */
export function answerSections(question: GuideQuestion): PageSection[] {
  return question.parts.flatMap(({ anchor, label, depth }) =>
    anchor !== null && label !== null && depth === 1 ? { anchor, title: label } : [],
  );
}

/** The sections of a note, in order. */
export function noteSections(note: Note): PageSection[] {
  return note.sections.map(({ heading, title }) => ({ anchor: heading.anchor, title }));
}
