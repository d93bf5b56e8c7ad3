import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../src/graph/folding.ts';

const alike: [string, string][] = [
  ['Tea calms.', 'tea  calms'],
  ['“Tea” calms – mostly', '"Tea" calms - mostly!'],
  ['A manager’s day', "A manager's day"],
  ['Caf\u00e9', 'CAFE\u0301'],
  ['of\uFB01ce\u00a0work', 'office work'],
  ['Tea…', 'Tea...'],
];

for (const [one, other] of alike) {
  test(`alike: ${one} / ${other}`, () => assert.equal(foldText(one), foldText(other)));
}

const different: [string, string][] = [
  ['Pay rose by 20%', 'Pay rose by 20'],
  ['C# is easy', 'C is easy'],
  ['C++ is easy', 'C is easy'],
  ['Café', 'Cafe'],
  ['It costs 5 €', 'It costs 5 $'],
];

for (const [one, other] of different) {
  test(`not alike: ${one} / ${other}`, () => assert.notEqual(foldText(one), foldText(other)));
}

test('what holds no letter and no digit folds to nothing', () => assert.equal(foldText(' – “…” '), ''));

test('signs of ASCII count the same in a text of other signs', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const kept = (text: string): string[] => ascii.map((sign) => foldText(`${text}${sign}${text}`));
  assert.deepEqual(
    kept('a'),
    kept('é').map((folded) => folded.replaceAll('é', 'a')),
  );
});
