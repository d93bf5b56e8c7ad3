import { test } from 'node:test';
import { check } from '../support/check.ts';

const claim = (front: string, body = ''): string => `=== claims/tea-calms.md
---
title: Tea calms
statement: A cup of tea calms most people.
kind: empirical
topics: [tea]
origin: editors
unanswered: { why: unexamined }
${front}---
${body}`;

test('an unknown key is reported at the key, with the nearest known one', () => {
  check(claim('scpe: { since: 2017 }\n'), [
    'claims/tea-calms.md:8:1 schema-violation Unexpected key `scpe`, expected one of `title`, `statement`, `kind`, `topics`, `not_claimed`, `scope`, `contrary`, `origin`, `arguments`, `strongest`, `unanswered`, `earlier`, `aliases`, `withdrawn`, `keywords`',
    '  -> Did you mean `scope`?',
  ]);
});

test('a bad item of a list is reported at its own line and column, and the others are kept', () => {
  check(
    claim(
      'topics_of: 1\narguments:\n  - supports: nobody\n    becuase: It does.\n  - rebuts: no-one\n    because: It does not.\n',
    ).replace('topics_of: 1\n', ''),
    [
      'claims/tea-calms.md:9:5 schema-violation Unexpected absence of `because`, expected text',
      'claims/tea-calms.md:9:15 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
      'claims/tea-calms.md:10:5 schema-violation Unexpected key `becuase`, expected one of `supports`, `rebuts`, `undercuts`, `qualifies`, `because`, `with`, `from`, `reviewed`, `earlier`',
      '  -> Did you mean `because`?',
      'claims/tea-calms.md:11:13 unresolved-reference Unexpected reference to unknown claim `no-one`, expected a file in `claims`',
    ],
  );
});

test('items of flow and block lists have columns of their own', () => {
  check(claim('contrary: [one, two]\n').replace('topics: [tea]', 'topics:\n  - tea\n  - milk'), [
    'claims/tea-calms.md:7:5 unresolved-reference Unexpected reference to unknown topic `milk`, expected a topic that `topics.yaml` lists',
    'claims/tea-calms.md:10:12 unresolved-reference Unexpected reference to unknown claim `one`, expected a file in `claims`',
    'claims/tea-calms.md:10:17 unresolved-reference Unexpected reference to unknown claim `two`, expected a file in `claims`',
  ]);
});

test('a fingerprint that YAML reads as a number is told so', () => {
  check(claim('arguments:\n  - rebuts: tea-calms\n    because: No.\n    reviewed: 12345678\n'), [
    'claims/tea-calms.md:9:13 self-argument Unexpected argument of `tea-calms` that rebuts itself, expected another target',
    'claims/tea-calms.md:11:15 schema-violation Unexpected number `12345678` for `reviewed`, expected text',
    '  -> Put it in quotation marks: without them YAML reads a number.',
  ]);
});

test('a link in a body has the line and column of the file, whatever letters stand before it', () => {
  check(claim('', '\nThé “naïve” 🍵 [view](claim:nobody) and\n[another](map:nowhere).\n'), [
    'claims/tea-calms.md:10:16 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
    'claims/tea-calms.md:11:1 unresolved-reference Unexpected reference to unknown map `nowhere`, expected a file in `maps`',
  ]);
});

test('a link in MDX has the line and column of the file', () => {
  check(
    '=== articles/on-tea.mdx\n---\ntitle: On tea\n---\n\nIt is *said* that [tea](claim:nobody) calms.\n',
    [
      'articles/on-tea.mdx:5:19 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
    ],
  );
});

test('a record of another kind under the same id is named', () => {
  check(
    `${claim('')}=== articles/on-tea.mdx\n---\ntitle: On tea\n---\n\n[Tea](map:tea-calms) and [tea](argument:tea-calms).\n`,
    [
      'articles/on-tea.mdx:5:1 wrong-target-kind Unexpected claim `tea-calms`, expected a map',
      'articles/on-tea.mdx:5:26 wrong-target-kind Unexpected claim `tea-calms`, expected an argument',
    ],
  );
});

test('files with Windows line ends have the same places', () => {
  check(
    claim('contrary: [one]\n', '\n[view](claim:nobody)\n')
      .replaceAll('\n', '\r\n')
      .replaceAll(/(=== [^\r]+)\r/gu, '$1'),
    [
      'claims/tea-calms.md:8:12 unresolved-reference Unexpected reference to unknown claim `one`, expected a file in `claims`',
      'claims/tea-calms.md:11:1 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
    ],
  );
});
