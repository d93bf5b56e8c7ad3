import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { hashesIn, type BuildRecord } from '../../scripts/build-record.ts';
import { journalName } from '../../scripts/journal.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { canMount, onSmallDisk } from '../support/small-disk.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

/* A disk that is really full: small ones, filled to the last byte. */
suite('a full disk', { skip: !canMount }, () => {
  test('stops a build, which says what to do; the former site stays whole', async (context) => {
    const folder = await temporaryFolder(context);
    const content = await writeContent(join(folder, 'content'), tea);
    const left = join(folder, 'left');
    const { code, said } = onSmallDisk(
      join(folder, 'disk'),
      '128m',
      // Files are moved from where Astro makes them, so the project lies on the same disk as the site.
      `export CONTENT_DIR="${content}" EXTRAS=none
      cp -R src scripts public package.json tsconfig.json astro.config.mjs "$DISK"
      ln -s "$PWD/node_modules" "$DISK/node_modules"
      cd "$DISK"
      "$NODE" scripts/build.ts > /dev/null || exit 9
      fill
      "$NODE" scripts/build.ts
      code=$?
      cp -R dist "${left}"
      exit $code`,
    );
    assert.equal(code, 2, said);
    assert.match(said, /expected a disk with room for a second site beside the former one; free some/u);
    const { files } = JSON.parse(readFileSync(join(left, 'build.json'), 'utf8')) as BuildRecord;
    assert.deepEqual(hashesIn(left), files);
  });

  test('stops a change of the content before it begins, or leaves it to be completed', async (context) => {
    const folder = await temporaryFolder(context);
    const content = await writeContent(join(folder, 'content'), tea);
    const left = join(folder, 'left');
    await mkdir(left);
    const { code, said } = onSmallDisk(
      join(folder, 'disk'),
      '1m',
      `cp -R "${content}/." "$DISK"
      fill
      "$NODE" scripts/rename.ts tea-calms tea-soothes --content "$DISK"
      code=$?
      rm "$DISK/.fill"
      cp -R "$DISK/." "${left}"
      exit $code`,
    );
    assert.equal(code, 1, said);
    assert.match(said, /There is no room on the disk: free some, and run it again\.\nNothing was changed\./u);
    assert.ok(!existsSync(join(left, journalName)));
    const before = await checkFolder(content);
    const after = await checkFolder(left);
    assert.deepEqual(after.files, before.files);
  });

  test('leaves no half of a debate that was to be begun', async (context) => {
    const folder = await temporaryFolder(context);
    const left = join(folder, 'left');
    const { code, said } = onSmallDisk(
      join(folder, 'disk'),
      '1m',
      `fill
      "$NODE" scripts/new.ts knowledge-base "$DISK/debate"
      code=$?
      rm "$DISK/.fill"
      cp -R "$DISK" "${left}"
      exit $code`,
    );
    assert.equal(code, 1, said);
    assert.match(said, /ENOSPC.*\nThere is no room on the disk: free some, and run it again\./u);
    assert.deepEqual(await readdir(left), []);
  });
});
