import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

// Without a wait for each file: a large site has so many that waiting takes several times as long as reading them.

/** The files under a folder, sorted, as paths with `/` relative to it; only those in a folder of it, if `inside` names one. */
export function listFiles(folder: string, inside = ''): string[] {
  return existsSync(join(folder, inside)) ? filesIn(folder, inside).sort() : [];
}

function filesIn(folder: string, inside: string): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(folder, `${inside}${entry.name}/`);
    return entry.isFile() ? [`${inside}${entry.name}`] : [];
  });
}

/** Moves all that is in a folder into another one of the same disk; what is in both is joined. */
export function moveInto(folder: string, from: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(folder, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(target, source);
    else renameSync(source, target);
  }
}
