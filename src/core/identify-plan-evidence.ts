import type { Bucket, Plan } from './model.ts';
import { narrativeText } from './narrative.ts';
import { bucketPath, planPath, questionPath } from './routes.ts';
import type { Evidence } from './testimony.ts';

/** What a plan says about which question calls for which of the candidates, by their codes. */
export function planEvidence(plan: Plan, indexes: ReadonlyMap<string, number>): Evidence[] {
  const own = indexes.get(plan.code);
  if (own === undefined) return [];
  const page = planPath(plan);
  const { keywords = [], indicators = [], distinctions = [], redFlags = [] } = plan.identify ?? {};
  const shared = { for: own, against: null, label: null } as const;
  return [
    ...keywords.map(({ text }) => ({ ...shared, kind: 'keyword' as const, text, path: `${page}#keywords` })),
    ...indicators.flatMap(({ label, examples }) =>
      examples.map(({ text }) => ({
        ...shared,
        kind: 'indicator' as const,
        text,
        label,
        path: `${page}#indicators`,
      })),
    ),
    ...distinctions.flatMap(({ heading, sides }) =>
      sides.flatMap(({ code, question, focus }) => {
        const side = { ...shared, for: indexes.get(code) ?? own, path: `${page}#${heading.anchor}` };
        return [
          { ...side, kind: 'distinction' as const, text: question },
          { ...side, kind: 'focus' as const, text: focus },
        ];
      }),
    ),
    ...redFlags.map(({ question, target }) => ({
      ...{ for: indexes.get(target) ?? own, against: own, kind: 'red-flag' as const },
      ...{ text: question, label: plan.code, path: `${page}#red-flags` },
    })),
    ...plan.buckets.flatMap((bucket) => bucketEvidence(plan, bucket, own)),
  ];
}

function bucketEvidence(plan: Plan, bucket: Bucket, own: number): Evidence[] {
  const page = bucketPath(plan, bucket);
  const shared = { for: own, against: null, label: bucket.name } as const;
  return [
    { ...shared, kind: 'bucket', text: bucket.name, path: page },
    { ...shared, kind: 'formula', text: bucket.formula.join(', '), path: `${page}#formula` },
    ...bucket.questions.map(({ id, text, angle }) => ({
      ...{ ...shared, kind: 'question' as const, text, path: questionPath(id) },
      label: [id, angle].filter(Boolean).join(', '),
    })),
    ...bucket.slidePoints.map(({ label, body }) => ({
      ...{ ...shared, kind: 'slide' as const, text: `${label}: ${body.text}`, path: `${page}#slide` },
    })),
    ...(bucket.narrative
      ? [
          {
            ...shared,
            kind: 'narrative' as const,
            text: narrativeText(bucket.narrative),
            path: `${page}#hedgehog`,
          },
        ]
      : []),
  ];
}
