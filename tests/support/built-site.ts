import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type StaticSite } from '../../scripts/static-server.ts';
import { program } from './program.ts';

/** The real content, built and served. */
export interface BuiltSite extends StaticSite {
  readonly dist: string;
  readonly base: string;
}

/**
 * Builds the site under a base path with the program itself, and serves it. `close` removes it again.
 *
 * @param env - what else the build is told, such as `SITE_URL` or `CONTENT_DIR`
 */
export async function buildSite(base: string, env: Record<string, string> = {}): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'two-ladders-site-'));
  const dist = join(folder, 'dist');
  const { code, out, err } = await program('build', ['--out', dist], { BASE_PATH: base, ...env });
  assert.equal(code, 0, out + err);
  const site = await serveSite({ dist, base, port: 0 });
  const close = async (): Promise<void> => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: site.url, dist, base, close };
}
