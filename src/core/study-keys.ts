import type { Bucket, Guide, GuideQuestion, Plan } from './model.ts';
import { textKey } from './slug.ts';

/** Key of a bucket in the reader's progress; survives another number, case or punctuation: `l2/capacity-planning`. */
export function bucketKey({ slug }: Pick<Plan, 'slug'>, { name }: Pick<Bucket, 'name'>): string {
  return `${slug}/${textKey(name.replaceAll('&', ' and '))}`;
}

/** Key of a guide's question in the reader's progress; survives another number, case or punctuation. */
export function guideQuestionKey(
  { slug }: Pick<Guide, 'slug'>,
  { title }: Pick<GuideQuestion, 'title'>,
): string {
  return `${slug}/${textKey(title)}`;
}

/** Key of a “ready when” line within its plan, apart from those of the checklist. */
export function readyLineKey(text: string): string {
  return `ready-when-${textKey(text)}`;
}
