import { pick, type Random } from './random.ts';

const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '](',
  '|',
  '"',
  '“',
  '→',
  '->',
  ':',
  '<',
  '\\',
];
const STARTS = [
  '> ',
  '- ',
  '- [ ] ',
  '1. ',
  '# ',
  '## ',
  '### ',
  '    ',
  '\t',
  '□ ',
  '├─ ',
  '│ ',
  '**Note:** ',
];
/** What an author may add: sections, labels and lines that no grammar knows, or that stand in the wrong place. */
const LINES = [
  '## Cellar NEW',
  '#### NEW and more',
  '**NEW:** words of NEW',
  'words of NEW',
  '- NEW',
  '> NEW',
  '<div>NEW</div>',
  '<!-- NEW -->',
  '```',
  '| NEW | NEW |\n| --- | --- |\n| NEW | NEW | NEW |',
  '- Q900: NEW (NEW)',
  '- **Q900 (NEW):** Focus on NEW → "NEW"',
  '### BUCKET 9: NEW',
  '### 99. NEW?',
  '---',
  '',
];

type Lines = readonly string[];
type Mutation = (lines: Lines, at: number, random: Random) => Lines;

/** Puts a changed line, or several or none, in the place of one. */
const change =
  (edit: (line: string, random: Random) => Lines): Mutation =>
  (lines, at, random) =>
    lines.toSpliced(at, 1, ...edit(lines[at] ?? '', random));

const MUTATIONS: readonly Mutation[] = [
  change(() => []),
  change((line) => [line, line]),
  change((line, random) => [`${pick(STARTS, random)}${line}`]),
  change((line, random) => insert(line, pick(MARKS, random), random)),
  change((line, random) => [line.slice(0, random(line.length + 1))]),
  change((line, random) => [line.slice(random(line.length + 1))]),
  change((line) => [line.replace(/[[\](){}"“”*`|]/u, '')]),
  change((line) => [line.replace(/^(?:[#>\-│├\s]|\d+\.)+/u, '')]),
  change((line, random) => [line.replace(/^#*/u, '#'.repeat(random(7)))]),
  change((line) => [line.replace(/\s+\S+/u, '')]),
  change((line, random) => splitAt(line, random(line.length + 1))),
  change((line, random) => [line, ...pick(LINES, random).split('\n')]),
  change((line, random) => [line, '', ...pick(LINES, random).split('\n'), '']),
  (lines, at, random) => {
    const other = random(lines.length);
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  },
  (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
  (lines, at, random) => lines.toSpliced(at, random(12)),
];

/** A text with a few changes such as a slip, a wrong paste or a zealous editor makes. `NEW` stands for a word to be named. */
export function mutate(text: string, random: Random): string {
  let lines: Lines = text.split('\n');
  for (let count = 1 + random(8); count > 0; count -= 1) {
    lines = pick(MUTATIONS, random)(lines, random(lines.length), random);
    if (lines.length === 0) lines = [''];
  }
  return lines.join('\n');
}

const LETTERS = 'bcdfghjk';

/** The text with words of its prose, and each `NEW`, replaced by words that stand nowhere else, so that the loss of one shows. */
export function nameWords(text: string, random: Random): string {
  let count = 0;
  const name = () => {
    count += 1;
    // Letters only, because digits make a code or an id of a word.
    return `zq${[...count.toString(8).padStart(5, '0')].map((digit) => LETTERS[Number(digit)] ?? '').join('')}`;
  };
  return text
    .split('\n')
    .map((line) => {
      const isProse = !/^\s*(?:#|\*\*|```|---|\w+:\s)/u.test(line) && !/[<\]]/u.test(line);
      const named = isProse
        ? line.replace(/(?<=\s)[a-z]{4,}(?=\s|$)/gu, (word) => (random(3) === 0 ? name() : word))
        : line;
      return named.replace(/\bNEW\b/gu, name);
    })
    .join('\n');
}

function insert(line: string, mark: string, random: Random): Lines {
  const at = random(line.length + 1);
  return [`${line.slice(0, at)}${mark}${line.slice(at)}`];
}

function splitAt(line: string, at: number): Lines {
  return [line.slice(0, at), line.slice(at)];
}
