import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addressOf, wordingAddress } from '../../src/model/address.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { program } from '../support/program.ts';
import { tea } from '../support/tea.ts';
import { writeContent } from '../support/temporary.ts';

const claim = (name: string, title: string, rest: string): string => `=== claims/${name}.md
---
title: ${title}
statement: ${title}, in most shops.
kind: empirical
topics: [tea]
origin: editors
${rest}unanswered: { why: unexamined }
---
`;

const more =
  claim('tea-is-green', 'Tea is green', '') +
  claim(
    'tea-is-cheap',
    'Tea is cheap',
    `arguments:
  - supports: tea-calms
    because: No price excites anybody.
  - supports: tea-is-iced
    because: Many cups can be had.
`,
  );

/*
 * Links that were pasted somewhere before the content changed. A small debate is published, then changed with the
 * commands that authors use, published again, built, and read in a real browser.
 */
suite('links to what has changed since', () => {
  let browser: Browser;
  let site: BuiltSite;
  let content: string;
  let graph: KnowledgeGraph;
  const ids = {
    renamed: 'tea-calms',
    qualification: 'tea-is-iced/qualifies/tea-calms',
    from: 'tea-is-strong',
    into: 'warmth-calms',
    withdrawn: 'tea-is-green',
    givenUp: 'tea-is-cheap/supports/tea-calms',
    moved: 'tea-is-cheap/supports/tea-is-iced',
    movedTo: 'tea-is-cheap/qualifies/tea-is-iced',
  };

  async function run(name: string, ...args: string[]): Promise<void> {
    const { code, out, err } = await program(name, [...args, '--content', content]);
    assert.equal(code, 0, `${name} ${args.join(' ')}\n${out}${err}`);
  }

  const id = (name: keyof typeof ids): string => ids[name];
  const urlTo = (address: string): string => site.url + address.slice(1);
  const claimUrl = (name: keyof typeof ids): string => urlTo(addressOf({ kind: 'claim', id: id(name) }));
  const argumentUrl = (name: keyof typeof ids): string =>
    urlTo(addressOf({ kind: 'argument', id: id(name) }));
  const titleOf = (claim: string): string => graph.claims.get(claim)?.title ?? '';
  const former = (): string => graph.claims.get(id('renamed'))?.fingerprint ?? '';

  before(async () => {
    browser = await launchBrowser();
    content = await mkdtemp(join(tmpdir(), 'two-ladders-links-'));
    await writeContent(content, tea + more);
    graph = (await checkFolder(content)).graph;
    await run('review', '--yes');
    await run('publish-links');
    await run('rename', id('moved'), id('movedTo'));
    await run('withdraw', id('givenUp'), '--reason', 'It said the same twice.');
    await run('withdraw', id('withdrawn'), '--reason', 'Split in two.', '--see', id('into'));
    await run('merge', id('from'), id('into'));
    await run(
      'reword',
      id('renamed'),
      '--statement',
      'Quite other words.',
      '--reason',
      'They were too long.',
    );
    await run('rename', id('renamed'), 'renamed-for-a-test');
    await run('publish-links');
    site = await buildSite('/kb/', { CONTENT_DIR: content, EXTRAS: 'none' });
  });

  after(async () => {
    await browser.close();
    await site.close();
    await rm(content, { recursive: true, force: true });
  });

  /** Opens an address as readers do, with script and without, and looks at what they find. */
  async function open(url: string, look: (page: Page) => Promise<void>): Promise<void> {
    const ways: BrowserContextOptions[] = [{}, { javaScriptEnabled: false }];
    for (const way of ways) {
      const context = await browser.newContext(way);
      const page = await context.newPage();
      await page.goto(url);
      await look(page);
      await context.close();
    }
  }

  test('a renamed claim is found at its former address', async () => {
    await open(claimUrl('renamed'), async (page) => {
      await page.waitForURL('**/claims/renamed-for-a-test/');
      await page.locator('.lead').getByText('Quite other words.').waitFor();
    });
  });

  test('an argument on it is found at the address it had', async () => {
    await open(argumentUrl('qualification'), async (page) => {
      await page.waitForURL('**/qualifies/renamed-for-a-test/');
      await page.getByRole('heading', { name: 'The step' }).waitFor();
      await page.getByText('Answers an earlier wording').waitFor();
    });
  });

  test('a link to a former wording shows it, with what changed, under the former id as well', async () => {
    const today = urlTo(wordingAddress({ kind: 'claim', id: 'renamed-for-a-test' }, former()));
    await open(today, async (page) => {
      await page.getByText('Your link was made to an earlier wording').waitFor();
      await page.locator('.earlier-wording:target del').first().waitFor();
    });
    const page = await browser.newPage();
    await page.goto(urlTo(wordingAddress({ kind: 'claim', id: id('renamed') }, former())));
    await page.locator('.earlier-wording:target').waitFor();
    await page.close();
  });

  test('whoever links to the claim as it is today sees no such notice', async () => {
    await open(urlTo('/claims/renamed-for-a-test/'), async (page) => {
      assert.equal(await page.getByText('Your link was made').first().isVisible(), false);
    });
  });

  test('a merged claim leads to the one that took it in, its wording among the former ones', async () => {
    const wording = graph.claims.get(id('from'))?.fingerprint ?? '';
    const page = await browser.newPage();
    await page.goto(urlTo(wordingAddress({ kind: 'claim', id: id('from') }, wording)));
    await page.getByRole('heading', { level: 1, name: titleOf(id('into')) }).waitFor();
    await page.locator('.earlier-wording:target').waitFor();
    await page.close();
  });

  test('a withdrawn claim says when and why, and what to read instead', async () => {
    await open(claimUrl('withdrawn'), async (page) => {
      await page.getByText('Split in two.').waitFor();
      await page.getByRole('link', { name: 'Read this instead.' }).click();
      await page.getByRole('heading', { level: 1, name: titleOf(id('into')) }).waitFor();
    });
  });

  test('an argument that was given up says why; one that moved is found where it is', async () => {
    await open(argumentUrl('givenUp'), async (page) => {
      await page.getByText('It said the same twice.').waitFor();
    });
    await open(argumentUrl('moved'), async (page) => {
      await page.waitForURL(`**/claims/${id('movedTo')}/`);
    });
  });

  test('the lists that hosts read send on the same addresses', async () => {
    const lines = (await readFile(join(site.dist, '_redirects'), 'utf8')).split('\n');
    assert.ok(lines.includes(`/kb/claims/${id('renamed')}/ /kb/claims/renamed-for-a-test/ 301`));
    assert.ok(lines.includes(`/kb/claims/${id('moved')}/ /kb/claims/${id('movedTo')}/ 301`));
  });

  test('a link is copied with the wording of today, and the success is announced', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(urlTo(addressOf({ kind: 'claim', id: id('into') })));
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('status').getByText('Link copied').waitFor();
    const { graph: now } = await checkFolder(content);
    const fingerprint = now.claims.get(id('into'))?.fingerprint ?? '';
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, urlTo(wordingAddress({ kind: 'claim', id: id('into') }, fingerprint)));
    await page.getByRole('button', { name: 'Markdown' }).click();
    await page.getByRole('status').getByText('Copied as Markdown').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\[.*\]\(http.*\)\n\n> /u);
    await context.close();
  });

  test('a passage is copied from a menu that Escape closes, by keyboard alone', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const [source] = graph.sources.keys();
    await page.goto(urlTo(addressOf({ kind: 'source', id: source ?? '' })));
    const opener = page.getByRole('button', { name: /^Copy:/u }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.copy-menu').isVisible(), false);
    await opener.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Link copied').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#p\d+$/u);
    await context.close();
  });
});
