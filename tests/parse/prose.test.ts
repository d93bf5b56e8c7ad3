import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../src/parse/mdx.ts';
import { problemList } from '../../src/parse/node.ts';
import { readProse } from '../../src/parse/prose.ts';
import type { Prose } from '../../src/model/prose.ts';

function read(text: string): Prose {
  return readProse(
    { file: 'articles/x.mdx', text, line: 1, dialect: 'mdx' },
    { report: problemList().report, parseMdx },
  );
}

test('a link is a mention or a plain link, and never both', () => {
  const { mentions, links } = read('[a](claim:tea), [b](https://example.org) and [c][c]\n\n[c]: claims:tea');
  assert.deepEqual(
    mentions.map(({ written }) => written),
    ['tea'],
  );
  assert.deepEqual(
    links.map(({ address }) => address),
    ['https://example.org', 'claims:tea'],
  );
});

test('headings have anchors where something may link to them', () => {
  assert.deepEqual(read('## Tea\n\n[up](#tea)').anchors, ['tea']);
  assert.deepEqual(read('## Tea\n\n[out](https://example.org)').anchors, []);
});

test('what was meant as a mention and is no link is reported where it stands', () => {
  const { problems, report } = problemList();
  const text = 'Some [hold](claim:tea) it,\nothers [deny](claim: coffee) or [doubt] (map:tea) it.';
  readProse({ file: 'claims/x.md', text, line: 5, dialect: 'gfm' }, { report, parseMdx });
  assert.deepEqual(
    problems.map(({ code, message, place }) => [code, message, place.in === 'text' && place.start]),
    [
      [
        'invalid-markdown',
        'Unexpected `](claim: coffee)` that is no link, expected `](` and an id without spaces',
        { line: 6, column: 13 },
      ],
    ],
  );
});
