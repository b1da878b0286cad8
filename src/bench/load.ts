import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../setup/base-path.ts';
import { askOften } from './load/ask-often.ts';
import { findNginx, startNginx } from './load/nginx.ts';

const SITE = 'dist';
const PORT = 4387;
const CONNECTIONS = 50;
const SECONDS = 5;

/** How many requests a second nginx answers on loopback with the shipped configuration, and how long the slowest 1 % take. */
const command = findNginx();
if (command === undefined) console.log('There is no nginx on this machine: nothing is measured.');
else if (!existsSync(`${SITE}/index.html`))
  throw new Error('There is no built site yet. Run `npm run build` first.');
else await measure(command);

async function measure(nginx: string): Promise<void> {
  const { stop } = await startNginx(nginx, { site: SITE, base: basePath, port: PORT });
  const home = `http://127.0.0.1:${PORT}${basePath}`;
  try {
    await checkAnswer(home);
    console.log(
      `${CONNECTIONS} kept connections for ${SECONDS} s each; the asking takes a core of the same machine.\n`,
    );
    console.log(
      '| What | Bytes | Requests a second | Median, ms | p99, ms |\n| --- | --- | --- | --- | --- |',
    );
    for (const [name, paths] of targets()) {
      const addresses = paths.map((path) => home + path);
      const { perSecond, median, p99, bytes } = await askOften(addresses, {
        connections: CONNECTIONS,
        seconds: SECONDS,
      });
      const cells = [name, bytes, Math.round(perSecond), median.toFixed(1), p99.toFixed(1)];
      console.log(`| ${cells.map((cell) => cell.toLocaleString('en')).join(' | ')} |`);
    }
  } finally {
    await stop();
  }
}

/** What the shipped configuration promises: the headers, and the file that was compressed ahead. */
async function checkAnswer(address: string): Promise<void> {
  const { headers } = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  const missing = ['content-security-policy', 'content-encoding', 'cache-control'].filter(
    (name) => !headers.has(name),
  );
  if (missing.length > 0) throw new Error(`${address} came without ${missing.join(', ')}`);
}

function targets(): readonly (readonly [string, readonly string[]])[] {
  const plan = readdirSync(join(SITE, 'plans'), { withFileTypes: true }).find((entry) => entry.isDirectory());
  const bucket = plan && readdirSync(join(SITE, 'plans', plan.name)).find((name) => /^1-/u.test(name));
  const fragments = readdirSync(join(SITE, 'pagefind', 'fragment')).map(
    (name) => `pagefind/fragment/${name}`,
  );
  return [
    ['Home page', ['']],
    ...(plan && bucket ? [['Bucket page', [`plans/${plan.name}/${bucket}/`]] as const] : []),
    ['Search fragments, in turn', fragments],
  ];
}
