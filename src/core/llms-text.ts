import type { Library } from './library.ts';
import type { StudyDocument } from './model.ts';
import { documentPath, questionPath } from './routes.ts';

/** The full address of a path of the site. */
export type AddressOf = (path: string) => string;

/** The address of a document's Markdown: that of its page with `.md` in place of the last slash. */
export function sourcePath(document: Pick<StudyDocument, 'kind' | 'slug'>): string {
  return documentPath(document).replace(/\/$/u, '.md');
}

/** The library as `llms.txt`: what it is, and where each document is as plain Markdown. */
export function formatLlmsText(library: Library, addressOf: AddressOf): string {
  const { plans, frameworks, guides, notes, questions } = library;
  return [
    '# Hedgehog',
    '> An interview study guide: study plans with one story for each framework, framework sheets, interview guides and concept notes. Each question leads to the frameworks that answer it.',
    section('Study plans', plans.map(documentLine(addressOf))),
    section('Framework sheets', frameworks.map(documentLine(addressOf))),
    section('Interview guides', guides.map(documentLine(addressOf))),
    section('Concept notes', notes.map(documentLine(addressOf))),
    section(
      'Questions',
      questions.map(({ id, text }) => `- [${id}](${addressOf(questionPath(id))}): ${text}`),
    ),
    section('Data', [
      `- [The whole library as JSON](${addressOf('/library.json')})`,
      `- [Its JSON Schema](${addressOf('/library.schema.json')})`,
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function documentLine(addressOf: AddressOf) {
  return (document: StudyDocument): string => {
    const title = 'code' in document ? `${document.code} ${document.title}` : document.title;
    return `- [${title}](${addressOf(sourcePath(document))}): ${document.description}`;
  };
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}
