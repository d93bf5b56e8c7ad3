import { test } from 'node:test';
import { check } from '../support/check.ts';
import { tea } from '../support/tea.ts';

const linking = (address: string, files = tea): string =>
  `${files}=== articles/links.mdx\n---\ntitle: Links\n---\n[x](${address})\n`;

const reworded = tea.replace(
  'aliases: [tea-rouses]\n',
  'aliases: [tea-rouses]\nearlier:\n  - { statement: A cup of tea wakes everybody., until: 2026-01-01, reason: Too much was claimed }\n',
);

test("today's wording and an earlier one are known, under a former id as well", () => {
  check(linking('claim:tea-calms#wording-24a4e254'), []);
  check(linking('claim:tea-rouses#wording-570831f4', reworded), []);
});

test('another wording, or another place of the page, is reported with the one of today', () => {
  check(linking('claim:tea-rouses#wording-24a4e254', reworded), [
    'articles/links.mdx:4:1 unknown-wording Unexpected `#wording-24a4e254` of claim `tea-wakes`, expected the anchor of one of its wordings',
    '  -> claims/tea-wakes.md:3:12 Its wording today',
    '  -> claims/tea-wakes.md:8:18 An earlier wording',
    '  -> Write `claim:tea-wakes#wording-618f6057` for its wording today.',
  ]);
  check(linking('claim:tea-calms#strongest'), [
    'articles/links.mdx:4:1 unknown-wording Unexpected `#strongest` of claim `tea-calms`, expected the anchor of one of its wordings',
    '  -> claims/tea-calms.md:3:12 Its wording today',
    '  -> Write `claim:tea-calms#wording-24a4e254` for its wording today.',
  ]);
  check(linking('claim:tea-calms#'), [
    'articles/links.mdx:4:1 unknown-wording Unexpected `#` of claim `tea-calms`, expected the anchor of one of its wordings',
    '  -> claims/tea-calms.md:3:12 Its wording today',
    '  -> Write `claim:tea-calms#wording-24a4e254` for its wording today.',
  ]);
});

test('a mention of an unknown claim is one mistake and not two', () => {
  check(linking('claim:tea-chills-all-of-us#wording-24a4e254'), [
    'articles/links.mdx:4:1 unresolved-reference Unexpected reference to unknown claim `tea-chills-all-of-us`, expected a file in `claims`',
  ]);
});

test('wordings of a claim that cannot be read are not known', () => {
  check(linking('claim:tea-wakes#wording-24a4e254', reworded.replace('until: 2026-01-01', 'until: 2026')), [
    'claims/tea-wakes.md:8:56 schema-violation Unexpected number `2026` for `until`, expected text',
    '  -> Put it in quotation marks: without them YAML reads a number.',
  ]);
  check(
    linking(
      'claim:tea-wakes#wording-24a4e254',
      tea.replace('statement: A cup of tea wakes most people.', 'statement: 5'),
    ),
    [
      'claims/tea-wakes.md:3:12 schema-violation Unexpected number `5` for `statement`, expected text',
      '  -> Put it in quotation marks: without them YAML reads a number.',
    ],
  );
});

test('mentions in the settings of the site name wordings as well', () => {
  check(
    `${tea}=== site.yaml
title: Tea
question: [Tea, or coffee?]
description: A debate about hot drinks.
language: en-GB
licences:
  content: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
situations:
  - title: You are tired
    summary: What tea does about it.
    read: ["claim:tea-wakes#wording-00000000"]
`,
    [
      'site.yaml:11:12 unknown-wording Unexpected `#wording-00000000` of claim `tea-wakes`, expected the anchor of one of its wordings',
      '  -> claims/tea-wakes.md:3:12 Its wording today',
      '  -> Write `claim:tea-wakes#wording-618f6057` for its wording today.',
    ],
  );
});
