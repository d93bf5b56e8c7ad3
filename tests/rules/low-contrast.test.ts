import { test } from 'node:test';
import { check } from '../support/check.ts';

const site = (theme: string): string => `=== site.yaml
title: Tea
question: [Tea, coffee?]
description: A debate about hot drinks.
language: en-GB
theme:
${theme}`;

test('what follows from a page and a text is measured as well', () => {
  check(site('  dark: { page: "#202020", text: "#989898" }\n'), [
    'site.yaml:6:11 low-contrast Unexpected contrast of 3.11:1 between `faint` (#747474) and `raised` (#292929) of the dark theme, expected at least 4.5:1',
    '  -> It lies between `text` and `page`: set these further apart.',
    'site.yaml:6:11 low-contrast Unexpected contrast of 3.89:1 between `quiet` (#848484) and `raised` (#292929) of the dark theme, expected at least 4.5:1',
    '  -> It lies between `text` and `page`: set these further apart.',
  ]);
});

test('a chosen colour is measured on surfaces that nobody chose', () => {
  check(site('  light: { undercut: "#9a6a10" }\n'), [
    'site.yaml:6:22 low-contrast Unexpected contrast of 3.72:1 between `undercut` (#9a6a10) and `sunk` (#e9e4d6) of the light theme, expected at least 4.5:1',
    '  -> Choose `undercut` further from `page` in lightness.',
  ]);
});

test('what is no colour, and what has none, is named', () => {
  check(site('  light: { page: red, background: "#ffffff" }\n'), [
    'site.yaml:6:18 schema-violation Unexpected text `red` for `page`, expected a colour of six hexadecimal digits in quotation marks, such as `"#1b1c22"`',
    'site.yaml:6:23 schema-violation Unexpected key `background`, expected one of `page`, `text`, `support`, `rebuttal`, `undercut`, `qualification`',
  ]);
});
