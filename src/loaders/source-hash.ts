import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of some texts in their order; where one ends and the next begins counts too. */
export function hashOf(texts: readonly string[]): string {
  const made = createHash('sha256');
  for (const text of texts) made.update(`${text.length} `).update(text);
  return made.digest('hex');
}

/** A hash of the core of the project in `root` and of the packages it uses; none for a project without its own core. */
export function coreHash(root: string): string | undefined {
  const core = join(root, 'src', 'core');
  const packages = join(root, 'package.json');
  if (!existsSync(core) || !existsSync(packages)) return undefined;
  const files = readdirSync(core)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return hashOf(
    [packages, ...files.map((name) => join(core, name))].map((file) => readFileSync(file, 'utf8')),
  );
}
