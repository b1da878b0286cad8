import { collectMatter } from '../../core/collect-matter.ts';
import { withBase } from '../../core/routes.ts';
import { getLibrary } from '../_library.ts';

/** What there is to do in each plan, sheet and guide, in minutes, for the plan to the date; paths with the base. */
export async function GET(): Promise<Response> {
  const { library } = await getLibrary();
  const fullPath = (path: string) => withBase(path, import.meta.env.BASE_URL);
  return Response.json(collectMatter(library, fullPath));
}
