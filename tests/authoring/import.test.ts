import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importFile, type ImportOptions, type ImportPreview } from '../../src/authoring/import-file.ts';
import { formatPreview } from '../../src/authoring/format-import.ts';
import { misread } from '../core/misread.ts';

const NOTE = '# Calm releases\n\n## 1. Small steps\nShip → watch → decide, each day – “no heroes”.\n';
const SHEET = '# P7 - Safe Rollouts\n\n**Formula:** `Plan → Ship → Watch`\n';

// The command starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

function read(name: string): Promise<string> {
  return readFile(join(root, name), 'utf8');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function bring(file: string, options: Partial<ImportOptions> = {}) {
  return importFile({ file, root, mayReplace: false, confirm: () => Promise.resolve(true), ...options });
}

test('writes a damaged file repaired to the folder of its kind', async () => {
  const file = await put('draft.txt', misread(NOTE, 'windows-1252'));
  expect(await bring(file)).toEqual({
    kind: 'written',
    file,
    target: 'content/notes/calm-releases.md',
    diagnostics: [],
  });
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('never changes the file it reads', async () => {
  const damaged = misread(NOTE, 'macintosh');
  const file = await put('draft.txt', damaged);
  await bring(file);
  expect(await read('draft.txt')).toBe(damaged);
});

test('names a document with a code by code and title', async () => {
  const result = await bring(await put('x.md', SHEET));
  expect(result).toMatchObject({ kind: 'written', target: 'content/frameworks/p7-safe-rollouts.md' });
});

test('names a document without words in its title by its file', async () => {
  const result = await bring(await put('Spare Parts.md', NOTE.replace('Calm releases', '→')));
  expect(result).toMatchObject({ target: 'content/notes/spare-parts.md' });
});

test('keeps the ending of MDX', async () => {
  const result = await bring(await put('x.mdx', NOTE));
  expect(result).toMatchObject({ target: 'content/notes/calm-releases.mdx' });
});

test('writes UTF-16 with a mark and CRLF as plain UTF-8 with LF', async () => {
  const text = `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`;
  await bring(await put('x.txt', Buffer.from(text, 'utf16le')));
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('gives the diagnostics of what it wrote', async () => {
  const result = await bring(await put('x.md', `${SHEET}\n# Another title\n`));
  const found = result.kind === 'written' ? result.diagnostics : [];
  expect(found.map(({ file, line, code }) => `${file}:${line} ${code}`)).toContain(
    'content/frameworks/p7-safe-rollouts.md:5 second-title',
  );
});

test('gives the diagnostics that come of the other documents', async () => {
  await put('content/frameworks/older.md', SHEET.replace('Safe', 'Other'));
  const result = await bring(await put('x.md', SHEET));
  expect(
    result.kind === 'written' && result.diagnostics.some(({ code }) => code.startsWith('duplicate-')),
  ).toBe(true);
});

test('shows what it would do before it writes', async () => {
  const previews: ImportPreview[] = [];
  const filesThen: string[][] = [];
  const confirm = async (preview: ImportPreview) => {
    previews.push(preview);
    filesThen.push(await filesBelow('content'));
    return true;
  };
  const file = await put('x.txt', misread(NOTE, 'windows-1252'));
  await bring(file, { confirm });
  expect(filesThen).toEqual([[]]);
  expect(previews.map(formatPreview)).toEqual([
    [
      `${file} → content/notes/calm-releases.md`,
      '  5 places misread as windows-1252:',
      '      2 × â†’ becomes →, first at 4:6',
      '      1 × â€“ becomes –, first at 4:37',
      '      1 × â€œ becomes “, first at 4:41',
      '      1 × â€\\u{9d} becomes ”, first at 4:53',
    ].join('\n'),
  ]);
});

test('writes nothing when the answer is no', async () => {
  const file = await put('x.md', NOTE);
  expect(await bring(file, { confirm: () => Promise.resolve(false) })).toEqual({ kind: 'declined', file });
  expect(await filesBelow('content')).toEqual([]);
});

// ---------------------------------------------------------------- kinds

test('refuses a text of no kind and asks for one', async () => {
  const file = await put('x.md', 'Just words.\n');
  expect(await bring(file)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining('--kind') as string,
  });
  expect(await filesBelow('content')).toEqual([]);
});

test('takes the kind that it is told', async () => {
  await bring(await put('x.md', '# Words\n\nJust words.\n'), { kind: 'note' });
  expect(await read('content/notes/words.md')).toBe('# Words\n\nJust words.\n');
});

test('writes the kind into the front matter where the text looks like another', async () => {
  expect(await bring(await put('x.md', SHEET), { kind: 'note' })).toMatchObject({
    target: 'content/notes/p7-safe-rollouts.md',
  });
  expect(await read('content/notes/p7-safe-rollouts.md')).toBe(`---\nkind: note\n---\n\n${SHEET}`);
});

test('adds the kind to front matter that is there', async () => {
  await bring(await put('x.md', `---\norder: 3\n---\n${SHEET}`), { kind: 'note' });
  expect(await read('content/notes/p7-safe-rollouts.md')).toBe(`---\nkind: note\norder: 3\n---\n${SHEET}`);
});

test('refuses a kind other than the front matter names', async () => {
  const result = await bring(await put('x.md', `---\nkind: framework\n---\n${SHEET}`), { kind: 'note' });
  expect(result).toMatchObject({ kind: 'refused', reason: 'its front matter names another kind than note' });
});

// ---------------------------------------------------------------- refusals

test('does not replace a document, but when it is told to', async () => {
  await put('content/notes/calm-releases.md', 'mine');
  const file = await put('x.md', NOTE);
  expect(await bring(file)).toEqual({
    kind: 'refused',
    file,
    reason: 'content/notes/calm-releases.md is there already; replace it with --force',
  });
  expect(await read('content/notes/calm-releases.md')).toBe('mine');
  expect(await bring(file, { mayReplace: true })).toMatchObject({ kind: 'written' });
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('does not replace a document that appears while it asks', async () => {
  const confirm = async () => {
    await put('content/notes/calm-releases.md', 'mine');
    return true;
  };
  const result = await bring(await put('x.md', NOTE), { confirm });
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringContaining('EEXIST') as string });
  expect(await read('content/notes/calm-releases.md')).toBe('mine');
  expect(await filesBelow('content')).toEqual(['calm-releases.md']);
});

test('does not replace what it wrote just before', async () => {
  const file = await put('x.md', NOTE);
  const taken = new Set(['content/notes/calm-releases.md']);
  await bring(file);
  expect(await bring(file, { taken, mayReplace: true })).toMatchObject({ kind: 'refused' });
});

test('refuses a file that is in its place already', async () => {
  const file = await put('content/notes/calm-releases.md', NOTE);
  const result = await bring(file, { mayReplace: true });
  expect(result).toEqual({ kind: 'refused', file, reason: 'it is content/notes/calm-releases.md already' });
});

test('refuses bytes that are no text and says where', async () => {
  const bytes = Buffer.concat([Buffer.from('# A\n'), Buffer.from([0xe9, 0x20, 0xe9, 0xe9, 0xe9])]);
  expect(await bring(await put('x.md', bytes))).toMatchObject({
    kind: 'refused',
    reason: 'it is no UTF-8 text at 2:1, 2:3, 2:4 and 1 more places; save it as UTF-8',
  });
});

test('says where a single byte is no text', async () => {
  const bytes = Buffer.concat([Buffer.from('# A\n'), Buffer.from([0xe9])]);
  expect(await bring(await put('x.md', bytes))).toMatchObject({
    reason: 'it is no UTF-8 text at 2:1; save it as UTF-8',
  });
});

test('refuses a file that is not there, and a folder', async () => {
  expect(await bring(join(root, 'none.md'))).toMatchObject({
    reason: expect.stringContaining('ENOENT') as string,
  });
  expect(await bring(root)).toMatchObject({ reason: expect.stringContaining('EISDIR') as string });
});

test('refuses to write through a folder that is a symbolic link', async () => {
  await mkdir(join(root, 'content'));
  await mkdir(join(root, 'elsewhere'));
  await symlink(join(root, 'elsewhere'), join(root, 'content/notes'));
  const result = await bring(await put('x.md', NOTE), { mayReplace: true });
  expect(result).toMatchObject({ kind: 'refused', reason: 'content/notes is a symbolic link' });
  expect(await filesBelow('elsewhere')).toEqual([]);
});

test('refuses to replace a document that is a symbolic link', async () => {
  await put('elsewhere.md', 'mine');
  await mkdir(join(root, 'content/notes'), { recursive: true });
  await symlink(join(root, 'elsewhere.md'), join(root, 'content/notes/calm-releases.md'));
  expect(await bring(await put('x.md', NOTE), { mayReplace: true })).toMatchObject({ kind: 'refused' });
  expect(await read('elsewhere.md')).toBe('mine');
});

test('leaves no temporary file behind when it cannot write', async () => {
  await mkdir(join(root, 'content/notes/calm-releases.md'), { recursive: true });
  const result = await bring(await put('x.md', NOTE), { mayReplace: true });
  expect(result).toMatchObject({ kind: 'refused' });
  expect(await filesBelow('content')).toEqual([]);
});

// ---------------------------------------------------------------- preview

test('spells out control characters in the preview, which a terminal would obey', async () => {
  const previews: string[] = [];
  const confirm = (preview: ImportPreview) => {
    previews.push(formatPreview(preview));
    return Promise.resolve(false);
  };
  await bring(await put('x.md', NOTE.replace('heroes”', 'heroes” \u{E001}\u009B31m')), { confirm });
  await bring(await put('y.md', misread(`${NOTE}Ė\n`, 'iso-8859-1')), { confirm });
  expect(previews.join('\n')).not.toMatch(/[\u0080-\u009F]/u);
});

test('shortens long runs and long lists in the preview', async () => {
  const previews: string[] = [];
  const confirm = (preview: ImportPreview) => {
    previews.push(formatPreview(preview));
    return Promise.resolve(false);
  };
  const boxes = Array.from({ length: 22 }, (_, index) => `┌${'─'.repeat(23 + index)}`).join('\n');
  await bring(await put('x.md', misread(`# Boxes\n\n## 1. One\n${boxes}\n`, 'windows-1252')), { confirm });
  const [heading, summary, first, ...rest] = previews.join('\n').split('\n');
  expect(heading).toBe(`${join(root, 'x.md')} → content/notes/boxes.md`);
  expect(summary).toBe('  22 places misread as windows-1252:');
  expect(first).toBe(
    `      1 × ${misread('┌───────', 'windows-1252')}… becomes ┌${'─'.repeat(23)}, first at 4:1`,
  );
  expect(rest[0]?.endsWith(`… becomes ┌${'─'.repeat(23)}…, first at 5:1`)).toBe(true);
  expect([rest.length, rest.at(-1)]).toEqual([20, '        and 2 other repairs']);
});

test('says in the preview what it leaves as it is', async () => {
  const previews: string[] = [];
  const confirm = (preview: ImportPreview) => {
    previews.push(formatPreview(preview));
    return Promise.resolve(false);
  };
  await bring(await put('x.md', `${misread(NOTE, 'windows-1252')}ÐŸÐ¾Ñ‚Ð¾Ð¼ Ñ\n`), { confirm });
  expect(previews.join('\n').split('\n').at(-1)).toBe(
    '  left as it is: Ñ at 5:12, since several characters are as likely',
  );
});

// ---------------------------------------------------------------- command

const COMMAND = resolve('src/authoring/import.ts');

function run(words: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

test('exits with 0 when all is written without errors', async () => {
  await put('x.txt', misread(NOTE, 'windows-1252'));
  const { status, stdout, stderr } = run(['x.txt', '--yes']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('files written');
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('exits with 0 when there are warnings only', async () => {
  await put('x.md', `${SHEET}\n# Another title\n`);
  const { status, stdout } = run(['x.md', '--yes']);
  expect(status).toBe(0);
  expect(stdout).toContain('content/frameworks/p7-safe-rollouts.md:5:1  warning  second-title');
});

test('replaces a document with --force only', async () => {
  await put('content/notes/calm-releases.md', 'mine');
  await put('x.md', NOTE);
  expect(run(['x.md', '--yes']).status).toBe(2);
  expect(run(['x.md', '--yes', '--force']).status).toBe(0);
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('exits with 1 when a document is written that has errors, and prints them', async () => {
  await put('x.md', '# Executive Study Plan: L3 - Thin\n');
  const { status, stdout } = run(['--yes', 'x.md']);
  expect(status).toBe(1);
  expect(stdout).toContain('content/plans/l3-thin.md:1:1  error  no-buckets');
});

test('exits with 2 and writes nothing when nobody can be asked', async () => {
  await put('x.txt', misread(NOTE, 'windows-1252'));
  const { status, stdout, stderr } = run(['x.txt']);
  expect([status, stderr.split('\n')[0]]).toEqual([2, 'Nobody to ask: run it in a terminal, or add --yes.']);
  expect(stdout).toContain('2 × â†’ becomes →, first at 4:6');
  expect(await filesBelow('content')).toEqual([]);
});

test('writes the files it can and sums up', async () => {
  await put('a.md', NOTE);
  await put('b.md', 'Just words.\n');
  await put('c.md', SHEET);
  const { status, stdout } = run(['a.md', 'b.md', 'c.md', '--yes']);
  expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([2, '2 of 3 files written.']);
  expect(await filesBelow('content')).toEqual(['calm-releases.md', 'p7-safe-rollouts.md']);
});

test('does not write two files of one run to one place', async () => {
  await put('a.md', NOTE);
  await put('b.md', NOTE.replace('Ship', 'Wait'));
  expect(run(['a.md', 'b.md', '--yes', '--force']).status).toBe(2);
  expect(await read('content/notes/calm-releases.md')).toBe(NOTE);
});

test('finds the files where the author typed the command', async () => {
  await put('inbox/x.md', NOTE);
  expect(run(['x.md', '--yes'], { INIT_CWD: join(root, 'inbox') }).status).toBe(0);
});

test.each([
  ['no file', []],
  ['an unknown kind', ['x.md', '--kind', 'poem']],
  ['an unknown option', ['x.md', '--maybe']],
])('exits with 2 and shows its usage for %s', (_, words) => {
  const { status, stderr } = run(words);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage: npm run import -- FILE… [--yes] [--force] [--kind KIND]');
});

test('explains its exit codes first in its help', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  expect(stdout.split('\n')[2]).toMatch(/^Exit codes: 0 written, 1 .*, 2 /u);
});
