import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOn, type Terminal } from '../../scripts/progress.ts';

const erase = '\r\u001b[K';

function written(terminal: Omit<Terminal, 'write'>, env: NodeJS.ProcessEnv = {}): string {
  let time = 0;
  let text = '';
  const progress = progressOn({ ...terminal, write: (each) => (text += each) }, env, () => time);
  progress.show('1 of 300');
  time += 99;
  progress.show('2 of 300');
  time += 1;
  progress.show('30 of 300');
  progress.clear();
  progress.show('Search index');
  progress.clear();
  return text;
}

test('a terminal shows how far it is in one line, no more often than eyes can follow', () => {
  assert.equal(
    written({ isTTY: true, columns: 80 }),
    `${erase}1 of 300${erase}30 of 300${erase}${erase}Search index${erase}`,
  );
});

test('a line never breaks, whether a terminal is narrow or does not know its width', () => {
  assert.match(written({ isTTY: true, columns: 6 }), /Searc\r.\[K$/u);
  assert.match(written({ isTTY: true, columns: 0 }), /Search index/u);
});

test('nothing is written where nobody looks on, or where a line cannot be erased', () => {
  assert.equal(written({}), '');
  assert.equal(written({ isTTY: true }, { TERM: 'dumb' }), '');
});

test('who wants no colours sees progress all the same', () => {
  assert.match(written({ isTTY: true }, { NO_COLOR: '1' }), /30 of 300/u);
});
