import { existsSync, readFileSync } from 'node:fs';
import { parseHeaders } from './header-rules.ts';
import { formatNginx } from './nginx-sample.ts';

const HEADERS = 'dist/_headers';

if (existsSync(HEADERS)) {
  const { hostname, pathname } = new URL(process.env['SITE_URL'] ?? 'http://localhost/');
  const base = pathname.replace(/\/?$/u, '/');
  process.stdout.write(formatNginx(parseHeaders(readFileSync(HEADERS, 'utf8')), { host: hostname, base }));
} else {
  console.error('There is no built site yet. Run `npm run build` first.');
  process.exitCode = 2;
}
