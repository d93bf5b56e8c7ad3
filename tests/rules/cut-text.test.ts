import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims } from '../support/claims.ts';
import { source } from '../support/source.ts';

const claim = (keys: string): string => claims({ tea: keys });

test('the cut is reported where the comment begins', () => {
  check(
    claim('unanswered: { why: unexamined }\n').replace(
      'It is so that tea.',
      'It is so that C # and  #1 tea differ.',
    ),
    [
      'claims/tea.md:3:28 cut-text Unexpected comment `# and  #1 tea differ.` behind the text of `statement`, expected it in quotation marks with the text, or on a line of its own',
    ],
  );
});

test('a text over several lines is cut in its last', () => {
  check(claim('not_claimed: That tea\n  cures #everything.\nunanswered: { why: unexamined }\n'), [
    'claims/tea.md:8:9 cut-text Unexpected comment `#everything.` behind the text of `not_claimed`, expected it in quotation marks with the text, or on a line of its own',
  ]);
});

test('texts in the items of lists are seen, in braces as well', () => {
  check(
    claim(
      'arguments:\n  - rebuts: tea-too\n    because: See #5.\nunanswered:\n  why: undisputed # so far\n  note: In issue #7.\n',
    ) + claims({ 'tea-too': '' }),
    [
      'claims/tea.md:9:18 cut-text Unexpected comment `#5.` behind the text of `because`, expected it in quotation marks with the text, or on a line of its own',
      'claims/tea.md:12:18 cut-text Unexpected comment `#7.` behind the text of `note`, expected it in quotation marks with the text, or on a line of its own',
    ],
  );
  check(source('essay', ['n: 1, paragraphs: [1, 1], skip: off topic #aside\n   ']), [
    'sources/essay.yaml:9:49 cut-text Unexpected comment `#aside` behind the text of `skip`, expected it in quotation marks with the text, or on a line of its own',
  ]);
});

test('quotation marks, blocks, comments of their own and other keys are left alone', () => {
  check(
    claim(`# about #1
not_claimed: "That tea is #1."
unanswered: # a comment
  why: unexamined # still
  # a comment
  note: >-
    Tea is #1.
`).replace('kind: empirical', 'kind: empirical # rather'),
    [],
  );
});

test('a text that is lost altogether is one mistake and not two', () => {
  check(claim('unanswered: { why: unexamined }\n').replace('title: That tea', 'title: #1 tea'), [
    'claims/tea.md:2:8 schema-violation Unexpected absence of a value for `title`, expected text',
  ]);
});

test('a hash within a word begins no comment', () => {
  check(claim('not_claimed: That C#-like tea exists.\nunanswered: { why: unexamined }\n'), []);
});
