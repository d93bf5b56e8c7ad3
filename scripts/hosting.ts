import { parseArgs } from 'node:util';
import { caddyConfig } from '../src/site/hosting/caddy.ts';
import { nginxConfig } from '../src/site/hosting/nginx.ts';
import type { ServerOptions } from '../src/site/hosting/server.ts';
import { basePath } from './base-path.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run -s hosting -- nginx|caddy [--root DIR] [--address ADDRESS] [--redirects FILES]
 * Prints the configuration of a server, from the one list of headers. Environment: BASE_PATH.
 */
interface Server {
  readonly config: (options: ServerOptions) => string;
  readonly address: string;
  readonly redirects: string;
}

const servers: Readonly<Record<string, Server>> = {
  nginx: { config: nginxConfig, address: '80', redirects: '/etc/nginx/two-ladders-redirects*.conf' },
  caddy: {
    config: caddyConfig,
    address: 'two-ladders.example',
    redirects: '/etc/caddy/two-ladders-redirects*.caddy',
  },
};

await run(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '/srv/two-ladders' },
      address: { type: 'string' },
      redirects: { type: 'string' },
    },
  });
  const [name = ''] = positionals;
  const server = Object.hasOwn(servers, name) ? servers[name] : undefined;
  if (!server) throw new UsageError(name, Object.keys(servers).join(' or '));
  const { config, address, redirects } = server;
  process.stdout.write(
    config({
      base: basePath(),
      root: values.root,
      address: values.address ?? address,
      redirects: values.redirects ?? redirects,
    }),
  );
  return Promise.resolve(0);
});
