import type { Bucket, Identify, Plan, RedFlag } from './model.ts';
import { narrativeText } from './narrative.ts';
import { bucketPath, planPath } from './routes.ts';
import { extraPieces, pageRecords, type Piece, type RecordPage, type SearchRecord } from './search-pieces.ts';

/** Finds the page of a framework code that has a document. */
export type CodePage = (code: string) => { readonly path: string; readonly name: string } | undefined;

/** The sections of a plan and its buckets. What the plan says about another framework leads to that framework. */
export function planRecords(plan: Plan, pageOf: CodePage): SearchRecord[] {
  const name = `${plan.code} ${plan.title}`;
  const roles = plan.scope?.roles.map(({ role }) => role) ?? [];
  const page: RecordPage = {
    path: planPath(plan),
    trail: [name],
    kind: 'plan',
    framework: plan.code,
    priority: null,
    roles,
  };
  return [
    ...pageRecords(page, [
      ['', name, [plan.approach, plan.time, plan.source, plan.hedgehogNote?.text, plan.remember?.text]],
      ['scope', 'Where to start', [plan.scope?.roles.map(scopeText).join('\n')]],
      [
        'priorities',
        'Priorities',
        plan.trafficLights.flatMap(({ advice, entries }) => [
          advice,
          ...entries.map(({ name, task }) => `${name}: ${task ?? ''}`),
        ]),
      ],
      ['checklist', 'Checklist', [plan.checklistIntro?.text, ...plan.checklist.map(({ text }) => text)]],
      ['ready-when', 'Ready when', plan.readyWhen.map(({ text }) => text)],
      ...extraPieces(plan.extras, name),
    ]),
    ...(plan.identify ? identifyRecords(page, plan.identify, pageOf) : []),
    ...plan.buckets.flatMap((bucket) => bucketRecords(plan, bucket)),
  ];
}

function scopeText({ role, buckets }: NonNullable<Plan['scope']>['roles'][number]): string {
  return `${role}: ${buckets.map(({ name, emphasis, note }) => [name, emphasis, note].filter(Boolean).join(', ')).join('; ')}`;
}

function identifyRecords(page: RecordPage, identify: Identify, pageOf: CodePage): SearchRecord[] {
  const own = page.framework ?? '';
  return [
    ...pageRecords(page, [
      ['identify', `Is it ${own}?`, [identify.lead?.text]],
      ['keywords', 'Words that say so', [identify.keywords.map(({ text }) => text).join(', ')]],
      [
        'indicators',
        'Questions that mean it',
        identify.indicators.flatMap(({ label, examples }) => [label, ...examples.map(({ text }) => text)]),
      ],
    ]),
    ...identify.distinctions.flatMap(({ heading, sides }) => {
      const title = sides.map(({ code }) => code).join(' or ');
      const mine = sides.filter(({ code }) => code === own || !pageOf(code));
      const words = mine.flatMap((side) => [side.name, side.question, side.focus]);
      return pageRecords(page, [[heading.anchor, `${title}? (${title.replaceAll(' or ', ' vs ')})`, words]]);
    }),
    ...pageRecords(page, [['red-flags', `Red flags: not ${own}`, identify.redFlags.map(targetOf)]]),
    ...otherQuestions(identify, own).flatMap(({ code, name, texts }) => {
      const target = pageOf(code);
      const other = { ...page, framework: code };
      if (!target)
        return pageRecords(other, [['red-flags', `Not ${own}: ${code} ${name ?? ''}`.trim(), texts]]);
      const there: RecordPage = {
        ...other,
        path: target.path,
        trail: [target.name, `told apart from ${own}`],
      };
      return pageRecords(there, [['', target.name, texts]]);
    }),
  ];
}

function targetOf({ target, targetName }: RedFlag): string {
  return targetName === null ? target : `${target} (${targetName})`;
}

interface OtherQuestions {
  readonly code: string;
  readonly name: string | null;
  readonly texts: readonly string[];
}

/** What a plan says about other frameworks, by code: the questions that call for them and their focus. */
function otherQuestions({ distinctions, redFlags }: Identify, own: string): OtherQuestions[] {
  const sides = distinctions.flatMap((distinction) => distinction.sides).filter(({ code }) => code !== own);
  const mentions = [
    ...redFlags.map(({ target, targetName, question }) => ({
      code: target,
      name: targetName,
      texts: [question],
    })),
    ...sides.map(({ code, name, question, focus }) => ({ code, name, texts: [question, focus] })),
  ];
  return [...Map.groupBy(mentions, ({ code }) => code)].map(([code, group]) => ({
    code,
    name: group.find(({ name }) => name !== null)?.name ?? null,
    texts: [...new Set(group.flatMap(({ texts }) => texts))],
  }));
}

function bucketRecords(plan: Plan, bucket: Bucket): SearchRecord[] {
  const page: RecordPage = {
    path: bucketPath(plan, bucket),
    trail: [`${plan.code} ${plan.title}`, `Bucket ${bucket.number}: ${bucket.name}`],
    kind: 'bucket',
    framework: plan.code,
    priority: bucket.priority,
    roles: rolesOf(plan, bucket),
  };
  return [
    ...pageRecords(page, [
      ['formula', bucket.name, [bucket.formula.join(' → '), bucket.advice]],
      ['hedgehog', 'Hedgehog answer', [bucket.narrative && narrativeText(bucket.narrative)]],
      ['slide', 'On one slide', bucket.slidePoints.map(({ label, body }) => `${label}: ${body.text}`)],
      ['examples', 'Examples', bucket.examples.map(({ text }) => text)],
      ...extraPieces(bucket.extras, bucket.name),
    ]),
    ...pageRecords(
      { ...page, kind: 'question' },
      bucket.questions.map(({ id, text, angle }): Piece => {
        const adaptation = bucket.adaptations.find(({ questionId }) => questionId === id);
        const answer = adaptation
          ? [adaptation.label, adaptation.focus, ...adaptation.points.map((point) => point.text)]
          : [];
        return [id.toLowerCase(), `${id}: ${text}`, [text, angle, ...answer]];
      }),
    ),
  ];
}

/** The roles that the plan sends to a bucket. */
function rolesOf({ scope }: Plan, { number }: Bucket): string[] {
  const roles = scope?.roles ?? [];
  return roles
    .filter(({ buckets }) => buckets.some((scoped) => scoped.number === number))
    .map(({ role }) => role);
}
