import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirroredRecords } from '../../src/export/mirrors/index.ts';
import { blocks, bullets, plain } from '../../src/export/mirrors/markdown.ts';
import { diagnosticMirror } from '../../src/export/mirrors/diagnostic.ts';
import { homeMirror } from '../../src/export/mirrors/home.ts';
import { claimListMirror } from '../../src/export/mirrors/claim-list.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { parsePlainMarkdown, plainText } from '../../src/parse/markdown.ts';
import { urlOf } from '../../src/site/urls.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

function mirrorOf(kind: RecordRef['kind'], id: string, files = tea): string {
  const graph = graphOf(files);
  const found = mirroredRecords(graph).find(({ ref }) => ref.kind === kind && ref.id === id);
  assert.ok(found, `${kind} ${id} has no mirror`);
  return found.render({ graph, urlOf });
}

test('a claim comes with what answers it first, and everything its page says', () => {
  assert.equal(
    mirrorOf('claim', 'tea-calms'),
    `# Tea calms

A cup of tea calms most people.

- Claim, empirical: /claims/tea-calms/
- In this wording: /claims/tea-calms/#wording-${fingerprint('A cup of tea calms most people.')}
- Topics: [Tea](/topics/tea/)
- Contrary, both cannot hold: [Tea wakes](/claims/tea-wakes/)

## What answers it first

**Strongest counterargument.** Supports the contrary: [Tea is strong](/claims/tea-is-strong/). Caffeine wakes. [The argument](/claims/tea-is-strong/supports/tea-wakes/)

Why this one: It grants the warmth.

## For and against

- **For.** Support: [Tea is warm](/claims/tea-is-warm/) (together with [Warmth calms](/claims/warmth-calms/)). Warmth calms. [The argument](/claims/tea-is-warm/supports/tea-calms/)
  - Answered. Undercut: [Much tea is iced](/claims/tea-is-iced/). What holds of warm drinks says nothing of iced ones. [The argument](/claims/tea-is-iced/undercuts/tea-is-warm/supports/tea-calms/)
- **Against.** Supports the contrary: [Tea is strong](/claims/tea-is-strong/). Caffeine wakes. [The argument](/claims/tea-is-strong/supports/tea-wakes/)
  - No answer on record.
- **Against.** Qualification: [Much tea is iced](/claims/tea-is-iced/). The calm ends where the ice begins. [The argument](/claims/tea-is-iced/qualifies/tea-calms/)
  - No answer on record.

## Who says so

### Speak for it: 1 passage

- A warm cup calms the writer. ([A. Writer, 2020, paragraph 1](/sources/essay/#p1))

### Speak against it: 1 passage

- A second voice for waking. ([A. Writer, 2020, paragraph 4](/sources/essay/#p4)) Says the contrary: [Tea wakes](/claims/tea-wakes/).

### Hold it within limits: 1 passage

- The third cup wakes the writer. ([A. Writer, 2020, paragraph 2](/sources/essay/#p2))

## Where it appears

- Question: [Does tea calm?](/maps/does-tea-calm/)
- Article: [On tea](/articles/on-tea/)
- Comments: [Tea talk](/syntheses/tea-talk/)
`,
  );
});

