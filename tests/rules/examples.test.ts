import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFixture } from '../support/check-files.ts';
import { rules } from '../../src/rules/index.ts';
import { today } from '../support/check.ts';

for (const rule of rules) {
  test(`${rule.code}: the good example yields no diagnostic`, () => {
    const { result } = checkFixture(rule.good, { today });
    assert.deepEqual(result.diagnostics, []);
  });

  test(`${rule.code}: the bad example yields this code and no other`, () => {
    const { result } = checkFixture(rule.bad, { today });
    assert.deepEqual([...new Set(result.diagnostics.map((each) => each.code))], [rule.code]);
    assert.equal(result.diagnostics[0]?.severity, rule.severity);
  });

  test(`${rule.code}: its texts have the house's shape`, () => {
    const { result } = checkFixture(rule.bad, { today });
    for (const { message } of result.diagnostics) assert.match(message, /^Unexpected .+, expected .+[^.]$/u);
    for (const text of [rule.summary, rule.reason]) assert.match(text, /^[A-Z“].*\.$/u);
  });
}
