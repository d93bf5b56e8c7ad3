import { test } from 'node:test';
import { check } from '../support/check.ts';
import { claims, unanswered } from '../support/claims.ts';

const titled = (title: string): string => claims({ one: unanswered }).replace('That one', title);

const long = (words: number, characters: number): string =>
  `claims/one.md:2:8 long-title Unexpected title of ${words} words and ${characters} characters, expected at most 14 words and 80 characters`;

test('words and characters are counted, each with its own limit', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'tea').join(' ');
  check(titled(words(14)), []);
  check(titled(words(15)), [long(15, 59)]);
  check(titled('x'.repeat(80)), []);
  check(titled('x'.repeat(81)), [long(1, 81)]);
});

test('a dash is no word, and a letter outside the basic plane one character', () => {
  check(titled(`tea – ${'tea '.repeat(12)}tea`), []);
  check(titled('𝒯'.repeat(80)), []);
});

test('the question of a map is free', () => {
  const title = `Is it so that ${'tea '.repeat(20)}calms?`;
  const position = (id: string, rival: string): string =>
    `arguments:\n  - { rebuts: ${rival}, because: It is. }\n${id}`;
  const files = claims({
    one: position('', 'two'),
    two: position('', 'one'),
    three: `arguments:\n  - { supports: one, because: It is. }\n  - { qualifies: two, because: It is. }\n${unanswered}`,
    four: `arguments:\n  - { supports: two, because: It is. }\n${unanswered}`,
  });
  check(`${files}=== maps/m.mdx\n---\ntitle: ${title}\nquestion: ${title}\npositions: [one, two]\n---\n`, []);
});
