import { blocksText, treeText } from './block-text.ts';
import type { Library } from './library.ts';
import type {
  Bucket,
  DocumentKind,
  Extra,
  Framework,
  Guide,
  GuideQuestion,
  Identify,
  Note,
  Plan,
  Priority,
} from './model.ts';
import { narrativeText } from './narrative.ts';
import { bucketPath, frameworkPath, guidePath, guideQuestionPath, notePath, planPath } from './routes.ts';

/** What a record is about, as readers filter by it. */
export type RecordKind = DocumentKind | 'bucket' | 'question';

/** One section of a page as search finds it. */
export interface SearchRecord {
  /** Path and anchor, without the base: `/plans/l2/#checklist`. */
  readonly path: string;
  readonly title: string;
  /** Where it is, outermost first: `L2 Scale & Capacity`, `Bucket 1`. */
  readonly trail: readonly string[];
  readonly kind: RecordKind;
  /** The framework code it speaks for; a red flag speaks for the one it points to. */
  readonly framework: string | null;
  readonly priority: Priority | null;
  readonly roles: readonly string[];
  readonly text: string;
}

type Page = Omit<SearchRecord, 'title' | 'text'>;
type Piece = readonly [anchor: string, title: string, text: readonly (string | null | undefined)[]];

/** Every section of the library as a record; sections without words are left out. */
export function searchRecords(library: Library): SearchRecord[] {
  return [
    ...library.plans.flatMap(planRecords),
    ...library.frameworks.flatMap(frameworkRecords),
    ...library.guides.flatMap(guideRecords),
    ...library.notes.flatMap(noteRecords),
  ];
}

function records(page: Page, pieces: readonly Piece[]): SearchRecord[] {
  return pieces.flatMap(([anchor, title, parts]) => {
    const text = parts.filter(Boolean).join('\n');
    return text === ''
      ? []
      : [{ ...page, path: anchor === '' ? page.path : `${page.path}#${anchor}`, title, text }];
  });
}

function extraPieces(extras: readonly Extra[], pageTitle: string): Piece[] {
  return extras.map(({ heading, body }) => [heading?.anchor ?? '', heading?.text ?? pageTitle, [body.text]]);
}

