import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesIn } from '../../scripts/build-record.ts';
import { program } from '../support/program.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

/* Cards are all that a build takes from the one before it. */
test('a build that takes cards from the cache is the same to the byte as a clean one, after a claim was changed too', async (context) => {
  const folder = await temporaryFolder(context);
  const content = join(folder, 'content');
  const build = async (name: string, cache: string): Promise<Record<string, string>> => {
    const out = join(folder, name);
    const env = {
      CONTENT_DIR: content,
      CARD_CACHE: join(folder, cache),
      SITE_URL: 'https://two-ladders.example',
    };
    const { code, err } = await program('build', ['--out', out], env);
    assert.equal(code, 0, err);
    return hashesIn(out);
  };
  const drawnAt = (): Map<string, number> => {
    const cards = join(folder, 'cards');
    return new Map(readdirSync(cards).map((name) => [name, statSync(join(cards, name)).birthtimeMs]));
  };

  await writeContent(content, tea);
  const before = await build('before', 'cards');
  const drawn = drawnAt();
  await writeContent(content, tea.replaceAll('title: Tea calms', 'title: Tea soothes'));
  const changed = await build('changed', 'cards');
  const clean = await build('clean', 'no-cards');

  assert.deepEqual(changed, clean);
  const again = drawnAt();
  assert.ok(
    [...drawn].every(([name, time]) => again.get(name) === time),
    'what was drawn is not drawn again',
  );
  assert.ok(again.size > drawn.size && again.size < 2 * drawn.size, 'only what changed is drawn');
  const card = 'cards/claims/tea-calms.png';
  assert.ok(before[card] !== undefined && before[card] !== clean[card]);
  assert.match(readFileSync(join(folder, 'clean', 'claims/tea-calms/index.html'), 'utf8'), /Tea soothes/u);
});
