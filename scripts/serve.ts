import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from './base-path.ts';
import { run, UsageError } from './run.ts';
import { serveSite } from './static-server.ts';

/* npm run serve -- [--dist DIR] [--port N]: serves a built site on this machine. Ends with Ctrl+C. */
await run(async () => {
  const { values } = parseArgs({
    options: { dist: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port ${values.port}`, 'a port number');
  const dist = resolve(values.dist);
  if (!existsSync(join(dist, 'index.html')))
    throw new UsageError(values.dist, 'a built site; run `npm run build` first');
  const { url } = await serveSite({ dist, base: basePath(), port });
  process.stdout.write(`The site is at ${url} (Ctrl+C ends it)\n`);
  return 0;
});
