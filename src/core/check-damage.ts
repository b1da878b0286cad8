import type { Charset } from './charsets.ts';
import type { Reporter } from './diagnostics.ts';
import { findDamage, type Damage } from './encoding.ts';
import type { Source } from './syntax.ts';

const CHARSET_NAMES: Readonly<Record<Charset, string>> = {
  'windows-1252': 'Windows-1252',
  'iso-8859-1': 'Latin-1',
  macintosh: 'Mac Roman',
  'windows-1254': 'Windows-1254',
};

const MAX_SAMPLES = 5;
const MAX_LINES = 12;

/** Reports once in a file what is left of characters that were read in a wrong charset: which, on which lines, and the cure. */
export function checkDamage({ file, text }: Source, reporter: Reporter): void {
  if (isAscii(text)) return;
  const damage = findDamage(text);
  const [first] = damage;
  if (!first) return;
  const runs = Map.groupBy(damage, ({ found }) => found);
  const samples = [...runs.values()].slice(0, MAX_SAMPLES).flatMap(([run]) => (run ? [sampleOf(run)] : []));
  const others = runs.size - samples.length;
  const message =
    `Unexpected characters on ${lineList(damage)}: ${samples.join(', ')}${others > 0 ? ` and ${others} more` : ''}; ` +
    `UTF-8 was read as ${CHARSET_NAMES[first.charset]}. Repair: npm run import -- ${quotePath(file)}`;
  reporter.report('damaged-text', first.place, message);
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7F]/u.test(text);
}

function sampleOf({ found, repaired }: Damage): string {
  return `\`${found}\` for \`${repaired}\``;
}

function lineList(damage: readonly Damage[]): string {
  const lines = [...new Set(damage.map(({ place }) => place.line))];
  const shown = lines.slice(0, MAX_LINES).join(', ');
  const others = lines.length - MAX_LINES;
  return `line${lines.length === 1 ? '' : 's'} ${shown}${others > 0 ? ` and ${others} more lines` : ''}`;
}

function quotePath(file: string): string {
  return /^[\w./-]+$/u.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}
