import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { addressOf } from '../../src/model/address.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import type { BuiltSite } from '../support/built-site.ts';

/* Whatever has a permanent address can be copied in four forms, by keyboard and without script as well. */

interface Copyable {
  readonly page: RecordRef;
  /** What a copied link ends with. */
  readonly pinned: RegExp;
}

const bars: Readonly<Record<string, Copyable>> = {
  claim: {
    page: { kind: 'claim', id: 'warmth-calms' },
    pinned: /\/claims\/warmth-calms\/#wording-[0-9a-f]{8}$/u,
  },
  argument: {
    page: { kind: 'argument', id: 'tea-is-iced/undercuts/tea-is-warm/supports/renamed-for-a-test' },
    pinned: /\/supports\/renamed-for-a-test\/#wording-[0-9a-f]{8}$/u,
  },
  map: { page: { kind: 'map', id: 'does-tea-calm' }, pinned: /\/maps\/does-tea-calm\/$/u },
};

const menus: Readonly<Record<string, Copyable>> = {
  passage: { page: { kind: 'source', id: 'essay' }, pinned: /\/sources\/essay\/#p\d+$/u },
  finding: { page: { kind: 'synthesis', id: 'tea-talk' }, pinned: /\/syntheses\/tea-talk\/#calm--[a-z-]+$/u },
};

const forms = [
  { button: 'Link', said: 'Link copied' },
  { button: 'Markdown', said: 'Copied as Markdown' },
  { button: 'Rich text', said: 'Copied as rich text' },
  { button: 'Citation', said: 'Citation copied' },
];

export function copyingTests(site: () => BuiltSite, browser: () => Browser): void {
  const open = async (record: RecordRef, javaScriptEnabled: boolean): Promise<Page> => {
    const permissions = javaScriptEnabled ? ['clipboard-read', 'clipboard-write'] : [];
    const context = await browser().newContext({ javaScriptEnabled, permissions });
    const page = await context.newPage();
    await page.goto(site().url + addressOf(record).slice(1));
    return page;
  };

  for (const [what, { page: record, pinned }] of Object.entries(bars)) {
    test(`${what}: copied in four forms, as it is worded today, and each success is announced`, async () => {
      const page = await open(record, true);
      const bar = page.getByRole('group', { name: `Copy this ${what}` });
      for (const form of forms) await copy(page, bar, form);
      await copy(page, bar, { button: 'Link', said: 'Link copied' });
      assert.match(await copied(page), pinned);
      await copy(page, bar, { button: 'Markdown', said: 'Copied as Markdown' });
      assert.match(await copied(page), /^\[.*\]\(http.*\)\n\n> /u);
      await page.context().close();
    });
  }

  for (const [what, { page: record, pinned }] of Object.entries(menus)) {
    test(`${what}: copied from a menu that Escape closes, by keyboard alone`, async () => {
      const page = await open(record, true);
      const opener = page.getByRole('button', { name: /^Copy:/u }).first();
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.copy-menu').isVisible(), false);
      await opener.press('Enter');
      assert.deepEqual(
        await page.locator('.copy-menu button').allInnerTexts(),
        forms.map(({ button }) => button),
      );
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Link copied').waitFor();
      assert.match(await copied(page), pinned);
      await page.context().close();
    });
  }

  test('without script the permanent address is there', async () => {
    for (const { page: record, pinned } of [...Object.values(bars), ...Object.values(menus)]) {
      const page = await open(record, false);
      const address = page.locator('a[data-copy-title]').first();
      assert.ok(await address.isVisible());
      assert.match(
        await address.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        pinned,
      );
      await page.context().close();
    }
  });
}

interface Form {
  readonly button: string;
  readonly said: string;
}

async function copy(page: Page, bar: Locator, { button, said }: Form): Promise<void> {
  await bar.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').getByText(said, { exact: true }).waitFor();
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
