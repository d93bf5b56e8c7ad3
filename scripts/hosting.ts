import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bucketScript } from '../src/site/hosting/bucket.ts';
import { caddyConfig } from '../src/site/hosting/caddy.ts';
import { boundsFor } from '../src/site/hosting/limits.ts';
import { nginxConfig } from '../src/site/hosting/nginx.ts';
import type { ServerOptions } from '../src/site/hosting/server.ts';
import { basePath } from './base-path.ts';
import { run, UsageError } from './run.ts';
import { extentOf } from './site-extent.ts';
import { zipSite } from './zip-site.ts';

/*
 * npm run -s hosting -- nginx|caddy [--root DIR] [--address ADDRESS] [--redirects FILES]
 *   prints the configuration of a server, from the one list of headers
 * npm run -s hosting -- bucket [--bucket NAME]
 *   prints the commands that fill a bucket of S3 or its like
 * npm run -s hosting -- zip [--dist DIR] [--out FILE]
 *   writes a built site into one file to carry along
 * npm run -s hosting -- limits [--dist DIR]
 *   prints what hosts take beside what a built site has. Exit code 1: one does not take it
 * Environment: BASE_PATH, as for the build.
 */
const options = {
  root: { type: 'string', default: '/srv/two-ladders' },
  address: { type: 'string' },
  redirects: { type: 'string' },
  bucket: { type: 'string', default: 'BUCKET' },
  dist: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'two-ladders.zip' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const commands: Readonly<Record<string, (values: Values) => number>> = {
  nginx: printer(nginxConfig, { address: '80', redirects: '/etc/nginx/two-ladders-redirects*.conf' }),
  caddy: printer(caddyConfig, {
    address: 'two-ladders.example',
    redirects: '/etc/caddy/two-ladders-redirects*.caddy',
  }),
  bucket: ({ bucket }) => {
    process.stdout.write(bucketScript(bucket, basePath()));
    return 0;
  },
  zip: ({ dist, out }) => {
    const files = zipSite(builtIn(dist), basePath(), out);
    process.stdout.write(`${out}: ${files} files\n`);
    return 0;
  },
  limits: ({ dist }) => {
    const bounds = boundsFor(extentOf(builtIn(dist)));
    console.table(bounds.map((bound) => ({ ...bound, taken: bound.has <= bound.most ? 'yes' : 'NO' })));
    return bounds.every(({ has, most }) => has <= most) ? 0 : 1;
  },
};

await run(() => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [name = ''] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(name, `one of ${Object.keys(commands).join(', ')}`);
  return Promise.resolve(command(values));
});

type Usual = Pick<ServerOptions, 'address' | 'redirects'>;

function printer(config: (options: ServerOptions) => string, usual: Usual): (values: Values) => number {
  return ({ root, address = usual.address, redirects = usual.redirects }) => {
    process.stdout.write(config({ base: basePath(), root, address, redirects }));
    return 0;
  };
}

function builtIn(dist: string): string {
  if (!existsSync(join(dist, 'index.html')))
    throw new UsageError(dist, 'a built site; run `npm run build` first');
  return resolve(dist);
}
