import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addressOf, wordingAddress } from '../../src/model/address.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { ids, writeChangedDebate } from '../support/changed-debate.ts';
import { program } from '../support/program.ts';
import { copyingTests } from './copying.ts';

/* Links that were pasted somewhere before the content changed, read in a real browser. */
suite('links to what has changed since', () => {
  let browser: Browser;
  let site: BuiltSite;
  let content: string;
  let graph: KnowledgeGraph;

  const urlTo = (address: string): string => site.url + address.slice(1);
  const claimUrl = (name: keyof typeof ids): string => urlTo(addressOf({ kind: 'claim', id: ids[name] }));
  const argumentUrl = (name: keyof typeof ids): string =>
    urlTo(addressOf({ kind: 'argument', id: ids[name] }));
  const titleOf = (claim: string): string => graph.claims.get(claim)?.title ?? '';
  const former = (): string => graph.claims.get(ids.renamed)?.fingerprint ?? '';

  before(async () => {
    browser = await launchBrowser();
    content = await mkdtemp(join(tmpdir(), 'two-ladders-links-'));
    graph = await writeChangedDebate(content);
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
      await page.waitForURL(`**/claims/${ids.renamedTo}/`);
      await page.locator('.lead').getByText('Quite other words.').waitFor();
    });
  });

  test('an argument on it is found at the address it had', async () => {
    await open(argumentUrl('qualification'), async (page) => {
      await page.waitForURL(`**/qualifies/${ids.renamedTo}/`);
      await page.getByRole('heading', { name: 'The step' }).waitFor();
      await page.getByText('Answers an earlier wording').waitFor();
    });
  });

  test('a link to a former wording shows it, with what changed, under the former id as well', async () => {
    const today = urlTo(wordingAddress({ kind: 'claim', id: ids.renamedTo }, former()));
    await open(today, async (page) => {
      await page.getByText('Your link was made to an earlier wording').waitFor();
      await page.locator('.earlier-wording:target del').first().waitFor();
    });
    const page = await browser.newPage();
    await page.goto(urlTo(wordingAddress({ kind: 'claim', id: ids.renamed }, former())));
    await page.locator('.earlier-wording:target').waitFor();
    await page.close();
  });

  test('whoever links to the claim as it is today sees no such notice', async () => {
    await open(urlTo(`/claims/${ids.renamedTo}/`), async (page) => {
      assert.equal(await page.getByText('Your link was made').first().isVisible(), false);
    });
  });

  test('a merged claim leads to the one that took it in, its wording among the former ones', async () => {
    const wording = graph.claims.get(ids.from)?.fingerprint ?? '';
    const page = await browser.newPage();
    await page.goto(urlTo(wordingAddress({ kind: 'claim', id: ids.from }, wording)));
    await page.getByRole('heading', { level: 1, name: titleOf(ids.into) }).waitFor();
    await page.locator('.earlier-wording:target').waitFor();
    await page.close();
  });

  test('a withdrawn claim says when and why, and what to read instead', async () => {
    await open(claimUrl('withdrawn'), async (page) => {
      await page.getByText('Split in two.').waitFor();
      await page.getByRole('link', { name: 'Read this instead.' }).click();
      await page.getByRole('heading', { level: 1, name: titleOf(ids.into) }).waitFor();
    });
  });

  test('an argument that was given up says why, and what it said; one that moved is found where it is', async () => {
    await open(argumentUrl('givenUp'), async (page) => {
      await page.getByText('It said the same twice.').waitFor();
      await page.getByText('No price excites anybody.').waitFor();
    });
    await open(argumentUrl('moved'), async (page) => {
      await page.waitForURL(`**/claims/${ids.movedTo}/`);
    });
  });

  test('a link to the former reason of an argument shows it, at the address it had as well', async () => {
    const reason = fingerprint(graph.arguments.get(ids.moved)?.because ?? '');
    const look = async (page: Page): Promise<void> => {
      const note = page.locator('.earlier-wording:target');
      await note.getByText('Your link was made to an earlier wording of this argument').waitFor();
      await note.getByText('Many cups can be had.', { exact: true }).waitFor();
      await note.locator('ins').first().waitFor();
    };
    await open(urlTo(wordingAddress({ kind: 'argument', id: ids.movedTo }, reason)), look);
    const page = await browser.newPage();
    await page.goto(urlTo(wordingAddress({ kind: 'argument', id: ids.moved }, reason)));
    await look(page);
    await page.close();
  });

  test('the check of the built site finds every published address and wording', async () => {
    const env = { BASE_PATH: '/kb/' };
    const { code, out } = await program('check-site', ['--dist', site.dist, '--content', content], env);
    assert.equal(code, 0, out);
  });

  test('the lists that hosts read send on the same addresses', async () => {
    const lines = (await readFile(join(site.dist, '_redirects'), 'utf8')).split('\n');
    assert.ok(lines.includes(`/kb/claims/${ids.renamed}/ /kb/claims/${ids.renamedTo}/ 301`));
    assert.ok(lines.includes(`/kb/claims/${ids.moved}/ /kb/claims/${ids.movedTo}/ 301`));
  });

  copyingTests(
    () => site,
    () => browser,
  );
});
