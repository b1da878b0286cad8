import type { BucketMatter, OtherMatter, PlanMatter, StudyMatter } from '../../src/core/study-matter.ts';
import type { StudyDone } from '../../src/core/study-tasks.ts';
import type { StudyTask } from '../../src/core/study-tasks.ts';

export const NOTHING_DONE: StudyDone = { practised: new Set(), learned: new Set() };

/** A bucket of plan `code` with questions of 10 minutes; what is not given is the least. */
export function bucketOf(code: string, number: number, given: Partial<BucketMatter> = {}): BucketMatter {
  const ids = given.questions ?? [1, 2].map((at) => questionOf(`${code}Q${number}${at}`));
  return {
    key: `${code.toLowerCase()}/bucket-${number}`,
    number,
    name: `Bucket ${number}`,
    path: `/plans/${code.toLowerCase()}/${number}/`,
    priority: number === 1 ? 'green' : 'yellow',
    read: 5,
    learn: 10,
    say: 2,
    questions: ids,
    toPractise: ids.length,
    roles: {},
    ...given,
  };
}

/** A question of 10 minutes, 4 for another angle. */
export function questionOf(id: string) {
  return { id, text: `Text of ${id}`, angle: null, minutes: 10, angleMinutes: 4 };
}

/** A plan with a scope of 15 minutes and a checklist of 4. */
export function planOf(
  code: string,
  buckets: readonly BucketMatter[],
  roles: readonly string[] = [],
): PlanMatter {
  return {
    slug: code.toLowerCase(),
    code,
    title: `Plan ${code}`,
    path: `/plans/${code.toLowerCase()}/`,
    time: null,
    passes: [],
    scope: 15,
    checklist: 4,
    roles,
    buckets,
  };
}

/** These plans, and what stands beside them. */
export function matterOf(plans: readonly PlanMatter[], others: readonly OtherMatter[] = []): StudyMatter {
  return { plans, others };
}

/** A guide with so many questions of 10 minutes. */
export function guideOf(slug: string, count: number): OtherMatter {
  const items = Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    key: `${slug}/question-${at + 1}`,
    title: `Question ${at + 1}?`,
    path: `/guides/${slug}/${at + 1}/`,
    minutes: 10,
  }));
  return { kind: 'guide', slug, title: `Guide ${slug}`, path: `/guides/${slug}/`, items };
}

/** A framework sheet of 8 minutes. */
export function sheetOf(code: string): OtherMatter {
  const slug = code.toLowerCase();
  const about = { title: `${code} Sheet`, path: `/frameworks/${slug}/` };
  return { kind: 'sheet', slug, ...about, items: [{ number: 1, key: null, ...about, minutes: 8 }] };
}

/** A task as `practise A1 Q1`, or `guide 3`. */
export function nameOf(task: StudyTask): string {
  if ('item' in task) return `${task.kind} ${task.item.number}`;
  const code = 'plan' in task ? task.plan.code : '';
  const number = 'bucket' in task ? task.bucket.number : '';
  return [task.kind, `${code}${number}`, 'question' in task ? task.question.id : '']
    .filter(Boolean)
    .join(' ');
}
