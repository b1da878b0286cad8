import type { BucketMatter, PlanMatter } from './study-matter.ts';

/** A bucket with its plan, and the group it is studied in: 0 comes first. */
export interface OrderedBucket {
  readonly plan: PlanMatter;
  readonly bucket: BucketMatter;
  readonly tier: number;
}

const URGENCY = { green: 0, yellow: 1, red: 2 } as const;
/** From here on a need is a “should” (⚠️), below it a “must”. */
const NEEDS_A_MARK = 4;

/**
 * The buckets of all plans in the order to study them: green, yellow, red. A plan that has the role
 * goes by what its scope says for that role; a bucket that the role does not have is left out.
 */
export function orderBuckets(plans: readonly PlanMatter[], role: string | null): OrderedBucket[] {
  const ordered = plans.flatMap((plan, at) =>
    plan.buckets.flatMap((bucket, place) => {
      const tier = tierOf(plan, bucket, role);
      if (tier === null) return [];
      const need = role === null ? undefined : bucket.roles[role];
      const inTier = need?.need ?? tier * NEEDS_A_MARK;
      return [{ plan, bucket, tier, sort: [tier, inTier, need?.place ?? place + 1, at] as const }];
    }),
  );
  ordered.sort((a, b) => a.sort.reduce<number>((found, value, i) => found || value - (b.sort[i] ?? 0), 0));
  return ordered.map(({ plan, bucket, tier }) => ({ plan, bucket, tier }));
}

/** The buckets that the role's list does not have. */
export function bucketsNotForRole(plans: readonly PlanMatter[], role: string | null): OrderedBucket[] {
  return plans.flatMap((plan) =>
    plan.buckets
      .filter((bucket) => tierOf(plan, bucket, role) === null)
      .map((bucket) => ({ plan, bucket, tier: URGENCY[bucket.priority] })),
  );
}

function tierOf(plan: PlanMatter, bucket: BucketMatter, role: string | null): number | null {
  if (role === null || !plan.roles.includes(role)) return URGENCY[bucket.priority];
  const need = bucket.roles[role];
  if (!need) return null;
  if (need.need === 0) return 0;
  return need.need < NEEDS_A_MARK ? URGENCY[bucket.priority] : Math.max(1, URGENCY[bucket.priority]);
}
