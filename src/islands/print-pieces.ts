import type { PrintPart } from '../core/print-choice.ts';
import { orderBuckets } from './summary-sheet.ts';

/** A chosen bucket: its key in an address, its page, and what the chosen role's list says about it. */
export interface ChosenBucket {
  readonly key: string;
  readonly path: string;
  readonly role: string;
}

/** A chosen document: where its pages are, and which of its buckets. */
export interface ChosenDocument {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly sheet: string;
  readonly buckets: readonly ChosenBucket[];
}

const NOT_ON_PAPER = 'script, .screen-only, .heading-link, .copy-button, .tree-source, .contents';
const pages = new Map<string, Promise<Document>>();

/** What goes on paper of one part of a document, each element from the top of a sheet; none where it has no such part. */
export async function fetchPieces(part: PrintPart, chosen: ChosenDocument): Promise<HTMLElement[]> {
  switch (part) {
    case 'summary':
      return summaryOf(chosen);
    case 'checklist':
      return chosen.kind === 'plan' ? checklistOf(chosen) : [];
    case 'hedgehog':
      return join(chosen, 'hedgehog answers', await Promise.all(chosen.buckets.map(answerOf)));
    case 'questions':
      return join(chosen, 'questions', await Promise.all(chosen.buckets.map(questionsOf)));
    case 'answers':
      return chosen.kind === 'guide' ? answersOf(chosen) : [];
    default:
      return part satisfies never;
  }
}

async function summaryOf({ sheet, kind, buckets }: ChosenDocument): Promise<HTMLElement[]> {
  const sheets = (await fetchPage(sheet)).querySelectorAll('.sheet').values().map(copy).toArray();
  const keys = buckets.map(({ key }) => key);
  if (kind === 'plan') for (const made of sheets) orderBuckets(made, keys);
  return sheets;
}

async function checklistOf({ name, path }: ChosenDocument): Promise<HTMLElement[]> {
  const page = await fetchPage(path);
  const section = page.querySelector('section[aria-labelledby=checklist]');
  return section
    ? [piece(title('h2', `${name}: checklist`), ...copy(section).querySelectorAll('study-checklist, .prose'))]
    : [];
}

async function answerOf(bucket: ChosenBucket): Promise<Node[]> {
  const page = await fetchPage(bucket.path);
  const answer = page.querySelector('section[aria-labelledby=hedgehog] study-own-answer');
  return answer ? [...headOf(page, bucket), copy(answer)] : [];
}

async function questionsOf(bucket: ChosenBucket): Promise<Node[]> {
  const page = await fetchPage(bucket.path);
  const questions = [...page.querySelectorAll('.question-list > li')].flatMap((item) => {
    const words = [...item.querySelectorAll('summary > span')].map((span) => span.textContent.trim());
    const [id = '', text = '', angle] = words;
    const answer = item.querySelector('.adaptation');
    return [
      title('h4', `${id} ${text}`),
      ...(angle === undefined ? [] : [line(angle)]),
      ...(answer ? [copy(answer)] : []),
    ];
  });
  return questions.length > 0 ? [...headOf(page, bucket), ...questions] : [];
}

async function answersOf(chosen: ChosenDocument): Promise<HTMLElement[]> {
  const guide = await fetchPage(chosen.path);
  const links = [...guide.querySelectorAll('.link-list a')].map((link) => link.getAttribute('href') ?? '');
  const answers = links.map(async (path) => {
    const page = await fetchPage(path);
    const answer = page.querySelector('study-own-answer') ?? page.querySelector('.answer');
    const facts = [...page.querySelectorAll('.page__head .facts > li')].map((fact) =>
      fact.textContent.trim(),
    );
    return [
      title('h3', page.querySelector('h1')?.textContent.trim() ?? ''),
      line(facts.join(' · ')),
      ...(answer ? [copy(answer)] : []),
    ];
  });
  return join(chosen, 'answers', await Promise.all(answers));
}

function headOf(page: Document, { role }: ChosenBucket): HTMLElement[] {
  const formula = [...page.querySelectorAll('.formula-line li')].map((step) => step.textContent.trim());
  const name = page.querySelector('h1')?.textContent.trim() ?? '';
  const priority = page.querySelector('.page__head .priority-mark');
  const heading = title('h3', name);
  if (priority) heading.append(' ', copy(priority));
  return [
    heading,
    ...(role === '' ? [] : [line(role)]),
    ...(formula.length > 0 ? [line(formula.join(' → '))] : []),
  ];
}

function join({ name }: ChosenDocument, words: string, groups: readonly Node[][]): HTMLElement[] {
  const nodes = groups.flat();
  return nodes.length > 0 ? [piece(title('h2', `${name}: ${words}`), ...nodes)] : [];
}

function piece(...nodes: readonly Node[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...nodes);
  return element;
}

function title(tag: 'h2' | 'h3' | 'h4', words: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: words.replace(/\s+/gu, ' ') });
}

function line(words: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'facts', textContent: words });
}

/** A copy for paper: what only a screen needs is left out, and no id stands twice. */
function copy(element: Element): HTMLElement {
  const made = document.importNode(element, true) as HTMLElement;
  for (const part of made.querySelectorAll(NOT_ON_PAPER)) part.remove();
  for (const part of made.querySelectorAll('[id]:not(input), [aria-labelledby]')) {
    part.removeAttribute('id');
    part.removeAttribute('aria-labelledby');
  }
  for (const box of made.querySelectorAll('input')) box.disabled = true;
  return made;
}

function fetchPage(path: string): Promise<Document> {
  const found = pages.get(path);
  if (found) return found;
  const page = load(path);
  pages.set(path, page);
  // One that failed is asked for again the next time.
  page.catch(() => pages.delete(path));
  return page;
}

/** Trusted Types keep text from being parsed as HTML; the browser itself may parse a page of this site. */
function load(path: string): Promise<Document> {
  const { promise, resolve, reject } = Promise.withResolvers<Document>();
  const request = new XMLHttpRequest();
  request.open('GET', path);
  request.responseType = 'document';
  request.addEventListener('loadend', () => {
    if (request.status === 200 && request.responseXML) resolve(request.responseXML);
    else reject(new Error(`${path}: ${request.status}`));
  });
  request.send();
  return promise;
}
