import type { Bucket, Plan, ScopedBucket } from './model.ts';

/** A role that some document declares. */
export interface Role {
  readonly slug: string;
  readonly name: string;
}

/** What a plan says about one bucket for one role; `place` counts from 1 in the role's list. */
export interface RoleMark extends Pick<ScopedBucket, 'mark' | 'emphasis' | 'note'> {
  readonly role: string;
  readonly place: number;
}

/** The roles of all plans, each once, in the order of their first mention. */
export function collectRoles(plans: readonly Pick<Plan, 'scope'>[]): Role[] {
  const scopes = plans.flatMap(({ scope }) => scope?.roles ?? []);
  const bySlug = new Map(scopes.toReversed().map(({ slug, role }) => [slug, role]));
  return [...new Set(scopes.map(({ slug }) => slug))].map((slug) => ({
    slug,
    name: bySlug.get(slug) ?? slug,
  }));
}

/** What the plan's scope says about a bucket, by role; none where no role lists it. */
export function findRoleMarks(
  { scope }: Pick<Plan, 'scope'>,
  { number }: Pick<Bucket, 'number'>,
): RoleMark[] {
  return (scope?.roles ?? []).flatMap(({ slug, buckets }) => {
    const at = buckets.findIndex((bucket) => bucket.number === number);
    const found = buckets[at];
    return found
      ? [{ role: slug, place: at + 1, mark: found.mark, emphasis: found.emphasis, note: found.note }]
      : [];
  });
}

/** What the plan says in words: `Must, highest priority`; empty when it only lists the bucket. */
export function formatRoleMark({ mark, emphasis }: Pick<ScopedBucket, 'mark' | 'emphasis'>): string {
  const words = [mark, emphasis?.toLowerCase()].filter((word) => word !== null && word !== undefined);
  return words.join(', ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
