import { collectOtherMatter } from '../../core/collect-other-matter.ts';
import { collectStudyMatter } from '../../core/collect-study-matter.ts';
import { withBase } from '../../core/routes.ts';
import type { StudyMatter } from '../../core/study-matter.ts';
import { getLibrary } from '../_library.ts';

/** What there is to do in each plan, sheet and guide, in minutes, for the plan to the date; paths with the base. */
export async function GET(): Promise<Response> {
  const { library } = await getLibrary();
  const fullPath = (path: string) => withBase(path, import.meta.env.BASE_URL);
  const matter: StudyMatter = {
    plans: collectStudyMatter(library.plans, fullPath),
    others: collectOtherMatter(library, fullPath),
  };
  return Response.json(matter);
}
