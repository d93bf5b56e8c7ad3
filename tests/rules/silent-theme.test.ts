import { test } from 'node:test';
import { check } from '../support/check.ts';
import { tea } from '../support/tea.ts';

const withTheme = (claims: string): string =>
  tea.replace(
    '    claims: [tea-calms, warmth-calms]\n',
    `    claims: [tea-calms]\n  - id: rest\n    title: The rest\n    claims: ${claims}\n`,
  );

test('a theme on whose claims nobody speaks is reported, with the sources that were asked', () => {
  check(withTheme('[warmth-calms, tea-is-warm]'), [
    'syntheses/tea-talk.mdx:10:14 silent-theme Unexpected theme `rest` that no passage speaks to, expected a stance on one of its claims',
    '  -> syntheses/tea-talk.mdx:3:11 A source that was asked',
  ]);
});

test('a report of the view of others, or an assertion of the contrary, is a side', () => {
  check(withTheme('[warmth-calms, tea-wakes]'), []);
});

test('a theme without claims is silent', () => {
  check(withTheme('[]'), [
    'syntheses/tea-talk.mdx:10:13 silent-theme Unexpected theme `rest` that no passage speaks to, expected a stance on one of its claims',
    '  -> syntheses/tea-talk.mdx:3:11 A source that was asked',
  ]);
});

test('stances of sources that the synthesis does not ask count for nothing', () => {
  check(
    `${tea.replace('sources: [essay]', 'sources: [other]')}=== sources/other.yaml
title: On coffee
authors: [A. Writer]
site: Example
issued: "2020"
url: https://example.org/coffee
kind: essay
copy: { file: coffee.txt, sha256: "${'0'.repeat(64)}" }
passages: []
`,
    [
      'syntheses/tea-talk.mdx:7:14 silent-theme Unexpected theme `calm` that no passage speaks to, expected a stance on one of its claims',
      '  -> syntheses/tea-talk.mdx:3:11 A source that was asked',
    ],
  );
});

test('nothing is said while a stance may be hidden behind a mistyped id', () => {
  check(withTheme('[warmth-calms]').replace('claim: tea-rouses', 'claim: warmth-calm'), [
    'sources/essay.yaml:30:24 unresolved-reference Unexpected reference to unknown claim `warmth-calm`, expected a file in `claims`',
    '  -> Did you mean `warmth-calms`?',
  ]);
});
