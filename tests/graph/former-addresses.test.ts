import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerAddresses } from '../../src/graph/former-addresses.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const told = (files: string): string[] =>
  formerAddresses(graphOf(files)).map(({ address, now }) =>
    now.kind === 'given-up'
      ? `${address} given up: ${now.fate.withdrawn ?? ''}`
      : `${address} ${now.kind} ${now.id}`,
  );

test('a former id answers, alone and in every argument that it was part of', () => {
  assert.deepEqual(told(tea), [
    '/claims/tea-is-strong/supports/tea-rouses/ argument tea-is-strong/supports/tea-wakes',
    '/claims/tea-rouses/ claim tea-wakes',
  ]);
});

test('undercuts are found under the former ids of all claims that they join', () => {
  const renamed = tea.replace('topics: [tea]\ncontrary', 'topics: [tea]\naliases: [tea-soothes]\ncontrary');
  const undercuts = told(renamed).filter((line) => line.includes('undercuts'));
  assert.deepEqual(undercuts, [
    '/claims/tea-is-iced/undercuts/tea-is-warm/supports/tea-soothes/ argument tea-is-iced/undercuts/tea-is-warm/supports/tea-calms',
  ]);
});

test('other kinds of record answer under former ids as well', () => {
  const files = tea.replace('question: Does tea calm?', 'question: Does tea calm?\naliases: [calm]');
  assert.ok(told(files).includes('/maps/calm/ map does-tea-calm'));
});

test('an argument that moved leads on, in one step; one that was given up says why; one that stands does neither', () => {
  const ledger = `=== permalinks.yaml
- { address: /claims/tea-is-iced/rebuts/tea-calms/, on: 2026-01-05, moved: /claims/tea-is-iced/qualifies/tea-calms/ }
- { address: /claims/tea-is-iced/supports/tea-rouses/, on: 2026-01-05, moved: /claims/tea-is-strong/supports/tea-rouses/ }
- { address: /claims/warmth-calms/supports/tea-calms/, on: 2026-01-05, withdrawn: Too weak. }
- { address: /claims/tea-is-iced/qualifies/tea-calms/, on: 2026-01-05, withdrawn: A slip. }
`;
  assert.deepEqual(
    told(tea + ledger).filter(
      (line) => !line.startsWith('/claims/tea-rouses') && !line.startsWith('/claims/tea-is-strong'),
    ),
    [
      '/claims/tea-is-iced/rebuts/tea-calms/ argument tea-is-iced/qualifies/tea-calms',
      '/claims/tea-is-iced/supports/tea-rouses/ argument tea-is-strong/supports/tea-wakes',
      '/claims/warmth-calms/supports/tea-calms/ given up: Too weak.',
    ],
  );
});
