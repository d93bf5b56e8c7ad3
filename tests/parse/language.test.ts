import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, isKnownLanguage } from '../../src/parse/language.ts';
import { check } from '../support/check.ts';

test('tags of languages are known by what they name, and by their spelling', () => {
  for (const tag of ['en', 'en-GB', 'de', 'pt-BR', 'zh-Hant', 'ar', 'gsw'])
    assert.ok(isKnownLanguage(tag), tag);
  for (const tag of ['en-UK', 'en-gb', 'xx', 'zz-GB', 'english', 'iw', '', 'e', 'en_GB'])
    assert.ok(!isKnownLanguage(tag), tag);
});

test('the direction of writing follows the script', () => {
  for (const tag of ['ar', 'he', 'fa', 'ur', 'az-Arab']) assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['en', 'ja', 'az', 'tlh']) assert.equal(directionOf(tag), 'ltr', tag);
});

test('a language that nobody knows is reported at its place', () => {
  check('=== site.yaml\ntitle: Tea\nquestion: [Tea?]\ndescription: About tea.\nlanguage: en-UK\n', [
    'site.yaml:4:11 schema-violation Unexpected text `en-UK` for `language`, expected the tag of a known language as it is usually written, such as `en-GB` or `de`',
  ]);
});
