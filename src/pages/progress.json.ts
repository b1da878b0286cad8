import { progressLabels } from '../core/progress-labels.ts';
import { withBase } from '../core/routes.ts';
import { getLibrary } from './_library.ts';

/** The words for all that a reader may have kept, for a library too large to have them in the page; paths with the base. */
export async function GET(): Promise<Response> {
  const { library } = await getLibrary();
  const labels = Object.entries(progressLabels(library)).map(([key, { title, path }]) => [
    key,
    { title, path: withBase(path, import.meta.env.BASE_URL) },
  ]);
  return Response.json(Object.fromEntries(labels));
}
