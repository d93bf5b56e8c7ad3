import { test } from 'node:test';
import { check } from '../support/check.ts';
import { tea } from '../support/tea.ts';

const linking = (...addresses: string[]): string =>
  `${tea}=== articles/links.mdx\n---\ntitle: Links\n---\n${addresses.map((each) => `[x](${each})\n`).join('')}`;

test('addresses of the web and of mail are fine, in capitals as well', () => {
  check(linking('https://example.org/a:b', 'HTTP://example.org', 'mailto:a@example.org'), []);
});

test('a place of the same page is none of its business', () => {
  check(linking('#title').replace('[x](#title)', '# Title\n\n[x](#title)'), []);
});

test('a mistyped scheme is guessed, an unknown one is not', () => {
  check(
    linking('Claim:tea-calms', 'claims:tea-calms', 'htps://example.org', 'ftp://example.org', 'topic:tea'),
    [
      'articles/links.mdx:4:1 unknown-scheme Unexpected link with `Claim:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
      '  -> Did you mean `claim:tea-calms`?',
      'articles/links.mdx:5:1 unknown-scheme Unexpected link with `claims:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
      '  -> Did you mean `claim:tea-calms`?',
      'articles/links.mdx:6:1 unknown-scheme Unexpected link with `htps:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
      '  -> Did you mean `https://example.org`?',
      'articles/links.mdx:7:1 unknown-scheme Unexpected link with `ftp:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
      'articles/links.mdx:8:1 unknown-scheme Unexpected link with `topic:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
    ],
  );
});

test('a path is dead, and the record that it ends with is guessed', () => {
  check(
    linking(
      'tea-calms',
      '../claims/tea-calms.md',
      '/claims/tea-calms/',
      '/elsewhere/',
      'www.example.org',
      '//example.org/',
      '',
    ),
    [
      'articles/links.mdx:4:1 unknown-scheme Unexpected link to `tea-calms`, expected a mention such as `claim:some-id`, or an address with `https:`',
      '  -> Did you mean `claim:tea-calms`?',
      'articles/links.mdx:5:1 unknown-scheme Unexpected link to `../claims/tea-calms.md`, expected a mention such as `claim:some-id`, or an address with `https:`',
      '  -> Did you mean `claim:tea-calms`?',
      'articles/links.mdx:6:1 unknown-scheme Unexpected link to the path `/claims/tea-calms/` of this site, expected a mention such as `claim:some-id`, or an address with `https:`',
      '  -> Did you mean `claim:tea-calms`?',
      'articles/links.mdx:7:1 unknown-scheme Unexpected link to the path `/elsewhere/` of this site, expected a mention such as `claim:some-id`, or an address with `https:`',
      'articles/links.mdx:8:1 unknown-scheme Unexpected link to `www.example.org`, expected a mention such as `claim:some-id`, or an address with `https:`',
      '  -> Did you mean `https://www.example.org`?',
      'articles/links.mdx:9:1 unknown-scheme Unexpected link to `//example.org/`, expected a mention such as `claim:some-id`, or an address with `https:`',
      '  -> Did you mean `https://example.org/`?',
      'articles/links.mdx:10:1 unknown-scheme Unexpected link without an address, expected a mention such as `claim:some-id`, or an address with `https:`',
    ],
  );
});

test('an id of two kinds of records is not guessed', () => {
  check(linking('does-tea-calm').replaceAll('articles/links.mdx', 'articles/does-tea-calm.mdx'), [
    'articles/does-tea-calm.mdx:4:1 unknown-scheme Unexpected link to `does-tea-calm`, expected a mention such as `claim:some-id`, or an address with `https:`',
  ]);
});

test('links by reference and autolinks are links, code is none', () => {
  check(linking('#').replace('[x](#)', '[x][t] and `[x](claims:tea)`\n\n[t]: claims:tea-calms'), [
    'articles/links.mdx:6:1 unknown-scheme Unexpected link with `claims:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
    '  -> Did you mean `claim:tea-calms`?',
  ]);
  check(
    tea.replace(
      'unanswered: { why: background }\n---\n',
      'unanswered: { why: background }\n---\n\n<tel:123> www.example.org a@example.org\n',
    ),
    [
      'claims/warmth-calms.md:10:1 unknown-scheme Unexpected link with `tel:`, expected one of `claim:`, `argument:`, `map:`, `source:`, `synthesis:`, `article:`, `https:`, `http:`, `mailto:`',
    ],
  );
});

test('a link that would run is reported as such and not again', () => {
  check(linking('javascript:alert(1)'), [
    'articles/links.mdx:4:1 executable-prose Unexpected link that would run (`javascript:`), expected a mention or an `https:` address',
  ]);
});
