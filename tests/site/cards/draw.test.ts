import assert from 'node:assert/strict';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachedFile, cardPicture, forgetOldCards } from '../../../src/site/cards/cache.ts';
import { ownPalettes } from '../../../src/model/theme.ts';
import type { Card } from '../../../src/site/cards/card.ts';
import { cardKey, drawCard } from '../../../src/site/cards/draw.ts';
import { drawAhead } from '../../../src/site/cards/draw-ahead.ts';
import { fitTexts } from '../../../src/site/cards/fit.ts';
import { slotsOf } from '../../../src/site/cards/slots.ts';
import { sizes } from '../../../src/site/cards/style.ts';
import { pngSize } from '../../support/png.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const card: Card = {
  said: { label: 'Claim', text: 'Tea calms' },
  answer: { label: 'Strongest counterargument', text: 'Tea is strong', relation: 'rebuttal' },
  tally: { for: 3, against: 1, mixed: 1 },
  foot: '3 passages for, 1 against',
  site: 'Tea',
  colours: ownPalettes.light,
};

test('a card is a PNG of 1200 by 630, the same bytes each time', async () => {
  const drawn = await drawCard(card);
  assert.deepEqual(pngSize(drawn), { width: 1200, height: 630 });
  assert.deepEqual(await drawCard(card), drawn);
});

test('the longest title that a claim may have fits, in letters that a thumbnail shows', async () => {
  const longest = 'Organisations whose engineering managers wrote software themselves outperform others';
  assert.ok(longest.length >= 80);
  const wide = { ...card, said: { ...card.said, text: longest }, answer: { ...card.answer, text: longest } };
  const slots = slotsOf(wide);
  const fits = await fitTexts(slots);
  for (const [index, slot] of slots.entries()) {
    const fit = fits[index];
    assert.ok(fit && fit.height <= slot.height);
    // A thumbnail is a quarter as large, and below ten pixels nobody reads.
    assert.ok(fit.size >= 40, `${slot.style} is ${fit.size} pixels`);
  }
});

test('a short text is as large as there are letters', async () => {
  const [said, answer] = await fitTexts(slotsOf(card));
  assert.equal(said?.size, sizes.said[0]);
  assert.equal(answer?.size, sizes.answer[0]);
});

test('a card that cannot be drawn says which it is, and how to build without', async () => {
  const broken = { ...card, tally: { for: -1, against: 2 ** 40, mixed: 0 } };
  await assert.rejects(
    drawCard(broken),
    /^Error: Unexpected failure to draw the card of "Tea calms" \(.+\), expected a picture; EXTRAS=none builds without cards$/u,
  );
});

test('counts of hundreds stay on the card', async () => {
  const many = { ...card, tally: { for: 400, against: 250, mixed: 90 } };
  assert.deepEqual(pngSize(await drawCard(many)), { width: 1200, height: 630 });
});

test('another word, another count, another line or another colour is another picture', () => {
  const others: Card[] = [
    { ...card, foot: '3 passages for, 2 against' },
    { ...card, tally: { for: 3, against: 2, mixed: 1 } },
    { ...card, colours: { ...card.colours, page: '#ffffff' } },
    { ...card, answer: { label: 'Strongest counterargument', text: 'Tea is strong', relation: 'undercut' } },
  ];
  const keys = [card, ...others].map(cardKey);
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(cardKey(structuredClone(card)), cardKey(card));
});

test('a card that was drawn before is taken from the cache', async (context) => {
  const folder = join(await temporaryFolder(context), 'cards');
  const drawn = await cardPicture(card, folder);
  assert.deepEqual(await readdir(folder), [`${cardKey(card)}.png`]);
  const started = performance.now();
  assert.deepEqual(new Uint8Array(await cardPicture(card, folder)), drawn);
  assert.ok(performance.now() - started < 1000);
  assert.equal((await readdir(folder)).length, 1);
});

test('a second build draws only what changed', async (context) => {
  const folder = join(await temporaryFolder(context), 'cards');
  const cards = Array.from({ length: 6 }, (_, index) => ({ ...card, foot: `${index} passages for` }));
  await drawAhead(cards, folder);
  const times = async (): Promise<Map<string, number>> =>
    new Map(
      await Promise.all(
        (await readdir(folder)).map(
          async (name) => [name, (await stat(join(folder, name))).birthtimeMs] as const,
        ),
      ),
    );
  const first = await times();
  assert.deepEqual([...first.keys()].sort(), cards.map((each) => `${cardKey(each)}.png`).sort());
  const changed = [...cards.slice(1), { ...card, foot: 'No passage takes a side' }];
  await drawAhead(changed, folder);
  const second = await times();
  const drawn = [...second].filter(([name, born]) => first.get(name) !== born).map(([name]) => name);
  assert.deepEqual(
    drawn,
    changed.slice(-1).map((each) => `${cardKey(each)}.png`),
  );
});

test('cards that no build asks for are forgotten after a month', async (context) => {
  const folder = join(await temporaryFolder(context), 'cards');
  await cardPicture(card, folder);
  await forgetOldCards(folder);
  assert.equal((await readdir(folder)).length, 1);
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await utimes(join(folder, `${cardKey(card)}.png`), longAgo, longAgo);
  await forgetOldCards(folder);
  assert.deepEqual(await readdir(folder), []);
  await forgetOldCards(join(folder, 'none'));
});

test('half a picture in the cache is drawn again', async (context) => {
  const folder = await temporaryFolder(context);
  const drawn = await cardPicture(card, folder);
  const path = cachedFile(card, folder);
  for (const broken of [drawn.subarray(0, drawn.length - 20), new Uint8Array(), new Uint8Array(500)]) {
    await writeFile(path, broken);
    assert.deepEqual(new Uint8Array(await cardPicture(card, folder)), drawn);
    assert.deepEqual(new Uint8Array(await readFile(path)), drawn);
  }
});
