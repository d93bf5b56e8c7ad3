import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimListMirror } from '../../src/export/mirrors/claim-list.ts';
import { diagnosticMirror } from '../../src/export/mirrors/diagnostic.ts';
import { homeMirror } from '../../src/export/mirrors/home.ts';
import { urlOf } from '../../src/site/urls.ts';
import { graphOf } from '../support/graph.ts';
import { mirrorOf } from '../support/mirror.ts';
import { tea } from '../support/tea.ts';

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
