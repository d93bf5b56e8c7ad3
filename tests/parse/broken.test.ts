import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, reportOf } from '../support/check.ts';
import { tea } from '../support/tea.ts';

const claim = (yaml: string): string => `=== claims/tea-calms.md\n---\n${yaml}\n---\n`;

test('every mistake of a YAML text is named in one run, at its place', () => {
  const lines = reportOf(claim('title: "open\nkind: [a\n'));
  assert.ok(lines.length >= 1);
  for (const line of lines)
    assert.match(
      line,
      /^claims\/tea-calms\.md:\d+:\d+ invalid-yaml Unexpected .+, expected sound YAML: .+$/u,
    );
});

test('a key given twice is a mistake of the YAML, at the second key', () => {
  check(claim('title: One\ntitle: Two'), [
    'claims/tea-calms.md:3:1 invalid-yaml Unexpected text that is not YAML, expected sound YAML: Map keys must be unique',
  ]);
});

test('a broken claim yields its own diagnostic and none elsewhere', () => {
  const lines = reportOf(tea.replace('title: Tea is strong', 'title: "Tea is strong'));
  assert.deepEqual(
    lines.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['claims/tea-is-strong.md:11:1 invalid-yaml'],
  );
});

test('all problems of all files come in one run, in order of files and lines', () => {
  const files = tea
    .replace('kind: empirical', 'kind: empiricl')
    .replace('supports: tea-rouses', 'supports: nobody')
    .replace('url: https://example.org/tea', 'url: example.org/tea')
    .replace('positions: [tea-calms, tea-wakes]', 'positions: [tea-calms, no-position]');
  assert.deepEqual(
    reportOf(files).filter((line) => !line.startsWith('  ->')),
    [
      'claims/tea-calms.md:4:7 schema-violation Unexpected text `empiricl` for `kind`, expected one of `empirical`, `normative`, `definitional`, `predictive`, `practical`',
      'claims/tea-calms.md:8:13 unresolved-reference Unexpected reference to unknown argument `tea-is-strong/supports/tea-wakes`, expected an argument written `<claim>/<verb>/<target>` that some claim states',
      'claims/tea-is-strong.md:8:15 unresolved-reference Unexpected reference to unknown claim `nobody`, expected a file in `claims`',
      'maps/does-tea-calm.mdx:4:24 unresolved-reference Unexpected reference to unknown claim `no-position`, expected a file in `claims`',
      'sources/essay.yaml:5:6 schema-violation Unexpected text `example.org/tea` for `url`, expected an address that begins with `https://`',
    ],
  );
});

const hostile: Record<string, string> = {
  'an import': 'import fs from "node:fs"',
  'an export': 'export const x = 1',
  'an expression': 'Tea {process.exit(1)}.',
  'an expression between blocks': '{1 + 1}',
  'raw HTML': '<b>Tea</b>',
  'a script': '<script>alert(1)</script>',
  'an unknown component': '<Claims />',
  'an expression in an attribute': '<Count claim={1} />',
  'a spread attribute': '<Count {...props} />',
  'an unknown attribute': '<Count onclick="x" />',
  'an unknown word in an attribute': '<Count claim="tea-calms" source="essay" stance="maybe" />',
  'a running link': '[Tea](javascript:alert(1))',
  'a running link in capitals': '[Tea](JavaScript:alert(1))',
  'a running definition': '[Tea][t]\n\n[t]: javascript:alert(1)',
  'a picture': '![Tea](https://example.org/tea.png)',
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name} in an article is reported, never run`, () => {
    const lines = reportOf(`${tea}=== articles/hostile.mdx\n---\ntitle: Hostile\n---\n\n${text}\n`);
    assert.ok(
      lines.some((line) =>
        /^articles\/hostile\.mdx:\d+:\d+ (executable-prose|invalid-markdown) /u.test(line),
      ),
      lines.join('\n'),
    );
  });
}

test('raw HTML in the body of a claim is reported', () => {
  const lines = reportOf(
    tea
      .replace('caffeine.\n', 'caffeine.\n')
      .replace('---\n=== sources', '---\n\nTea <script>alert(1)</script>.\n=== sources'),
  );
  assert.ok(
    lines.some((line) => line.includes('executable-prose Unexpected raw HTML')),
    lines.join('\n'),
  );
});

test('six words lead to a passage; more would copy it', () => {
  const starting = (words: string): string[] => {
    const key = `fingerprint: "00000000"\n    start: ${words}`;
    return reportOf(tea.replace('fingerprint: "00000000"', key)).filter((line) => line.includes('schema'));
  };
  assert.deepEqual(starting('A warm cup of tea calms'), []);
  assert.deepEqual(starting('A warm cup of tea calms me'), [
    'sources/essay.yaml:12:12 schema-violation Unexpected text `A warm cup of tea calms me` for `start`, expected at most the first 6 words of the passage',
  ]);
});
