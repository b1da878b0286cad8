import type { Bucket, Plan } from '../core/model.ts';
import { findRoleMarks, formatRoleMark } from '../core/roles.ts';

/** What `study-role-view` reads from `data-role-marks`, with the role's name where nothing else says it; undefined for a plan without roles. */
export function roleMarks(plan: Plan, bucket: Bucket, isNamed = false): string | undefined {
  if (!plan.scope || plan.scope.roles.length === 0) return undefined;
  const nameOf = (slug: string) => plan.scope?.roles.find((role) => role.slug === slug)?.role ?? slug;
  const marks = findRoleMarks(plan, bucket).map((mark) => {
    const words = isNamed ? `${nameOf(mark.role)}: ${formatRoleMark(mark)}` : formatRoleMark(mark);
    return [mark.role, [mark.place, words]];
  });
  return JSON.stringify(Object.fromEntries(marks));
}
