import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

test('without the list of topics every topic is unknown as well', () => {
  check(`${claims({ tea: unanswered })}=== no topics.yaml\n=== no site.yaml\n`, [
    'claims/tea.md:5:10 wrong-target-kind Unexpected claim `tea`, expected a topic',
    'site.yaml missing-settings Unexpected absence of `site.yaml`, expected a file with the title, the question, the language and the licences of the site',
    'topics.yaml missing-settings Unexpected absence of `topics.yaml`, expected a file with the list of topics',
  ]);
});

test('settings that cannot be read are not missing', () => {
  check(`${claims({ tea: unanswered })}=== site.yaml\n`, [
    'site.yaml unreadable-file Unexpected absence of content, expected a mapping of keys and values',
  ]);
});

test('nothing is said of a folder without claims', () => {
  check('=== no topics.yaml\n=== no site.yaml\n', []);
});
