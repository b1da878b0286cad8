import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/core/diagnostics.ts';
import { parseDocument, type ParseResult } from '../../src/core/parse-document.ts';

const FOLDER = join(import.meta.dirname, '../fixtures');

/** Each case is a folder with `input.md` (or `input.mdx`), `expected.json` and `diagnostics.txt`. */
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function parseCase(name: string): ParseResult {
  const file = existsSync(join(FOLDER, name, 'input.mdx')) ? 'input.mdx' : 'input.md';
  return parseDocument({ file: `${name}/${file}`, text: readFileSync(join(FOLDER, name, file), 'utf8') });
}

describe.each(cases.map(({ name }) => name))('the fixture %s', (name) => {
  const { document, diagnostics } = parseCase(name);

  test('gives the expected document', () => {
    expect(document).toStrictEqual(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')));
  });

  test('gives the expected diagnostics', () => {
    const printed = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('');
    expect(printed).toBe(readFileSync(join(FOLDER, name, 'diagnostics.txt'), 'utf8'));
  });
});
