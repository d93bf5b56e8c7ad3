import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFolder } from '../../src/pipeline.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';
import { tea } from '../support/tea.ts';

test('whatever lies in the folder becomes a diagnostic, never a crash or a silent drop', async (context) => {
  const folder = await writeContent(await temporaryFolder(context), tea);
  const claims = join(folder, 'claims');
  await writeFile(join(claims, 'not-utf-8.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0xff, 0xfe]));
  await writeFile(join(claims, 'empty.md'), '');
  await writeFile(join(claims, 'no-front-matter.md'), 'Just words.\n');
  await writeFile(join(claims, 'only-a-comment.md'), '---\n# nothing\n---\n');
  await writeFile(join(claims, 'a-list.md'), '---\n- a\n- b\n---\n');
  await writeFile(join(claims, 'note.txt'), 'A note.\n');
  await writeFile(join(claims, '.hidden'), 'A file of the system.\n');
  await mkdir(join(claims, 'a-folder.md'));
  await symlink('nowhere.md', join(claims, 'dangling.md'));
  await symlink('/dev/zero', join(claims, 'endless.md'));
  const { result } = await checkFolder(folder);
  assert.deepEqual(
    result.diagnostics.map(({ place, code }) => `${place.file} ${code}`),
    [
      'claims/a-folder.md unreadable-file',
      'claims/a-list.md schema-violation',
      'claims/dangling.md unreadable-file',
      'claims/empty.md unreadable-file',
      'claims/endless.md unreadable-file',
      'claims/no-front-matter.md unreadable-file',
      'claims/not-utf-8.md unreadable-file',
      'claims/note.txt unexpected-file',
      'claims/only-a-comment.md unreadable-file',
    ],
  );
});
