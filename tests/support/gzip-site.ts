import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A site as hosts send it: what is text comes compressed. */
export interface GzipSite {
  readonly url: string;
  close(): Promise<void>;
}

const isText = /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/u;

/** Serves a site that is served elsewhere on this machine, with gzip at the level that most hosts have. */
export async function gzipSite(site: string): Promise<GzipSite> {
  const { origin, pathname } = new URL(site);
  const server = createServer((request, response) => {
    void fetch(origin + (request.url ?? '/')).then(async (found) => {
      const type = found.headers.get('content-type') ?? '';
      const body = Buffer.from(await found.arrayBuffer());
      const packed = isText.test(type) ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(found.status, {
        'content-type': type,
        'cache-control': 'max-age=600',
        ...packed,
      });
      response.end(isText.test(type) ? gzipSync(body, { level: 6 }) : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
