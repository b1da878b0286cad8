import { collectOtherMatter } from './collect-other-matter.ts';
import { collectStudyMatter } from './collect-study-matter.ts';
import type { Framework, Guide, Plan } from './model.ts';
import type { StudyMatter } from './study-matter.ts';

/** All that can be studied, in minutes; each path as `fullPath` makes it, such as with the base path of the site. */
export function collectMatter(
  library: {
    readonly plans: readonly Plan[];
    readonly frameworks: readonly Framework[];
    readonly guides: readonly Guide[];
  },
  fullPath: (path: string) => string,
): StudyMatter {
  const withPath = <Part extends { readonly path: string }>(part: Part): Part => ({
    ...part,
    path: fullPath(part.path),
  });
  return {
    plans: collectStudyMatter(library.plans).map((plan) => ({
      ...withPath(plan),
      buckets: plan.buckets.map(withPath),
    })),
    others: collectOtherMatter(library).map((other) => ({
      ...withPath(other),
      items: other.items.map(withPath),
    })),
  };
}
