import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wantsColour } from '../../scripts/colour.ts';

test('colours are for terminals that have them, where nobody asks for none', () => {
  const terminal = { isTTY: true };
  assert.equal(wantsColour(terminal, {}), true);
  assert.equal(wantsColour(terminal, { NO_COLOR: '' }), true);
  assert.equal(wantsColour(terminal, { NO_COLOR: '1' }), false);
  assert.equal(wantsColour(terminal, { TERM: 'dumb' }), false);
  assert.equal(wantsColour({}, {}), false);
});
