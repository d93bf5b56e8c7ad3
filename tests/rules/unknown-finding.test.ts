import { test } from 'node:test';
import { check } from '../support/check.ts';
import { tea } from '../support/tea.ts';

const synthesis = (text: string): string => tea.replace('<Count claim', `${text}\n\n<Count claim`);

const article = (text: string): string => `${tea}=== articles/links.mdx\n---\ntitle: Links\n---\n${text}\n`;

test('themes, findings and headings are places of a synthesis', () => {
  check(synthesis('## To be *sure*\n\n[x](#calm), [x](#calm--tea-calms), [x](#to-be-sure)'), []);
});

test('a finding is addressed by the id that its claim has or had', () => {
  const renamed = (link: string): string =>
    synthesis(link).replace('claims: [tea-calms, warmth-calms]', 'claims: [tea-rouses]');
  check(renamed('[x](#calm--tea-wakes) and [x](#calm--tea-rouses)'), []);
  check(renamed('[x](#calm--tea-wake)'), [
    'syntheses/tea-talk.mdx:10:1 unknown-finding Unexpected link to `#calm--tea-wake`, expected the anchor of a heading, theme or finding of this page',
    '  -> Did you mean `#calm--tea-wakes`?',
  ]);
});

test('a theme or a claim that is not there is reported', () => {
  check(synthesis('[x](#calms--tea-calms), [x](#calm--tea-is-iced) and [x](#)'), [
    'syntheses/tea-talk.mdx:10:1 unknown-finding Unexpected link to `#calms--tea-calms`, expected the anchor of a heading, theme or finding of this page',
    '  -> Did you mean `#calm--tea-calms`?',
    'syntheses/tea-talk.mdx:10:25 unknown-finding Unexpected link to `#calm--tea-is-iced`, expected the anchor of a heading, theme or finding of this page',
    'syntheses/tea-talk.mdx:10:53 unknown-finding Unexpected link to `#`, expected the anchor of a heading, theme or finding of this page',
  ]);
});

test('headings of articles and maps are places, in the order of their copies', () => {
  check(article('## Tea\n\n## Tea\n\n[x](#tea), [x](#tea-1), [x](#tea-2)'), [
    'articles/links.mdx:8:25 unknown-finding Unexpected link to `#tea-2`, expected the anchor of a heading, theme or finding of this page',
    '  -> Did you mean `#tea-1`?',
  ]);
  check(
    tea.replace('Some say', '## Thé & more\n\n[x](#thé--more), [x](#th%C3%A9--more), [x](#%), some say'),
    [
      'maps/does-tea-calm.mdx:9:40 unknown-finding Unexpected link to `#%`, expected the anchor of a heading, theme or finding of this page',
    ],
  );
});

test('a component beside the heading changes nothing', () => {
  check(article('## Tea\n\n<Count claim="tea-calms" source="essay" stance="for" /> [say](#tea) so.'), []);
});

test('findings of themes that cannot be read are not known', () => {
  check(synthesis('[x](#calm--tea-wakes)').replace('    title: Calm\n', ''), [
    'syntheses/tea-talk.mdx:5:5 schema-violation Unexpected absence of `title`, expected text',
  ]);
});
