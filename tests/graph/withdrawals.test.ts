import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWithdrawals, readInstead, withdrawnBehind } from '../../src/graph/withdrawals.ts';
import type { RecordKind } from '../../src/model/reference.ts';
import { arguing, claims, unanswered } from '../support/claims.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const withdrawn = (see = ''): string =>
  `withdrawn: { on: 2026-01-05, reason: Old${see === '' ? '' : `, see: ${see}`} }\n`;

const graph = graphOf(
  claims({
    old: withdrawn('older'),
    older: arguing('supports: stands') + withdrawn('former'),
    stands: `aliases: [former]\n${unanswered}`,
    round: withdrawn('about'),
    about: withdrawn('round'),
    lost: withdrawn('nobody'),
    silent: withdrawn(),
  }) +
    tea
      .slice(tea.indexOf('=== sources'), tea.indexOf('=== maps'))
      .replace('authors', `${withdrawn()}authors`),
);

function behind(kind: RecordKind, id: string): string | undefined {
  const record = withdrawnBehind(graph, { kind, id });
  return record && `${record.ref.kind} ${record.ref.id} in ${record.file}`;
}

test('a record is behind a reference to it, a source behind its passages, a claim behind its arguments', () => {
  assert.equal(behind('claim', 'old'), 'claim old in claims/old.md');
  assert.equal(behind('passage', 'essay#p1'), 'source essay in sources/essay.yaml');
  assert.equal(behind('argument', 'older/supports/stands'), 'claim older in claims/older.md');
});

test('nothing withdrawn is behind what stands or is unknown', () => {
  assert.equal(behind('claim', 'stands'), undefined);
  assert.equal(behind('claim', 'nobody'), undefined);
  assert.equal(behind('argument', 'nobody/supports/stands'), undefined);
  assert.equal(behind('topic', 'tea'), undefined);
});

test('what to read instead is the record at the end of the notices, if one stands there', () => {
  const instead = (id: string): string | undefined => readInstead(graph, { kind: 'claim', id })?.id;
  assert.deepEqual(['old', 'older'].map(instead), ['stands', 'stands']);
  assert.deepEqual(['round', 'lost', 'silent'].map(instead), [undefined, undefined, undefined]);
});

test('a knowledge base in which all stands has no withdrawals', () => {
  assert.equal(hasWithdrawals(graph), true);
  assert.equal(hasWithdrawals(graphOf(tea)), false);
});
