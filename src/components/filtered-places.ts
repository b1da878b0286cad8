import type { Library, Question } from '../core/library.ts';
import type { FilteredPlace } from '../core/question-filter.ts';
import { findRoleMarks } from '../core/roles.ts';

/** What the filter of the index may ask of a question, for an attribute. */
export function filteredPlaces({ plans }: Pick<Library, 'plans'>, { places }: Question): string {
  const filtered = places.map(({ planSlug, planCode, bucketNumber, priority }): FilteredPlace => {
    const scope = plans.find(({ slug }) => slug === planSlug)?.scope ?? null;
    const marks = findRoleMarks({ scope }, { number: bucketNumber });
    const isMust = (slug: string) => marks.some(({ role, mark }) => role === slug && mark === 'must');
    const spares = (scope?.roles ?? []).map(({ slug }) => slug).filter((slug) => !isMust(slug));
    return { framework: planCode, priority, spares };
  });
  return JSON.stringify(filtered);
}
