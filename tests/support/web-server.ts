import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { BuiltSite } from './built-site.ts';
import { program } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/** A server that a recipe of docs/hosting is for. */
export interface WebServer {
  readonly name: 'nginx' | 'caddy';
  readonly address: (port: number) => string;
  /** The script for awk by which `_redirects` becomes what the server includes, as the recipe has it. */
  readonly redirects: string;
  /** The whole configuration, with the site in it. */
  readonly whole: (folder: string, site: string) => string;
  readonly call: (config: string) => readonly string[];
}

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    address: (port) => `127.0.0.1:${port}`,
    redirects: '/^\\// { print "location = " $1 " { return 301 " $2 "$is_args$args; }" }',
    whole: (folder, site) => {
      const drafts = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const paths = drafts.map((each) => `${each}_temp_path ${folder}/${each};`).join(' ');
      return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log;
events {}
http { access_log off; ${paths}\n${site}}`;
    },
    call: (config) => ['-c', config],
  },
  {
    name: 'caddy',
    address: (port) => `http://127.0.0.1:${port}`,
    redirects: '/^\\// { print "redir", $1, $2, 301 }',
    whole: (_, site) => `{\n\tadmin off\n\tauto_https off\n}\n${site}`,
    call: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
];

export function isInstalled(name: string): boolean {
  return !spawnSync(name, ['-h'], { stdio: 'ignore' }).error;
}

/** Starts a server on a built site by its recipe, for one test, and gives its origin. */
export async function startWebServer(
  server: WebServer,
  site: BuiltSite,
  context: TestContext,
): Promise<string> {
  const folder = await temporaryFolder(context);
  const port = await freePort();
  const redirects = join(folder, 'redirects');
  await writeFile(redirects, execute('awk', [server.redirects, join(site.dist, '_redirects')]));
  const options = ['--root', await rootFor(site, folder), '--address', server.address(port)];
  const env = { BASE_PATH: site.base };
  const { code, out, err } = await program(
    'hosting',
    [server.name, ...options, '--redirects', `${redirects}*`],
    env,
  );
  assert.equal(code, 0, err);
  const config = join(folder, 'config');
  await writeFile(config, server.whole(folder, out));
  const child = spawn(server.name, server.call(config), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  context.after(() => child.kill());
  return whenAnswered(
    `http://127.0.0.1:${port}`,
    async () => `${server.name}: ${log} ${await readFile(config, 'utf8')}`,
  );
}

/** An origin, as soon as something answers there; fails with what is known where nothing does in ten seconds. */
export async function whenAnswered(origin: string, describe: () => Promise<string>): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(origin)) return origin;
    await pause(100);
  }
  return assert.fail(`No answer from ${await describe()}`);
}

/** The site lies under its base path in the root of the host. */
async function rootFor({ dist, base }: BuiltSite, folder: string): Promise<string> {
  if (base === '/') return dist;
  const root = join(folder, 'root');
  await mkdir(root);
  await symlink(dist, join(root, base.slice(1, -1)));
  return root;
}

function execute(command: string, args: readonly string[]): string {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout;
}

function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
