import type { Priority } from './model.ts';

/** A question as one bucket lists it. */
export interface QuestionMatter {
  readonly id: string;
  /** The beginning of its words. */
  readonly text: string;
  readonly angle: string | null;
  /** Minutes to answer it aloud and to compare. */
  readonly minutes: number;
  /** Minutes to turn an answer one has practised already towards the angle of this bucket. */
  readonly angleMinutes: number;
}

/** How much a role needs a bucket; the smaller the number, the more. `place` counts from 1 in the role's list. */
export interface RoleNeed {
  readonly need: number;
  readonly place: number;
}

/** What there is to do in one bucket, in minutes. */
export interface BucketMatter {
  /** Key in the reader's progress. */
  readonly key: string;
  readonly number: number;
  readonly name: string;
  readonly path: string;
  readonly priority: Priority;
  readonly read: number;
  /** Minutes to learn the hedgehog answer; 0 when there is none. */
  readonly learn: number;
  /** Minutes to say the hedgehog answer once more without notes. */
  readonly say: number;
  readonly questions: readonly QuestionMatter[];
  /** How many of the questions to practise: the “do 5” of the plan, or all. */
  readonly toPractise: number;
  readonly roles: Readonly<Record<string, RoleNeed>>;
}

/** What there is to do in one plan; its buckets in the order of its traffic lights. */
export interface PlanMatter {
  readonly slug: string;
  readonly code: string;
  readonly title: string;
  readonly path: string;
  /** The time that the plan names, as written. */
  readonly time: string | null;
  readonly passes: readonly string[];
  /** Minutes to tell its questions from others and to choose what to study. */
  readonly scope: number;
  /** Minutes for its checklist; 0 when there is none. */
  readonly checklist: number;
  readonly roles: readonly string[];
  readonly buckets: readonly BucketMatter[];
}

/** One sitting with something beside the plans: a whole framework sheet, or a question of a guide. */
export interface OtherItem {
  /** The number of the question in its guide; 1 for a sheet. */
  readonly number: number;
  /** Key in the reader's progress; null for a sheet, which has none. */
  readonly key: string | null;
  readonly title: string;
  readonly path: string;
  readonly minutes: number;
}

/** A framework sheet or a guide. */
export interface OtherMatter {
  readonly kind: 'sheet' | 'guide';
  readonly slug: string;
  readonly title: string;
  readonly path: string;
  readonly items: readonly OtherItem[];
}

/** All that can be studied; what is beside the plans comes after them. */
export interface StudyMatter {
  readonly plans: readonly PlanMatter[];
  readonly others: readonly OtherMatter[];
}
