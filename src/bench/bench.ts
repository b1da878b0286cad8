import { readdirSync } from 'node:fs';

const USAGE = `Usage: npm run bench -- NAME

Measures one thing and prints how long it took. Exit codes: 0 within its limit, 1 over it, 2 wrong usage.`;

/** One bench a file; each prints what it measured and sets the exit code. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.replace(/\.ts$/u, ''))
  .sort();

const [name = ''] = process.argv.slice(2);
if (names.includes(name)) await import(`./${name}.ts`);
else {
  console.error(`${USAGE}\n\nNames: ${names.join(', ')}`);
  process.exitCode = 2;
}
