import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rename } from '../../src/edit/rename.ts';
import { isReadable } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { difference, errorsIn, made, publish, renamed, textAt } from '../support/edited.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

test('a renamed claim is found under its new id everywhere, and every published address still answers', () => {
  const files = made(tea, publish, renamed('claim', 'tea-calms', 'tea-soothes'));
  assert.deepEqual(errorsIn(files), []);
  const left = files
    .filter(isReadable)
    .filter(({ text, path }) => path !== 'permalinks.yaml' && /\btea-calms\b/u.test(text));
  assert.deepEqual(
    left.map(({ path }) => path),
    ['claims/tea-soothes.md'],
  );
  assert.match(textAt(files, 'claims/tea-soothes.md'), /^aliases: \[tea-calms\]$/mu);
});

test('renaming touches the ids alone', () => {
  const files = made(tea, renamed('claim', 'tea-calms', 'tea-soothes'));
  assert.deepEqual(
    difference(textAt(fixture(tea), 'claims/tea-is-iced.md'), textAt(files, 'claims/tea-is-iced.md')),
    ['  - undercuts: tea-is-warm/supports/tea-soothes', '  - qualifies: tea-soothes'],
  );
  assert.match(textAt(files, 'articles/on-tea.mdx'), /\[calms\]\(claim:tea-soothes\)/u);
  assert.match(textAt(files, 'syntheses/tea-talk.mdx'), /<Count claim="tea-soothes" source="essay"/u);
});

test('links of a synthesis to its own findings follow a renamed claim', () => {
  const linked = tea.replace('(source:essay#p1).', '(source:essay#p1), [calm](#calm--tea-calms).');
  const files = made(linked, renamed('claim', 'tea-calms', 'tea-soothes'));
  assert.match(textAt(files, 'syntheses/tea-talk.mdx'), /#calm--tea-soothes/u);
  assert.deepEqual(errorsIn(files), []);
});

test('sources, maps, syntheses and articles are renamed as well, passages of sources with them', () => {
  const files = made(
    tea,
    publish,
    renamed('source', 'essay', 'tea-essay'),
    renamed('map', 'does-tea-calm', 'calm'),
    renamed('synthesis', 'tea-talk', 'talk'),
    renamed('article', 'on-tea', 'about-tea'),
  );
  assert.deepEqual(errorsIn(files), []);
  assert.match(textAt(files, 'claims/tea-is-warm.md'), /from: \["tea-essay#p1"\]/u);
  assert.match(textAt(files, 'syntheses/talk.mdx'), /sources: \[tea-essay\][^]*\(source:tea-essay#p1\)/u);
});

test('renaming again does nothing, and an id that was ever used is not given away', () => {
  const files = made(tea, renamed('claim', 'tea-calms', 'tea-soothes'));
  const { graph } = checkFiles(files);
  const to = (from: string, id: string) => () => rename(files, graph, { kind: 'claim', id: from }, id);
  assert.deepEqual(to('tea-calms', 'tea-soothes')(), []);
  assert.throws(to('tea-calm', 'x-y'), /Unexpected id `tea-calm`, expected the id of a claim/u);
  assert.throws(to('tea-soothe', 'x-y'), /did you mean `tea-soothes`/u);
  assert.throws(
    to('tea-wakes', 'tea-calms'),
    /expected one that was never used: it is a former id of `tea-soothes` in `claims\/tea-soothes\.md`, line 10$/u,
  );
  assert.throws(
    to('tea-wakes', 'tea-is-warm'),
    /expected one that no other claim has: it is that of `claims\/tea-is-warm\.md`$/u,
  );
  assert.throws(to('tea-wakes', 'Tea Wakes'), /Unexpected id `Tea Wakes`/u);
});

test('a former id is answered with the present one', () => {
  const { files, graph } = checkFiles(fixture(tea));
  assert.throws(
    () => rename(files, graph, { kind: 'claim', id: 'tea-rouses' }, 'x-y'),
    /former id `tea-rouses`, expected the present one, `tea-wakes`/u,
  );
});

test('renaming changes the address of a link, and neither its words nor its title', () => {
  const prose = (id: string): string =>
    `[claim:tea-calms](claim:${id} "see claim:tea-calms"), [a][a], [calm](#calm--${id} "not #calm--tea-calms")\n\n[a]: claim:${id} "claim:tea-calms"\n`;
  const written = tea.replace('(source:essay#p1).\n', (end) => `${end}\n${prose('tea-calms')}`);
  const files = made(written, renamed('claim', 'tea-calms', 'tea-soothes'));
  assert.ok(textAt(files, 'syntheses/tea-talk.mdx').includes(prose('tea-soothes')));
});

test('an id that is not written out is pointed at by file and line', () => {
  const files = tea
    .replace('positions: [tea-calms, tea-wakes]', 'positions: [&calm tea-calms, tea-wakes]\nclaims: [*calm]')
    .replace('arguments:\n  - supports: tea-calms', 'arguments:\n  - supports: "tea\\x2dcalms"');
  assert.throws(
    () => made(files, renamed('claim', 'tea-calms', 'tea-soothes')),
    /^Refusal: Unexpected way of writing `tea-calms` in `claims\/tea-is-warm\.md`, line 8, expected an id that is written out/u,
  );
});

test('a record that has its id already is left as it is', () => {
  const { files, graph } = checkFiles(fixture(tea));
  assert.deepEqual(rename(files, graph, { kind: 'claim', id: 'tea-calms' }, 'tea-calms'), []);
  assert.throws(
    () => rename(files, graph, { kind: 'claim', id: 'no-tea' }, 'no-tea'),
    /Unexpected id `no-tea`/u,
  );
});
