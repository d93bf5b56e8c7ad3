import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, paragraphsOf } from '../../src/parse/fingerprint.ts';

test('a fingerprint is the beginning of the SHA-256 of the folded text', () => {
  // printf 'hello world' | sha256sum
  assert.equal(fingerprint('hello world'), 'b94d27b9');
});

test('white space and the form of accents do not count, case and quotation marks do', () => {
  assert.equal(fingerprint('  hello\n\t world\u00a0'), fingerprint('hello world'));
  assert.equal(fingerprint('caf\u00e9'), fingerprint('cafe\u0301'));
  assert.notEqual(fingerprint('Hello world'), fingerprint('hello world'));
  assert.notEqual(fingerprint('“hello”'), fingerprint('"hello"'));
});

test('a paragraph is a line that holds more than white space', () => {
  assert.deepEqual(paragraphsOf('one\n\n \u00a0\ntwo\r\nthree'), ['one', 'two', 'three']);
});
