import assert from 'node:assert/strict';
import { assemble, type BuiltFiles } from '../../src/built/assemble.ts';
import { checkBuilt } from '../../src/built/checks/index.ts';
import type { BuiltSite } from '../../src/built/site.ts';

/** A page in order, as a body in its frame. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Tea</title>${head}</head><body><main><h1 id="title">Tea</h1>${body}</main></body></html>`;
}

/** A small built site: files by their paths, and a home page unless there is one. */
export function siteOf(
  files: Readonly<Record<string, string>>,
  rest: Partial<Omit<BuiltFiles, 'paths' | 'texts'>> = {},
): Promise<BuiltSite> {
  const all = { 'index.html': page(''), ...files };
  const texts = Object.entries(all).map(([path, text]) => ({ path, text }));
  const absent = { origin: undefined, searched: undefined, ledger: undefined };
  return assemble({ base: '/', ...absent, ...rest, paths: Object.keys(all), texts });
}

/** Checks a small site and compares what is reported: `file code message`, then the hint behind an arrow. */
export async function checkSiteOf(site: Promise<BuiltSite>, expected: readonly string[]): Promise<void> {
  const lines = checkBuilt(await site).flatMap(({ place, code, message, hint }) => [
    `${place.file} ${code} ${message}`,
    ...(hint === undefined ? [] : [`  -> ${hint}`]),
  ]);
  assert.deepEqual(lines, expected);
}
