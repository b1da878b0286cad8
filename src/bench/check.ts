import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentKind } from '../core/model.ts';
import { documentTemplate } from '../core/template.ts';

const DOCUMENTS = 1000;
const MAX_SECONDS = 15;
const KINDS: readonly DocumentKind[] = ['plan', 'framework', 'guide', 'note'];

/** How long `npm run check` takes for 1,000 documents as `npm run new` writes them, all four kinds mixed. */
const root = mkdtempSync(join(tmpdir(), 'bench-check-'));
for (const kind of KINDS) mkdirSync(join(root, 'content', `${kind}s`), { recursive: true });
for (let index = 0; index < DOCUMENTS; index += 1) {
  const kind = KINDS[index % KINDS.length] ?? 'plan';
  const text = documentTemplate(kind, {
    code: `X${index + 1}`,
    title: `Example ${index}`,
    firstQuestion: index * 2 + 1,
  });
  writeFileSync(join(root, 'content', `${kind}s`, `x${index}.md`), text);
}

const command = join(import.meta.dirname, '../authoring/check.ts');
const start = performance.now();
const { status, stdout } = spawnSync(process.execPath, [command], { cwd: root, encoding: 'utf8' });
const seconds = (performance.now() - start) / 1000;
rmSync(root, { recursive: true });

console.log(stdout.trim().split('\n').at(-1));
console.log(`${DOCUMENTS} documents checked in ${seconds.toFixed(1)} s (limit ${MAX_SECONDS} s)`);
process.exitCode = status === 0 && seconds <= MAX_SECONDS ? 0 : 1;
