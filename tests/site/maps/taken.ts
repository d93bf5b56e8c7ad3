import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { MapSite } from './visit.ts';

/** What of maps is taken along, and what it weighs. */
export function takenTests({ site }: MapSite): void {
  test('drawings to take along hold their font and their colours, and no reference to the site', () => {
    const files = globSync('maps/*/*.svg', { cwd: site().dist });
    assert.ok(
      files.some((file) => file.endsWith('-light.svg')) && files.some((file) => file.endsWith('-dark.svg')),
    );
    for (const file of files) {
      const svg = readFileSync(join(site().dist, file), 'utf8');
      assert.match(svg, /@font-face[^}]+url\('data:font\/woff2;base64,/u, file);
      assert.doesNotMatch(svg, /var\(|light-dark|@layer|href="\//u, file);
    }
  });

  test('all of the script for maps is at most 15 KB, and only pages with a map load it', () => {
    const scripts = globSync('_astro/MapFigure*.js', { cwd: site().dist });
    assert.equal(scripts.length, 1);
    const [script = ''] = scripts;
    assert.ok(gzipSync(readFileSync(join(site().dist, script))).length <= 15 * 1024);
    const loading = globSync('**/*.html', { cwd: site().dist }).filter((page) =>
      readFileSync(join(site().dist, page), 'utf8').includes(script),
    );
    assert.ok(loading.length > 0);
    const needless = loading.filter((page) => !page.startsWith('maps/'));
    assert.deepEqual(needless, []);
  });
}
