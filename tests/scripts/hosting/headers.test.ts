import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { headersFile } from '../../../src/site/hosting/headers-file.ts';
import { headerRules, headersOf } from '../../../src/site/hosting/headers.ts';
import { program } from '../../support/program.ts';

for (const [server, file] of [
  ['nginx', 'nginx.conf'],
  ['caddy', 'Caddyfile'],
] as const) {
  test(`docs/hosting/${file} is what the list of headers makes of it`, async () => {
    const { out } = await program('hosting', [server], { BASE_PATH: '/' });
    assert.equal(await readFile(`docs/hosting/${file}`, 'utf8'), out);
  });
}

test('a server that has no recipe is refused with those that have one', async () => {
  const { code, err } = await program('hosting', ['apache']);
  assert.equal(code, 2);
  assert.equal(err, 'Unexpected `apache`, expected one of nginx, caddy, bucket, zip, limits\n');
});

/** A path that a pattern stands for. */
const sample = (pattern: string): string => pattern.replace('*', 'some/thing');

test('no path is sent one header twice: hosts would send both', () => {
  for (const { name, on } of headerRules) {
    for (const pattern of on) {
      const matching = headerRules.filter(
        (rule) =>
          rule.name === name &&
          rule.on.some(
            (each) =>
              sample(pattern).startsWith(each.replace('*', '')) && (each.endsWith('*') || each === pattern),
          ),
      );
      assert.equal(matching.length, 1, `${name} on ${pattern}`);
    }
  }
});

test('only views for frames may stand in frames of other sites', () => {
  assert.match(headersOf('/claims/tea/')['Content-Security-Policy'] ?? '', /frame-ancestors 'self'$/u);
  assert.match(headersOf('/')['Content-Security-Policy'] ?? '', /frame-ancestors 'self'$/u);
  assert.match(headersOf('/embed/claims/tea/')['Content-Security-Policy'] ?? '', /frame-ancestors \*$/u);
});

test('files are kept for as long as their names say the same', () => {
  const kept = (path: string): string | undefined => headersOf(path)['Cache-Control'];
  assert.equal(kept('/_astro/site.abc.css'), 'public, max-age=31536000, immutable');
  assert.equal(kept('/pagefind/fragment/en_1.pf_fragment'), 'public, max-age=31536000, immutable');
  for (const path of ['/', '/claims/tea/', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json'])
    assert.equal(kept(path), 'no-cache');
});

/* Cloudflare Pages takes 100 rules of headers and 2,000 characters a line. */
test('the list of headers keeps to what hosts take, under a base path too', () => {
  const lines = headersFile('/kb/').split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  assert.ok(paths.length > 10 && paths.length <= 100);
  assert.ok(paths.every((path) => path.startsWith('/kb/')));
  assert.ok(lines.every((line) => line.length <= 2000));
});
