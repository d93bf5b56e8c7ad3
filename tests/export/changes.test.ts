import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesIn } from '../../src/export/changes.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const wordings = (earlier: string): string =>
  tea.replace('contrary: [tea-wakes]\n', `contrary: [tea-wakes]\nearlier:\n${earlier}`);

const former = (statement: string, more = ''): string =>
  `  - { statement: ${statement}, until: 2026-02-01, reason: It was too wide.${more} }\n`;

/** The lines of a ledger, each an address and its day. */
type Lines = readonly (readonly [address: string, on: string])[];

const ledger = (lines: Lines): string =>
  `=== permalinks.yaml\n${lines.map(([address, on]) => `- { address: "${address}", on: ${on} }\n`).join('')}`;

function changes(files: string, lines: Lines): string[] {
  return changesIn(graphOf(files + ledger(lines))).map(
    ({ on, kind, ref, fragment }) => `${on} ${kind} ${ref.id}${fragment === undefined ? '' : ` ${fragment}`}`,
  );
}

test('what the ledger has is news, the newest first; what it has not is none', () => {
  const lines: Lines = [
    ['/claims/tea-calms/', '2026-01-01'],
    ['/claims/tea-is-strong/', '2026-03-01'],
    ['/claims/tea-is-strong/supports/tea-wakes/', '2026-02-01'],
    ['/maps/does-tea-calm/', '2026-04-01'],
    ['/claims/tea-is-iced/undercuts/tea-is-warm/supports/tea-calms/', '2026-02-15'],
    ['/claims/nobody-knows/', '2026-05-01'],
  ];
  assert.deepEqual(changes(tea, lines), [
    '2026-03-01 claim tea-is-strong',
    '2026-02-15 argument tea-is-iced/undercuts/tea-is-warm/supports/tea-calms',
    '2026-02-01 argument tea-is-strong/supports/tea-wakes',
    '2026-01-01 claim tea-calms',
  ]);
});

test('a claim that was renamed is as old as its former address, and so are its arguments', () => {
  const lines: Lines = [
    ['/claims/tea-wakes/', '2026-03-01'],
    ['/claims/tea-rouses/', '2026-01-01'],
    ['/claims/tea-is-strong/supports/tea-wakes/', '2026-03-01'],
    ['/claims/tea-is-strong/supports/tea-rouses/', '2026-01-02'],
  ];
  assert.deepEqual(changes(tea, lines), [
    '2026-01-02 argument tea-is-strong/supports/tea-wakes',
    '2026-01-01 claim tea-wakes',
  ]);
});

test('a new wording is news with what it replaced and why; the first wording and a typo are none', () => {
  const files = wordings(former('Tea calms people.') + former('Tea clams people.', ', minor: true'));
  const claim = graphOf(files).claims.get('tea-calms');
  assert.ok(claim);
  const lines = [claim, ...claim.earlier].map(
    ({ fingerprint }, index) =>
      [`/claims/tea-calms/#wording-${fingerprint}`, `2026-01-0${3 - index}`] as const,
  );
  const found = changesIn(graphOf(files + ledger(lines)));
  assert.deepEqual(
    found.map(({ kind, fragment, on }) => [kind, fragment, on]),
    [['wording', `wording-${claim.fingerprint}`, '2026-01-03']],
  );
  assert.equal(
    found[0]?.text,
    'A cup of tea calms most people. Before: Tea calms people. Reason: It was too wide. Strongest counterargument: Tea is strong.',
  );
});

test('no claim goes out without what answers it, or that nothing does', () => {
  const lines = ['tea-calms', 'warmth-calms'].map((id) => [`/claims/${id}/`, '2026-01-01'] as const);
  const texts = changesIn(graphOf(tea + ledger(lines))).map(({ text }) => text);
  assert.deepEqual(texts, [
    'A cup of tea calms most people. Strongest counterargument: Tea is strong.',
    'Warm hands calm the mind. No counterargument on record.',
  ]);
});

test('what another claim said that became part of this one is no former wording of it', () => {
  const files = wordings(former('Tea cools people.', ', of: tea-cools'));
  const claim = graphOf(files).claims.get('tea-calms');
  assert.ok(claim);
  assert.deepEqual(changes(files, [[`/claims/tea-calms/#wording-${claim.fingerprint}`, '2026-01-01']]), []);
});
