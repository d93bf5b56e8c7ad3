import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';

const repository = 'https://github.com/example/tea';

const site = `=== site.yaml
title: Tea
question: [Tea?]
description: Of tea.
language: en-GB
repository: ${repository}
`;

const root = join(import.meta.dirname, '..', '..');

/** Starts `npm run dev` on a knowledge base and waits for its address. */
async function startDev(content: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'dev.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      CONTENT_DIR: content,
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
    },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//u.exec(out);
      if (found) resolve(found[0]);
    });
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.on('exit', () => {
      reject(new Error(out));
    });
  });
  return { child, url };
}

test('while writing, errors show over the page and clear when the file is mended; search finds what is written', async (context) => {
  const content = await writeContent(await temporaryFolder(context), tea + site);
  const { child, url } = await startDev(content);
  context.after(() => child.kill());
  const browser = await launchBrowser();
  context.after(() => browser.close());
  const page = await browser.newPage();
  const overlay = page.locator('vite-error-overlay');

  await page.goto(`${url}claims/tea-calms/`);
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Tea calms');
  const edit = page.getByRole('link', { name: 'Edit this page' });
  assert.equal(await edit.getAttribute('href'), `${repository}/edit/HEAD/content/claims/tea-calms.md`);
  await page.waitForTimeout(1000);
  assert.equal(await overlay.count(), 0);

  const file = join(content, 'claims', 'tea-is-strong.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('supports: tea-rouses', 'supports: tea-wake'));
  await overlay.waitFor();
  const message = await overlay.locator('#message-content').innerText();
  assert.match(message, /claims\/tea-is-strong\.md:8:15 {2}\[unresolved-reference\]/u);
  assert.match(message, /Did you mean tea-wakes\?/u);

  await writeFile(file, text);
  await overlay.waitFor({ state: 'detached' });

  await page.goto(`${url}search/?q=caffeine`);
  const hit = page.locator('.hit a').first();
  await hit.waitFor();
  assert.match((await hit.getAttribute('href')) ?? '', /^\/claims\/tea-is-strong\//u);
});
