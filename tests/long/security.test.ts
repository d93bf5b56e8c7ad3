import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { isReadable } from '../../src/model/file.ts';
import { contentPolicy, framePolicy } from '../../src/site/hosting/content-policy.ts';
import { headerRules, isOn } from '../../src/site/hosting/headers.ts';
import { hostileInputs, hostileSettings } from '../hostile/inputs.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { fixture } from '../support/fixture.ts';
import { readPages } from '../support/html-pages.ts';
import { tea } from '../support/tea.ts';
import { temporaryFolder } from '../support/temporary.ts';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser.close());

/** Opens a page that notes whatever it should not do: errors, breaches of its policy, requests elsewhere, calls of `ran`. */
async function watched(
  site: BuiltSite,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const faults: string[] = [];
  const note = (fault: string): number => faults.push(fault);
  await context.exposeFunction('ran', () => note('a contribution ran'));
  await context.exposeFunction('breach', note);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { breach } = window as unknown as { breach: (fault: string) => void };
      breach(`${violatedDirective} against ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('dialog', (dialog) => note(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) note(`elsewhere: ${request.url()}`);
  });
  return { page, faults };
}

suite('the content security policy', () => {
  let site: BuiltSite;

  before(async () => {
    site = await buildSite('/kb/');
  });

  after(() => site.close());

  const first = (folder: string): string => {
    const [path] = globSync(`${folder}/*/index.html`, { cwd: site.dist }).sort();
    assert.ok(path, `a page in ${folder}`);
    return path.replace('index.html', '');
  };

  test('it stands in every page before anything that it governs, and allows no inline script or style', () => {
    for (const { path } of readPages(site.dist, site.base)) {
      const expected = path.startsWith('embed/') ? framePolicy : contentPolicy;
      const opening = `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${expected}">`;
      const html = readFileSync(join(site.dist, path), 'utf8').replaceAll('&#39;', "'");
      assert.ok(html.slice(html.indexOf('<head>')).startsWith(opening), path);
      const address = `/${path.replace(/index\.html$/u, '')}`;
      const sent = headerRules.filter(
        ({ name, on }) => name === 'Content-Security-Policy' && isOn(address, on),
      );
      assert.deepEqual(
        sent.map(({ value }) => value.startsWith(`${expected}; frame-ancestors `)),
        [true],
        `the list of headers knows ${path}`,
      );
    }
    assert.doesNotMatch(contentPolicy + framePolicy, /unsafe-inline|'unsafe-eval'|\*|https?:|data:/u);
  });

  for (const folder of ['claims', 'maps', 'articles', 'syntheses', 'sources', 'embed/claims', 'topics']) {
    test(`nothing breaks it on a page of ${folder}`, async () => {
      const { page, faults } = await watched(site);
      await page.goto(site.url + first(folder), { waitUntil: 'networkidle' });
      await page.locator('main a').first().hover();
      await page.getByRole('link').last().focus();
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  test('search works under it, WebAssembly, worker and filters included', async () => {
    const { page, faults } = await watched(site, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.url}search/?q=promotion`);
    await page.locator('.hit a').first().waitFor();
    await page.getByLabel(/^Article/u).check();
    await page.getByRole('searchbox').fill('pay');
    await page.locator('.hit a').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('a map works under it: a claim is chosen, its branch folded, a kind filtered, the drawing made larger', async () => {
    const { page, faults } = await watched(site, { viewport: { width: 1440, height: 900 } });
    await page.goto(site.url + first('maps'), { waitUntil: 'networkidle' });
    await page.locator('.box a').first().click();
    await page.locator('.map-panel').waitFor();
    await page.keyboard.press('f');
    await page.getByLabel('Support', { exact: true }).uncheck();
    await page.getByRole('button', { name: /larger/u }).click();
    assert.match(page.url(), /at=.+&fold=.+&kind=/u, 'it was in use');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('it is in force: a script that comes into a page does not run', async () => {
    const { page, faults } = await watched(site);
    await page.goto(site.url);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'ran()' }));
    });
    await page.waitForFunction(() => document.scripts.length > 0);
    assert.ok(faults.some((fault) => fault.startsWith('script-src')));
    assert.ok(!faults.includes('a contribution ran'));
    await page.context().close();
  });
});

/* The second wall: whatever the checker lets through is text on the pages, even without a policy. */
test('hostile contributions that are published do nothing on any page', async (context) => {
  const content = join(await temporaryFolder(context), 'content');
  const files = hostileInputs.filter(({ caught }) => caught === undefined).map(({ file }) => file);
  const sound = fixture(tea).filter(({ path }) => path !== hostileSettings.path);
  for (const file of [...sound, ...files, hostileSettings].filter(isReadable)) {
    const path = join(content, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
  }
  const site = await buildSite('/', { CONTENT_DIR: content, SITE_URL: 'https://two-ladders.example' });
  context.after(() => site.close());
  const { page, faults } = await watched(site, { bypassCSP: true });
  const pages = readPages(site.dist, '/').filter(({ address }) => !address.startsWith('/diagnostics/'));
  assert.ok(pages.length > files.length);
  for (const { address } of pages) {
    await page.goto(new URL(address, site.url).href);
    assert.deepEqual(await page.evaluate(activeParts), [], address);
  }
  await page.goto(`${site.url}search/?q=script`);
  await page.locator('.hit a').first().waitFor();
  assert.deepEqual(await page.evaluate(activeParts), []);
  assert.deepEqual(faults, []);
});

/** Runs in the page: everything that could act and is not a file of the site. */
function activeParts(): string[] {
  const found: string[] = [];
  const own = [...document.scripts].map((script) => ({ script, src: script.getAttribute('src') ?? '' }));
  for (const { script, src } of own) {
    const isData = script.type !== '' && script.type !== 'module';
    if (!isData && !/^\/(theme\.js|forward\.js|_astro\/|pagefind\/)/u.test(src)) found.push(script.outerHTML);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/iu.test(name)) found.push(`${element.localName} ${name}=${value}`);
      if (
        /^\s*(javascript|data|vbscript|blob):/iu.test(value) &&
        /^(href|src|action|xlink:href)$/u.test(name)
      )
        found.push(`${element.localName} ${name}=${value}`);
    }
  }
  for (const element of document.querySelectorAll('iframe, object, embed, main img, style, base[href]'))
    found.push(element.outerHTML);
  return found;
}