function planRecords(plan: Plan): SearchRecord[] {
  const name = `${plan.code} ${plan.title}`;
  const roles = plan.scope?.roles.map(({ role }) => role) ?? [];
  const page: Page = {
    path: planPath(plan),
    trail: [name],
    kind: 'plan',
    framework: plan.code,
    priority: null,
    roles,
  };
  return [
    ...records(page, [
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
    ...(plan.identify ? identifyRecords(page, plan.code, plan.identify) : []),
    ...plan.buckets.flatMap((bucket) => bucketRecords(plan, bucket, roles)),
  ];
}

function scopeText({ role, buckets }: NonNullable<Plan['scope']>['roles'][number]): string {
  return `${role}: ${buckets.map(({ name, emphasis, note }) => [name, emphasis, note].filter(Boolean).join(', ')).join('; ')}`;
}

function identifyRecords(page: Page, code: string, identify: Identify): SearchRecord[] {
  return [
    ...records(page, [
      ['identify', `Is it ${code}?`, [identify.lead?.text]],
      ['keywords', 'Words that say so', [identify.keywords.map(({ text }) => text).join(', ')]],
      [
        'indicators',
        'Questions that mean it',
        identify.indicators.flatMap(({ label, examples }) => [label, ...examples.map(({ text }) => text)]),
      ],
    ]),
    ...identify.distinctions.flatMap(({ heading, sides }) =>
      sides.flatMap((side) =>
        records({ ...page, framework: side.code }, [
          [
            heading.anchor,
            `${sides.map((other) => other.code).join(' or ')}? ${side.code}`,
            [side.name, side.question, side.focus],
          ],
        ]),
      ),
    ),
    ...identify.redFlags.flatMap(({ question, target, targetName }) =>
      records({ ...page, framework: target }, [
        ['red-flags', `Not ${code}: ${target} ${targetName ?? ''}`.trim(), [question]],
      ]),
    ),
  ];
}

function bucketRecords(plan: Plan, bucket: Bucket, roles: readonly string[]): SearchRecord[] {
  const page: Page = {
    path: bucketPath(plan, bucket),
    trail: [`${plan.code} ${plan.title}`, `Bucket ${bucket.number}: ${bucket.name}`],
    kind: 'bucket',
    framework: plan.code,
    priority: bucket.priority,
    roles,
  };
  return [
    ...records(page, [
      ['formula', bucket.name, [bucket.formula.join(' → '), bucket.advice]],
      ['hedgehog', 'Hedgehog answer', [bucket.narrative && narrativeText(bucket.narrative)]],
      ['slide', 'On one slide', bucket.slidePoints.map(({ label, body }) => `${label}: ${body.text}`)],
      ['examples', 'Examples', bucket.examples.map(({ text }) => text)],
      ...extraPieces(bucket.extras, bucket.name),
    ]),
    ...records(
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

function frameworkRecords(framework: Framework): SearchRecord[] {
  const name = `${framework.code} ${framework.title}`;
  const page: Page = {
    path: frameworkPath(framework),
    trail: [name],
    kind: 'framework',
    framework: framework.code,
    priority: null,
    roles: [],
  };
  const { sample, riskRegister } = framework;
  return records(page, [
    ['formula', name, [framework.formula.join(' → ')]],
    ['recall', 'Five-second recall', framework.recall],
    ['golden-rule', 'Golden rule', [framework.goldenRule?.text]],
    ['decision-tree', 'Decision tree', [framework.decisionTree && treeText(framework.decisionTree)]],
    [
      'sample',
      `Worked sample: ${sample?.title ?? ''}`,
      [sample?.question, sample?.tree && treeText(sample.tree)],
    ],
    [
      'risk-register',
      'Risk register',
      [riskRegister && [riskRegister.header, ...riskRegister.rows].map((row) => row.join(', ')).join('\n')],
    ],
    ['phrases', 'Phrases that work', framework.phrases.map(({ text }) => text)],
    ...extraPieces(framework.extras, name),
  ]);
}

function guideRecords(guide: Guide): SearchRecord[] {
  const page: Page = {
    path: guidePath(guide),
    trail: [guide.title],
    kind: 'guide',
    framework: null,
    priority: null,
    roles: guide.role ? [guide.role] : [],
  };
  return [
    ...records(page, [
      ['', guide.title, [guide.subtitle, guide.role, guide.interviewType, guide.focusAreas.join(', ')]],
      ...extraPieces(guide.extras, guide.title),
      ...guide.sections.flatMap((section): Piece[] => [
        [section.heading.anchor, section.title, [blocksText(section.intro)]],
        ...section.topics.map(({ heading, blocks }): Piece => [
          heading.anchor,
          heading.text,
          [blocksText(blocks)],
        ]),
      ]),
    ]),
    ...guide.sections.flatMap(({ title, questions }) =>
      questions.flatMap((question) => answerRecords(guide, title, question, page)),
    ),
  ];
}

function answerRecords(guide: Guide, section: string, question: GuideQuestion, page: Page): SearchRecord[] {
  const title = `${question.number}. ${question.title}`;
  const inner: Page = {
    ...page,
    path: guideQuestionPath(guide, question),
    trail: [guide.title, section, title],
    kind: 'question',
  };
  return records(inner, [
    ['', title, [question.title, question.framework, question.shortAnswer]],
    ...question.parts.map(({ anchor, label, blocks }): Piece => [
      anchor ?? '',
      label ?? title,
      [blocksText(blocks)],
    ]),
  ]);
}

function noteRecords(note: Note): SearchRecord[] {
  const page: Page = {
    path: notePath(note),
    trail: [note.title],
    kind: 'note',
    framework: null,
    priority: null,
    roles: [],
  };
  return records(page, [
    ['', note.title, [note.motto?.text, note.lead?.text]],
    ...note.sections.map(({ heading, title, premise, body }): Piece => [
      heading.anchor,
      title,
      [premise && `${premise.label}: ${premise.body.text}`, body.text],
    ]),
  ]);
}