test('a claim without an answer says so, and why', () => {
  const mirror = mirrorOf('claim', 'warmth-calms');
  assert.match(mirror, /## What answers it first\n\nNo counterargument on record\. It is background/u);
});

test('a withdrawn claim says so before anything else, and what to read instead', () => {
  const withdrawn = 'withdrawn: { on: 2026-02-03, reason: It was two claims., see: tea-wakes }\n';
  const mirror = mirrorOf(
    'claim',
    'tea-calms',
    tea.replace('kind: empirical\n', `kind: empirical\n${withdrawn}`),
  );
  assert.match(
    mirror,
    /^# Tea calms\n\n\*\*Withdrawn\*\* on 3 February 2026: It was two claims\. Read instead: \[Tea wakes\]\(\/claims\/tea-wakes\/\)\n/u,
  );
});

test('former wordings keep their addresses', () => {
  const earlier = 'earlier: [{ statement: Tea calms all., until: 2026-02-01, reason: Too wide. }]\n';
  const mirror = mirrorOf(
    'claim',
    'tea-calms',
    tea.replace('kind: empirical\n', `kind: empirical\n${earlier}`),
  );
  assert.match(
    mirror,
    /## Former wordings\n\n- Tea calms all\. \(Until 1 February 2026: Too wide\.\) \[This wording\]\(\/claims\/tea-calms\/#wording-[0-9a-f]{8}\)/u,
  );
});

test('an argument that answers an earlier wording says so wherever it is told', () => {
  const files = tea.replace(
    'because: Caffeine wakes.\n',
    'because: Caffeine wakes.\n    reviewed: "00000000"\n',
  );
  const note = /Caffeine wakes\.[^\n]*\(answers an earlier wording: /u;
  assert.match(mirrorOf('claim', 'tea-wakes', files), note);
  assert.match(mirrorOf('argument', 'tea-is-strong/supports/tea-wakes', files), note);
  assert.match(mirrorOf('map', 'does-tea-calm', files), note);
  assert.doesNotMatch(mirrorOf('claim', 'tea-wakes'), note);
});

test('an argument tells its premises, its step and whose it is, and what answers it', () => {
  const mirror = mirrorOf('argument', 'tea-is-warm/supports/tea-calms');
  assert.match(mirror, /^# Tea is warm, so: Tea calms\n/u);
  assert.match(
    mirror,
    /- Premise: \[Warmth calms\]\(\/claims\/warmth-calms\/\)\. Warm hands calm the mind\./u,
  );
  assert.match(
    mirror,
    /- Supports: \[Tea calms\]\(\/claims\/tea-calms\/\)\. A cup of tea calms most people\./u,
  );
  assert.match(mirror, /connecting one of the editors\. Step made in \[A\. Writer, 2020, paragraph 1\]/u);
  assert.match(mirror, /## What answers it\n\n- Undercut: \[Much tea is iced\]/u);
});

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

test('a map is told as its outline, with open ends', () => {
  const mirror = mirrorOf('map', 'does-tea-calm');
  assert.match(
    mirror,
    /\n- \[Tea calms\]\(\/claims\/tea-calms\/\)\n {2}- \[support\]\(\/claims\/tea-is-warm\/supports\/tea-calms\/\): \[Tea is warm\]/u,
  );
  assert.match(mirror, /\n {4}- \[undercut\]\(\/claims\/tea-is-iced\/undercuts\//u);
  assert.match(mirror, /## Open ends\n\n- \[/u);
});

test('every number of a synthesis is the length of the list beneath it', () => {
  const mirror = mirrorOf('synthesis', 'tea-talk');
  const counts = [...mirror.matchAll(/^- (\d+) (?:for|against|mixed|reported)\n((?: {2}- .*\n?)+)/gmu)];
  assert.equal(counts.length, 3);
  for (const [, count, list = ''] of counts) assert.equal(Number(count), list.trimEnd().split('\n').length);
});

test('a source leads to the original, and to the very words of a passage where they are known', () => {
  const known = tea.replace('fingerprint: "00000000"', 'fingerprint: "00000000"\n    start: A warm cup');
  const mirror = mirrorOf('source', 'essay', known);
  assert.match(mirror, /- The original: https:\/\/example\.org\/tea\n/u);
  assert.match(
    mirror,
    /- \[Paragraph 1\]\(\/sources\/essay\/#p1\): A warm cup calms the writer\. \[In the original\]\(https:\/\/example\.org\/tea#:~:text=A%20warm%20cup\)\n {2}- For: \[Tea calms\]/u,
  );
  assert.match(mirror, /- Reported: \[Tea wakes\]\(\/claims\/tea-wakes\/\)\. Held by doctors\./u);
});

test('lists name every claim with what answers it', () => {
  const graph = graphOf(tea);
  const list = claimListMirror(graph, { graph, urlOf });
  for (const id of graph.claims.keys())
    assert.match(list, new RegExp(`\\(/claims/${id}/\\)\\. (Strongest|Counter|No counter)`, 'u'));
  assert.match(homeMirror(graph, { graph, urlOf }), /## Questions, mapped\n\n- \[Does tea calm\?\]/u);
});

test('a code is told with its examples, whatever they hold', () => {
  const mirror = diagnosticMirror({
    code: 'cold-tea',
    severity: 'error',
    summary: 'Tea is cold.',
    reason: 'It should be warm.',
    bad: '```\ncold\n```\n',
  });
  assert.match(mirror, /Code: `cold-tea`, an error\.\n\n## Reported\n\n````text\n```\ncold\n```\n````\n$/u);
});

test('plain text reads the same as Markdown, whatever signs are in it', () => {
  for (const text of ['a * b_c_ [d](e) <f> | `g` ~h~ \\i', '# no heading', '1. no list', '- none', 'a\nb']) {
    const [block] = parsePlainMarkdown(plain(text)).children;
    const words = block?.type === 'paragraph' ? block.children.map(plainText) : [];
    assert.deepEqual(words, [text.replace('\n', ' ')]);
    assert.equal(block?.type === 'paragraph' && block.children[0]?.type, 'text');
  }
});

test('what is empty leaves no gap', () => {
  assert.equal(blocks(['a', undefined, '', false, 'b']), 'a\n\nb\n');
  assert.equal(
    bullets([{ text: 'a', beneath: ['b', { text: 'c', beneath: ['d'] }] }, 'e']),
    '- a\n  - b\n  - c\n    - d\n- e',
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
