import type { Library } from './library.ts';
import type { Bucket, Framework, Guide, Plan } from './model.ts';
import { deckSlug } from './decks.ts';
import { bucketFormula, stepText } from './narrative.ts';
import { bucketPath, frameworkPath, guideQuestionPath } from './routes.ts';
import { textKey } from './slug.ts';
import { bucketKey, guideQuestionKey } from './study-keys.ts';
import { collectWhichCards } from './which-cards.ts';

/** One question with its answer, to learn by asking oneself. */
export interface Card {
  /** Made of the words of the question and its place, never of the answer or the order. */
  readonly key: string;
  readonly kind: 'step' | 'answer' | 'principle' | 'formula' | 'which' | 'recall' | 'principles';
  /** Every deck that has the card, the first one its own. */
  readonly decks: readonly string[];
  readonly front: string;
  /** Plain text; lines are separated by line breaks. */
  readonly back: string;
  /** The page that teaches it. */
  readonly path: string;
}

/** All cards of the library in the order to learn them; of two with one key the first stays. */
export function collectCards(library: Library): Card[] {
  const cards = [
    ...library.plans.flatMap((plan) => plan.buckets.flatMap((bucket) => ofBucket(plan, bucket))),
    ...library.frameworks.flatMap(ofFramework),
    ...collectWhichCards(library),
    ...library.guides.flatMap(ofGuide),
  ];
  const firsts = new Map(cards.toReversed().map((card) => [card.key, card]));
  return [...new Set(cards.map(({ key }) => key))].flatMap((key) => firsts.get(key) ?? []);
}

function ofBucket(plan: Plan, bucket: Bucket): Card[] {
  const key = bucketKey(plan, bucket);
  const about = { decks: [deckSlug(plan)], path: bucketPath(plan, bucket) };
  const name = `${plan.code}, ${bucket.name}`;
  const formula = bucketFormula(bucket).join(' → ');
  const { narrative } = bucket;
  const steps = narrative?.kind === 'steps' ? narrative.steps : [];
  const principle = narrative?.kind === 'steps' ? narrative.keyPrinciple?.text : undefined;
  const all: readonly Card[] = [
    {
      ...about,
      kind: 'formula',
      key: `formula/${key}`,
      front: `${name}: what is the formula?`,
      back: formula,
    },
    ...steps.map((step): Card => ({
      ...about,
      kind: 'step',
      key: `step/${key}/${textKey(step.name)}`,
      front: `${name}: what do you say at “${step.name}”?`,
      back: stepText(step).split('\n').slice(1).join('\n'),
    })),
    {
      ...about,
      kind: 'answer',
      key: `answer/${key}`,
      front: `${name}: what is the hedgehog answer?`,
      back: narrative?.kind === 'quote' ? narrative.body.text : '',
    },
    {
      ...about,
      kind: 'principle',
      key: `principle/${key}`,
      front: `${name}: what is the key principle?`,
      back: principle ?? '',
    },
  ];
  return all.filter(({ back }) => back !== '');
}

function ofFramework(framework: Framework): Card[] {
  const about = { decks: [deckSlug(framework)], path: frameworkPath(framework) };
  const { slug, code, formula } = framework;
  const name = `${code} ${framework.title}`;
  const lines = framework.recall.map((line) => line.replace(/^[→\s]+/u, ''));
  const recall = lines.map((line, at): Card => {
    const before = lines[at - 1];
    return before === undefined
      ? {
          ...about,
          kind: 'recall',
          key: `recall/${slug}`,
          front: `${name}: how does the 5-second recall begin?`,
          back: line,
        }
      : {
          ...about,
          kind: 'recall',
          key: `recall/${slug}/${textKey(before)}`,
          front: `${name}, 5-second recall: what comes after “${before}”?`,
          back: line,
        };
  });
  const steps: Card = {
    ...about,
    kind: 'formula',
    key: `formula/${slug}`,
    front: `${name}: what is the formula?`,
    back: formula.join(' → '),
  };
  return [...(formula.length > 0 ? [steps] : []), ...recall];
}

function ofGuide(guide: Guide): Card[] {
  return guide.sections.flatMap(({ questions }) =>
    questions.flatMap((question): Card[] => {
      const items = question.parts.flatMap((part) => (part.kind === 'principles' ? part.items : []));
      if (items.length === 0) return [];
      return [
        {
          kind: 'principles',
          key: `principles/${guideQuestionKey(guide, question)}`,
          decks: [deckSlug(guide)],
          path: guideQuestionPath(guide, question),
          front: `Which principles guide your answer? “${question.title}”`,
          back: items.map(({ text }) => text).join('\n'),
        },
      ];
    }),
  );
}
