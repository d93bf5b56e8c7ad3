import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenUpMirror } from '../../src/export/mirrors/given-up.ts';
import { fatesOf } from '../../src/graph/fates.ts';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { urlOf } from '../../src/site/urls.ts';
import { graphOf } from '../support/graph.ts';
import { mirrorOf } from '../support/mirror.ts';
import { tea } from '../support/tea.ts';

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
  assert.match(mirror, /^# Tea is warm, together with Warmth calms, so: Tea calms\n/u);
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

test('former reasons of an argument keep their addresses as well', () => {
  const earlier = '    earlier: [{ because: Tea rouses., until: 2026-02-01, reason: Vague. }]\n';
  const files = tea.replace('because: Caffeine wakes.\n', (line) => line + earlier);
  const id = 'tea-is-strong/supports/tea-wakes';
  const mirror = mirrorOf('argument', id, files);
  const address = (text: string): string => `/claims/${id}/#wording-${fingerprint(text)}`;
  assert.ok(mirror.includes(`- In this wording: ${address('Caffeine wakes.')}\n`));
  assert.ok(
    mirror.includes(
      `- Tea rouses. (Until 1 February 2026: Vague.) [This wording](${address('Tea rouses.')})`,
    ),
  );
});

test('an argument that was given up tells what it said, when and why, and the claims it joined', () => {
  const id = 'tea-is-iced/rebuts/tea-wakes';
  const graph = graphOf(
    `${tea}=== permalinks.yaml\n- { address: /claims/${id}/, on: 2026-01-05, withdrawn: Weak., said: [Ice numbs., Ice calms.] }\n`,
  );
  const fate = fatesOf(graph).get(id);
  assert.ok(fate);
  const mirror = givenUpMirror({ argument: id, fate }, { graph, urlOf });
  assert.match(
    mirror,
    /^# Much tea is iced, so it is false that: Tea wakes\n\n\*\*Given up\*\* on 5 January 2026: Weak\.\n/u,
  );
  assert.match(mirror, /\nIce numbs\.\n\nIce calms\.\n/u);
  assert.match(mirror, /\n- \[Much tea is iced\]\(\/claims\/tea-is-iced\/\)\n- \[Tea wakes\]/u);
});
