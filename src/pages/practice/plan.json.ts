import { collectStudyMatter } from '../../core/collect-study-matter.ts';
import { withBase } from '../../core/routes.ts';
import { getLibrary } from '../_library.ts';

/** What there is to do in each plan, in minutes, for the plan to the date; paths with the base. */
export async function GET(): Promise<Response> {
  const { library } = await getLibrary();
  return Response.json(collectStudyMatter(library.plans, (path) => withBase(path, import.meta.env.BASE_URL)));
}
