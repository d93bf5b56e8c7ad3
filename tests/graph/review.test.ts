import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSuspect, reviewFingerprint } from '../../src/graph/review.ts';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

function argumentIn(files: string, id: string) {
  const graph = graphOf(files);
  const argument = graph.arguments.get(id);
  assert.ok(argument);
  return { graph, argument };
}

test('a review covers the wording of the target and of the further premises', () => {
  const { graph, argument } = argumentIn(tea, 'tea-is-warm/supports/tea-calms');
  assert.equal(
    reviewFingerprint(graph, argument),
    fingerprint('A cup of tea calms most people.\nWarm hands calm the mind.'),
  );
});

test('the review of an undercut covers the reason it attacks', () => {
  const { graph, argument } = argumentIn(tea, 'tea-is-iced/undercuts/tea-is-warm/supports/tea-calms');
  assert.equal(reviewFingerprint(graph, argument), fingerprint('Warmth calms.'));
});

const reviewed = (print: string): string =>
  tea.replace('because: Caffeine wakes.', `because: Caffeine wakes.\n    reviewed: "${print}"`);

test('an argument is suspect when it was reviewed against another wording', () => {
  const now = argumentIn(
    reviewed(fingerprint('A cup of tea wakes most people.')),
    'tea-is-strong/supports/tea-wakes',
  );
  assert.equal(isSuspect(now.graph, now.argument), false);
  const before = argumentIn(reviewed('0123abcd'), 'tea-is-strong/supports/tea-wakes');
  assert.equal(isSuspect(before.graph, before.argument), true);
});

test('typos mended since the review do not make it suspect, other rewordings do', () => {
  const typo = 'A cup of tea wakse most people.';
  const earlier = (minor: boolean): string =>
    reviewed(fingerprint(typo)).replace(
      'aliases: [tea-rouses]',
      `aliases: [tea-rouses]\nearlier:\n  - { statement: ${typo}, until: 2026-01-01, reason: typo, minor: ${minor} }`,
    );
  const mended = argumentIn(earlier(true), 'tea-is-strong/supports/tea-wakes');
  assert.equal(isSuspect(mended.graph, mended.argument), false);
  const reworded = argumentIn(earlier(false), 'tea-is-strong/supports/tea-wakes');
  assert.equal(isSuspect(reworded.graph, reworded.argument), true);
});

test('a typo mended in the target of a joint argument does not make it suspect either', () => {
  const typo = 'A cup of tea clams most people.';
  const files = tea
    .replace(
      'from: ["essay#p1"]',
      `from: ["essay#p1"]\n    reviewed: "${fingerprint(`${typo}\nWarm hands calm the mind.`)}"`,
    )
    .replace(
      'contrary: [tea-wakes]',
      `contrary: [tea-wakes]\nearlier:\n  - { statement: ${typo}, until: 2026-01-01, reason: typo, minor: true }`,
    );
  const { graph, argument } = argumentIn(files, 'tea-is-warm/supports/tea-calms');
  assert.equal(isSuspect(graph, argument), false);
});

/** A joint argument on one claim with premises that were all worded anew many times. */
function manyTimesReworded(premises: number, wordings: number, reviewed: string): string {
  const ids = Array.from({ length: premises }, (_, n) => `premise-${n}`);
  const earlier = Array.from(
    { length: wordings },
    (_, n) => `  - { statement: Wording ${n}., until: 2026-01-01, reason: typo, minor: true }`,
  ).join('\n');
  const claims = ids.map(
    (id) =>
      `=== claims/${id}.md\n---\ntitle: ${id}\nstatement: ${id}.\nkind: empirical\ntopics: [tea]\norigin: editors\nearlier:\n${earlier}\n---\n`,
  );
  return (
    tea.replace(
      'because: Caffeine wakes.',
      `because: Caffeine wakes.\n    with: [${ids.join(', ')}]\n    reviewed: "${reviewed}"`,
    ) + claims.join('')
  );
}

test('the wording that was reviewed is sought among many without building all combinations', () => {
  const texts = ['A cup of tea wakes most people.', ...Array.from({ length: 7 }, (_, n) => `premise-${n}.`)];
  const slip = fingerprint([...texts, 'Wording 9.'].join('\n'));
  const near = argumentIn(manyTimesReworded(8, 10, slip), 'tea-is-strong/supports/tea-wakes');
  assert.equal(isSuspect(near.graph, near.argument), false);
  const unknown = argumentIn(manyTimesReworded(8, 10, '0123abcd'), 'tea-is-strong/supports/tea-wakes');
  assert.equal(isSuspect(unknown.graph, unknown.argument), true);
});

test('of many premises, one alone that was reworded is found whichever it is', () => {
  const texts = ['A cup of tea wakes most people.', ...Array.from({ length: 8 }, (_, n) => `premise-${n}.`)];
  for (const place of [1, 4, 8]) {
    const slip = fingerprint(texts.with(place, 'Wording 9.').join('\n'));
    const { graph, argument } = argumentIn(
      manyTimesReworded(8, 10, slip),
      'tea-is-strong/supports/tea-wakes',
    );
    assert.equal(isSuspect(graph, argument), false);
  }
});
