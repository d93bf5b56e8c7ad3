import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respell } from '../../../src/site/prose/respell.ts';

const known = ['code', 'coding', 'manager', 'promotion', 'scapegoat'];

test('a slip is put right, and what is known stays as it was written', () => {
  assert.equal(respell('is a promotoin', known), 'is a promotion');
  assert.equal(respell('Scapegaot manager', known), 'scapegoat manager');
  assert.equal(respell('Manager', known), 'Manager');
});

test('a word that nothing is near stays, and so does everything where no word is known', () => {
  assert.equal(respell('xylophone', known), 'xylophone');
  assert.equal(respell('cod', known), 'cod');
  assert.equal(respell('cover', known), 'cover');
  assert.equal(respell('promotoin', []), 'promotoin');
});
