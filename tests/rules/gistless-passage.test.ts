import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';
import { source } from '../support/source.ts';

const stances = 'stances: [{ claim: tea, stance: asserts }]';

test('only a passage that takes a stance needs a gist', () => {
  check(
    claims({ tea: unanswered }) +
      source('essay', [
        `n: 1, paragraphs: [1, 1], ${stances}`,
        `n: 2, paragraphs: [2, 2], stances: []`,
        `n: 3, paragraphs: [3, 3], skip: greeting`,
        `n: 4, paragraphs: [4, 4], gist: On tea., ${stances}`,
      ]),
    [
      'sources/essay.yaml:9:7 gistless-passage Unexpected passage 1 with stances but without a gist, expected `gist` with what it says in your own words',
    ],
  );
});

test('a gist that cannot be read is one mistake and not two', () => {
  check(claims({ tea: unanswered }) + source('essay', [`n: 1, paragraphs: [1, 1], gist: 5, ${stances}`]), [
    'sources/essay.yaml:9:39 schema-violation Unexpected number `5` for `gist`, expected text',
    '  -> Put it in quotation marks: without them YAML reads a number.',
  ]);
});
