import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrorOf } from '../support/mirror.ts';
import { tea } from '../support/tea.ts';

test('mentions become addresses, counts become numbers, and the words stay', () => {
  const article = mirrorOf('article', 'on-tea');
  assert.match(
    article,
    /\nTea \[wakes\]\(\/claims\/tea-wakes\/\) and \[calms\]\(\/claims\/tea-calms\/\), and so\n\[warmth\]\(\/claims\/tea-is-warm\/supports\/tea-calms\/\) matters\.\n/u,
  );
  assert.match(article, /## What answers the claims it mentions\n\n- \[Tea wakes\]/u);
  assert.match(
    mirrorOf('synthesis', 'tea-talk'),
    /\n1 for, says \[the essay\]\(\/sources\/essay\/#p1\)\.\n/u,
  );
});

test('wordings, definitions and places of the page are told by their addresses, whatever stands before them', () => {
  const body = `Ünïcödé 🫖 [claim:tea-calms](claim:tea-calms#wording-3ae90ef1 "why"), [calm][c] and [above](#calm--tea-calms).

[c]: claim:tea-rouses
`;
  const files = tea.replace(/<Count [^]*?#p1\)\.\n/u, body);
  const mirror = mirrorOf('synthesis', 'tea-talk', files);
  assert.match(
    mirror,
    /🫖 \[claim:tea-calms\]\(\/claims\/tea-calms\/#wording-3ae90ef1 "why"\), \[calm\]\[c\]/u,
  );
  assert.match(mirror, /\[above\]\(\/syntheses\/tea-talk\/#calm--tea-calms\)/u);
  assert.match(mirror, /\n\[c\]: \/claims\/tea-wakes\/\n/u);
});

test('the body of a claim, which another parser reads, is told in the same way', () => {
  const body = '---\nÜber 🫖\n\n- see [tea wakes](claim:tea-rouses) 🫖 [tea](source:essay#p2)\n';
  const files = tea.replace(
    'origin: editors\nunanswered: { why: background }\n---\n',
    `origin: editors\nunanswered: { why: background }\n${body}`,
  );
  assert.match(
    mirrorOf('claim', 'warmth-calms', files),
    /## Background\n\nÜber 🫖\n\n- see \[tea wakes\]\(\/claims\/tea-wakes\/\) 🫖 \[tea\]\(\/sources\/essay\/#p2\)\n/u,
  );
});

test('an address in angle brackets is a link and no count, and titles stay', () => {
  const body =
    '---\nSee <claim:tea-rouses>, [x](claim:tea-rouses "not claim:tea-rouses").\n\n[a]: claim:tea-rouses "claim:tea-rouses"\n';
  const files = tea.replace(
    'origin: editors\nunanswered: { why: background }\n---\n',
    `origin: editors\nunanswered: { why: background }\n${body}`,
  );
  const mirror = mirrorOf('claim', 'warmth-calms', files);
  assert.match(
    mirror,
    /See \[claim:tea-rouses\]\(\/claims\/tea-wakes\/\), \[x\]\(\/claims\/tea-wakes\/ "not claim:tea-rouses"\)\./u,
  );
  assert.match(mirror, /\[a\]: \/claims\/tea-wakes\/ "claim:tea-rouses"/u);
});

test('a count is the same number in either kind of quotation marks and any spacing', () => {
  const files = tea.replace(
    '<Count claim="tea-calms" source="essay" stance="for" />',
    "<Count\n  claim = 'tea-calms' source='essay'\n  stance='for' />",
  );
  assert.match(mirrorOf('synthesis', 'tea-talk', files), /\n1 for, says/u);
});
