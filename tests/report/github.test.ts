import assert from 'node:assert/strict';
import { test } from 'node:test';
import { github } from '../../src/report/github.ts';
import { at, finding, resultWith } from '../support/result.ts';

const folder = 'content';

function commands(...found: Parameters<typeof finding>[]): string[] {
  const diagnostics = found.map((each) => finding(...each));
  return github.render(resultWith(diagnostics), { folder }).split('\n').slice(0, -1);
}

test('each finding is an annotation of its lines, with the hint on a line of its own', () => {
  assert.deepEqual(commands(['claims/tea-calms.md:3:7-15', { hint: 'Did you mean `empirical`?' }]), [
    '::error file=content/claims/tea-calms.md,line=3,col=7,endLine=3,endColumn=15,title=schema-violation::Unexpected text `empiricl`, expected a kind%0ADid you mean `empirical`?',
  ]);
});

test('related places stand in the message', () => {
  const related = [{ message: 'The other of the two', place: at('claims/tea-wakes.md:1:8-17') }];
  assert.deepEqual(commands(['claims/tea-calms.md', { severity: 'warning', related }]), [
    '::warning file=content/claims/tea-calms.md,title=schema-violation::Unexpected text `empiricl`, expected a kind%0Acontent/claims/tea-wakes.md:1:8: The other of the two',
  ]);
});

test('what has a meaning in a command is escaped', () => {
  const message = 'Unexpected 100%\r\n::stop-commands::x, expected less';
  assert.deepEqual(commands(['claims/a,b: 50%.md', { message }]), [
    '::error file=content/claims/a%2Cb%3A 50%25.md,title=schema-violation::Unexpected 100%25%0D%0A::stop-commands::x, expected less',
  ]);
});

test('a place over several lines has no columns, which GitHub refuses there', () => {
  const place = { ...at('claims/tea-calms.md:2:1-4'), end: { line: 4, column: 2 } };
  const [only] = github.render(resultWith([{ ...finding(''), place }]), { folder }).split('\n');
  assert.match(only ?? '', /^::error file=content\/claims\/tea-calms\.md,line=2,endLine=4,title=/u);
});

test('beyond what GitHub shows, a notice says where the rest is', () => {
  const many = (count: number): string =>
    github.render(resultWith(Array.from({ length: count }, (_, line) => finding(`a.md:${line + 1}:1-2`))));
  assert.doesNotMatch(many(10), /::notice/u);
  assert.match(
    many(11),
    /\n::notice title=More than GitHub shows::.+ has all 11 errors and 0 warnings\n11 errors, 0 warnings/u,
  );
});

test('the last line says what was found in how much', () => {
  assert.equal(github.render(resultWith([])), '0 errors, 0 warnings in 2 files, 1 claim (7 ms)');
});
