import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHeaders } from '../../publish/header-rules.ts';
import { compressSite } from '../../publish/compress-site.ts';
import { formatNginx } from '../../publish/nginx-sample.ts';

/** A running nginx with a copy of the site; `stop` ends it and removes the copy. */
export interface RunningNginx {
  readonly stop: () => Promise<void>;
}

/** Debian keeps it where only root looks. */
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** The command that starts nginx on this machine, or undefined. */
export function findNginx(): string | undefined {
  return PLACES.find((command) => spawnSync(command, ['-v']).status === 0);
}

/**
 * Serves a copy of a built site, compressed, on loopback: the configuration is the one that `npm run nginx` prints, its
 * marked lines adapted to the copy and the port. Rejects with nginx's own words when it does not start.
 */
export async function startNginx(
  command: string,
  { site, base, port }: { readonly site: string; readonly base: string; readonly port: number },
): Promise<RunningNginx> {
  const root = mkdtempSync(join(tmpdir(), 'load-'));
  // Workers of nginx run as a user without rights of its own.
  chmodSync(root, 0o755);
  const copy = join(root, 'www', base);
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(site, copy, { recursive: true });
  await compressSite(copy);
  const file = join(root, 'nginx.conf');
  writeFileSync(file, configuration(root, readFileSync(join(copy, '_headers'), 'utf8'), { base, port }));
  const child = spawn(command, ['-p', root, '-c', file, '-g', 'daemon off;']);
  const stop = async () => {
    await ended(child);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await isUp(child, `http://127.0.0.1:${port}${base}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function configuration(
  root: string,
  headers: string,
  { base, port }: { readonly base: string; readonly port: number },
): string {
  const server = formatNginx(parseHeaders(headers), { host: 'localhost', base })
    .replace(/listen 80;/u, `listen 127.0.0.1:${port};`)
    .replace('root /var/www/hedgehog;', `root ${root}/www;`);
  return `worker_processes auto;
pid ${root}/nginx.pid;
error_log stderr;
events { worker_connections 1024; }
http {
access_log off;
sendfile on;
tcp_nopush on;
keepalive_requests 100000;
client_body_temp_path ${root}/body;
proxy_temp_path ${root}/proxy;
fastcgi_temp_path ${root}/fastcgi;
uwsgi_temp_path ${root}/uwsgi;
scgi_temp_path ${root}/scgi;
${server}}
`;
}

async function isUp(child: ChildProcess, address: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  while (child.exitCode === null) {
    const isAnswered = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isAnswered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start:\n${said}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => {
      resolve();
    });
    child.kill('SIGQUIT');
  });
}
