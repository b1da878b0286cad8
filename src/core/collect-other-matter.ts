import { blocksText, treeText } from './block-text.ts';
import type { Framework, Guide, GuideQuestion, Tree } from './model.ts';
import { minutesToStudy } from './reading.ts';
import { frameworkPath, guidePath, guideQuestionPath } from './routes.ts';
import { AROUND_AN_ANSWER, beginningOf, wholeMinutes } from './study-estimates.ts';
import { guideQuestionKey } from './study-keys.ts';
import type { OtherItem, OtherMatter } from './study-matter.ts';

/** To say the recall lines until they come by themselves. */
const RECALL = 3;

/** What there is to learn beside the plans: each framework sheet as a whole, then each guide question by question. */
export function collectOtherMatter({
  frameworks,
  guides,
}: {
  readonly frameworks: readonly Framework[];
  readonly guides: readonly Guide[];
}): OtherMatter[] {
  return [...frameworks.map(ofFramework), ...guides.map(ofGuide)].filter(({ items }) => items.length > 0);
}

function ofFramework(framework: Framework): OtherMatter {
  const { slug, code, title } = framework;
  const path = frameworkPath(framework);
  const minutes = wholeMinutes(minutesToStudy(wordsOf(framework)) + RECALL);
  const name = `${code} ${title}`;
  return {
    kind: 'sheet',
    slug,
    title: name,
    path,
    items: [{ number: 1, key: null, title: name, path, minutes }],
  };
}

function wordsOf({ decisionTree, goldenRule, sample, riskRegister, phrases, recall }: Framework): string {
  const tree = (drawn: Tree | null | undefined) => (drawn ? treeText(drawn) : '');
  return [
    tree(decisionTree),
    goldenRule?.text ?? '',
    sample?.question ?? '',
    tree(sample?.tree),
    ...(riskRegister?.rows ?? []).map((cells) => cells.join(' ')),
    ...phrases.map(({ text }) => text),
    ...recall,
  ].join('\n');
}

function ofGuide(guide: Guide): OtherMatter {
  const questions = guide.sections.flatMap((section) => section.questions);
  return {
    kind: 'guide',
    slug: guide.slug,
    title: guide.title,
    path: guidePath(guide),
    items: questions.map((question) => ofQuestion(guide, question)),
  };
}

function ofQuestion(guide: Guide, question: GuideQuestion): OtherItem {
  const { number, title, parts } = question;
  const words = parts.map(({ label, blocks }) => `${label ?? ''} ${blocksText(blocks)}`).join('\n');
  return {
    number,
    key: guideQuestionKey(guide, question),
    title: beginningOf(title),
    path: guideQuestionPath(guide, question),
    minutes: wholeMinutes(minutesToStudy(words) + AROUND_AN_ANSWER),
  };
}
