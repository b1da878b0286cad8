import { readdirSync } from 'node:fs';

const USAGE = `Usage: npm run bench [-- NAME]

Measures one thing, or all of them, and prints how long it took. Exit codes: 0 within its limit, 1 over it, 2 wrong usage.`;

/** One bench a file; each prints what it measured and sets the exit code. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.replace(/\.ts$/u, ''))
  .sort();

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`${USAGE}\n\nNames: ${names.join(', ')}`);
  process.exit(2);
}
for (const name of wanted === undefined ? names : [wanted]) {
  console.log(`\n== ${name} ==`);
  await import(`./${name}.ts`);
}
