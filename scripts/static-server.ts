import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticSite {
  readonly url: string;
  close(): Promise<void>;
}

export interface StaticSiteOptions {
  /** Folder of the built site. */
  readonly dist: string;
  /** Path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
}

/**
 * Serves a built site on this machine alone, its own page for addresses that lead nowhere included. A busy
 * port is answered by the next free one.
 *
 * @throws when none of 20 ports in a row is free
 */
export async function serveSite({ dist, base, port }: StaticSiteOptions): Promise<StaticSite> {
  const missing = await readFile(join(dist, '404.html'));
  // Asks the disk each time, so that a site that is built again while it is served is served as it is now.
  const files = sirv(dist, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const notFound = (): void =>
      void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    if (request.url === base.slice(0, -1)) redirect(response, base);
    else if (!enterBase(request, base)) notFound();
    else files(request, response, notFound);
  });
  const taken = await listen(server, port, port === 0 ? 1 : 20);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Takes the base path off the address; false where the address lies outside of it. */
function enterBase(request: IncomingMessage, base: string): boolean {
  if (!request.url?.startsWith(base)) return false;
  request.url = request.url.slice(base.length - 1);
  return true;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { location: to }).end();
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    if (await listens(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new Error(
    `Unexpected busy ports ${first} to ${first + tries - 1}, expected a free one; name another with --port`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      server.removeAllListeners('listening');
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
