import { withBase } from '../core/routes.ts';

/** A path of the site (`/plans/l2/`) as a link that also works under a sub-path. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}
