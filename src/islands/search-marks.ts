import { TermFinder } from '../core/word-hits.ts';
import { takeWords } from './search-visit.ts';

const NAME = 'search';

/** Marks the words of the search that led here, in the section it led to, until the next key. */
export function markFoundWords(): void {
  const visit = takeWords(location.pathname + location.hash);
  if (!visit || !('highlights' in CSS)) return;
  const ranges = textsIn(sectionOf(location.hash)).flatMap((node) =>
    new TermFinder(node.data).spans(visit.terms).map(({ start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
  const { dataset } = document.documentElement;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  dataset['foundWords'] = '';
  const clear = () => {
    CSS.highlights.delete(NAME);
    delete dataset['foundWords'];
  };
  addEventListener('keydown', clear, { once: true });
}

/** The element of the address and, for a heading, all that stands under it. */
function sectionOf(hash: string): Element[] {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!target) return [...document.querySelectorAll('main')];
  const heading = target.matches('h1, h2, h3, h4, h5, h6') ? target : undefined;
  if (!heading) return [target];
  const section = heading.closest('section, article');
  if (section?.querySelector('h1, h2, h3, h4, h5, h6') === heading) return [section];
  const found: Element[] = [heading];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[1-6]$/u.test(next.tagName) && next.tagName <= heading.tagName) break;
    found.push(next);
  }
  return found;
}

function textsIn(elements: readonly Element[]): Text[] {
  return elements.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  });
}
