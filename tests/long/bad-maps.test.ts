import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../support/browser.ts';
import { buildSite } from '../support/built-site.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { map } from '../support/map.ts';
import { overlapsIn } from '../support/overlaps.ts';
import { temporaryFolder, writeContent } from '../support/temporary.ts';
import { drawingPages } from '../site/maps/visit.ts';

/** A map of claims by their titles. */
function mapOf(
  id: string,
  titles: Readonly<Record<string, string>>,
  keys: Readonly<Record<string, string>>,
): string {
  const files = Object.keys(titles).map((claim) => {
    const text = claims({ [claim]: keys[claim] ?? unanswered });
    return text.replace(/^title: .*$/mu, `title: ${JSON.stringify(titles[claim])}`);
  });
  const [first = '', second = first] = Object.keys(titles);
  const positions = map(`positions: [${[...new Set([first, second])].join(', ')}]\n`);
  return `${files.join('')}${positions.replace('maps/drinks', `maps/${id}`)}`;
}

const words = 'what a manager does is another kind of work than what an engineer does, and ';

const content = [
  mapOf(
    'in-circles',
    {
      'circle-one': 'One leads to two',
      'circle-two': 'Two leads to three',
      'circle-three': 'Three leads to one',
    },
    {
      'circle-one': arguing('rebuts: circle-two'),
      'circle-two': arguing('supports: circle-three', 'rebuts: circle-one'),
      'circle-three': arguing('qualifies: circle-one', 'undercuts: circle-one/rebuts/circle-two'),
    },
  ),
  mapOf('silent', { 'nobody-argues': 'Nobody argues for this', 'nor-against': 'Nor for that' }, {}),
  mapOf(
    'endless',
    {
      'long-text': words.repeat(6).slice(0, 400),
      'long-word': `Donaudampfschiff${'fahrtsgesellschaft'.repeat(12)}`,
      'long-both': `${words.repeat(2)}${'x'.repeat(90)}/${'y'.repeat(90)}-${'z'.repeat(90)}`,
    },
    {
      'long-word': arguing('rebuts: long-text'),
      'long-both': arguing('supports: long-text', 'qualifies: long-word'),
    },
  ),
  mapOf(
    'from-the-right',
    {
      arabic: 'الانتقال إلى إدارة المهندسين ليس ترقية بل تغيير في المهنة',
      hebrew: 'ניהול מהנדסים הוא מקצוע אחר, ולא קידום (promotion) במובן הרגיל',
      chinese: '成为工程经理并不是晋升而是换了一种职业需要重新开始学习',
      mixed: 'Un « manager » — c’est <b>“Тимлид”</b> & 👩‍💻👩🏽‍💻 の仕事',
    },
    {
      hebrew: arguing('rebuts: arabic'),
      chinese: arguing('supports: arabic', 'undercuts: hebrew/rebuts/arabic'),
      mixed: arguing('qualifies: hebrew'),
    },
  ),
].join('');

test('maps of circles, without arguments, of endless texts and of foreign scripts are drawn legibly', async (context) => {
  const folder = await writeContent(await temporaryFolder(context), content);
  const site = await buildSite('/', { CONTENT_DIR: folder });
  context.after(() => site.close());
  const browser = await launchBrowser();
  context.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const pages = drawingPages(site.dist);
  assert.equal(pages.length, 8);
  for (const path of [...pages, 'claims/long-word/', 'claims/arabic/']) {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    assert.ok((await page.locator('.map-svg .box').count()) > 0, path);
    faults.push(...(await overlapsIn(page)).map((fault) => `${path} ${fault}`));
  }
  assert.deepEqual(faults, []);
});
