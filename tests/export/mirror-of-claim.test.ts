import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../src/parse/fingerprint.ts';
import { mirrorOf } from '../support/mirror.ts';
import { tea } from '../support/tea.ts';

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
