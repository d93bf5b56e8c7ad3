import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChanges, type FileChange } from '../../src/edit/change.ts';
import { formerAddresses } from '../../src/graph/former-addresses.ts';
import { publishLinks } from '../../src/edit/ledger.ts';
import { merge } from '../../src/edit/merge.ts';
import { rename } from '../../src/edit/rename.ts';
import { retarget } from '../../src/edit/retarget.ts';
import { review } from '../../src/edit/review.ts';
import { reword } from '../../src/edit/reword.ts';
import { withdraw } from '../../src/edit/withdraw.ts';
import { isReadable, type ContentFile } from '../../src/model/file.ts';
import type { Checked } from '../../src/pipeline.ts';
import { checkFiles } from '../support/check-files.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const today = '2026-12-01';

type Step = (checked: Checked) => readonly FileChange[];

/** Makes one change after the other, each in the content that the last one left. */
function made(files: string | readonly ContentFile[], ...steps: Step[]): readonly ContentFile[] {
  let now = typeof files === 'string' ? fixture(files) : files;
  for (const step of steps) now = afterChanges(now, step(checkFiles(now)));
  return now;
}

const errorsIn = (files: readonly ContentFile[]): string[] =>
  checkFiles(files)
    .result.diagnostics.filter((each) => each.severity === 'error')
    .map((each) => each.message);

const textAt = (files: readonly ContentFile[], path: string): string =>
  files.filter(isReadable).find((file) => file.path === path)?.text ?? '';

const publish: Step = ({ files, graph }) => publishLinks(files, graph, { codes: ['dead-link'], today });
const renamed =
  (kind: 'claim' | 'source' | 'map' | 'synthesis' | 'article', from: string, to: string): Step =>
  ({ files, graph }) =>
    rename(files, graph, { kind, id: from }, to);

/** Lines that one text has and the other has not. */
const difference = (before: string, after: string): string[] => {
  const own = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !own.has(line));
};

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
    /expected one that was never used: it is a former id of `tea-soothes`/u,
  );
  assert.throws(to('tea-wakes', 'tea-is-warm'), /expected one that no other claim has/u);
  assert.throws(to('tea-wakes', 'Tea Wakes'), /Unexpected id `Tea Wakes`/u);
});

test('a merged claim leaves arguments, stances, mentions, wordings and its former id to the other', () => {
  const files = made(tea, publish, ({ files: all, graph }) =>
    merge(all, graph, { from: 'tea-is-strong', into: 'warmth-calms', today }),
  );
  assert.deepEqual(errorsIn(files), []);
  const text = textAt(files, 'claims/warmth-calms.md');
  assert.match(text, /^ {2}- supports: tea-rouses\n {4}because: Caffeine wakes\.$/mu);
  assert.match(text, /^ {2}- statement: Tea holds caffeine\.$/mu);
  assert.equal(textAt(files, 'claims/tea-is-strong.md'), '');
  const { graph } = checkFiles(files);
  assert.equal(graph.claims.get('tea-calms')?.strongest?.argument.written, 'warmth-calms/supports/tea-wakes');
  assert.ok(graph.arguments.has('warmth-calms/supports/tea-wakes'));
  assert.deepEqual(merge(files, graph, { from: 'tea-is-strong', into: 'warmth-calms', today }), []);
});

test('a passage that says both claims says the merged one once', () => {
  const both = tea.replace(
    'stances: [{ claim: tea-calms, stance: asserts }]',
    'stances: [{ claim: tea-is-warm, stance: asserts }, { claim: tea-is-strong, stance: asserts }]',
  );
  const files = made(both, ({ files: all, graph }) =>
    merge(all, graph, { from: 'tea-is-strong', into: 'tea-is-warm', today }),
  );
  assert.match(
    textAt(files, 'sources/essay.yaml'),
    /stances: \[\{ claim: tea-is-warm, stance: asserts \}\]/u,
  );
});

const rewordCalm =
  (minor: boolean): Step =>
  ({ files, graph }) =>
    reword(files, graph, {
      claim: 'tea-calms',
      statement: 'Warm tea calms: most people.',
      reason: 'Iced tea.',
      minor,
      today,
    });

const confirmAll: Step = ({ files, graph }) => review(files, graph, [...graph.arguments.keys()]);

const suspects = (files: readonly ContentFile[]): number =>
  checkFiles(files).result.diagnostics.filter(({ code }) => code === 'suspect-argument').length;

test('a reworded claim keeps what it said, and what answered it is suspect until somebody looks again', () => {
  const files = made(tea, publish, confirmAll, rewordCalm(false));
  assert.deepEqual(errorsIn(files), []);
  const claim = checkFiles(files).graph.claims.get('tea-calms');
  assert.equal(claim?.statement, 'Warm tea calms: most people.');
  assert.deepEqual(
    claim.earlier.map(({ statement, until, minor }) => [statement, until, minor]),
    [['A cup of tea calms most people.', today, false]],
  );
  assert.equal(suspects(files), 2);
  assert.equal(suspects(made(files, confirmAll)), 0);
  assert.equal(suspects(made(tea, confirmAll, rewordCalm(true))), 0);
});

test('rewording to the same words, without words or without a reason', () => {
  const { files, graph } = checkFiles(fixture(tea));
  const to = (statement: string, reason: string) => () =>
    reword(files, graph, { claim: 'tea-calms', statement, reason, minor: false, today });
  assert.deepEqual(to('A cup of  tea calms most people. ', 'Blanks.')(), []);
  assert.throws(to(' ', 'x'), /Unexpected absence of a statement/u);
  assert.throws(to('Tea calms.', ''), /Unexpected absence of a reason/u);
});

test('a review is written where it was, or where it belongs', () => {
  const files = made(tea, confirmAll);
  assert.match(
    textAt(files, 'claims/tea-is-strong.md'),
    /because: Caffeine wakes\.\n {4}reviewed: "[0-9a-f]{8}"\n/u,
  );
  assert.deepEqual(review(files, checkFiles(files).graph, ['tea-is-strong/supports/tea-wakes']), []);
  assert.throws(
    () => review(files, checkFiles(files).graph, ['a/supports/b']),
    /Unexpected id `a\/supports\/b`/u,
  );
});

test('an argument with another verb keeps its published address, and so does one that is given up', () => {
  const from = 'tea-is-iced/qualifies/tea-calms';
  const files = made(
    tea,
    publish,
    ({ files: all, graph }) => retarget(all, graph, { from, to: 'tea-is-iced/rebuts/tea-calms', today }),
    ({ files: all, graph }) =>
      withdraw(
        all,
        graph,
        { kind: 'argument', id: 'tea-is-strong/supports/tea-wakes' },
        { reason: 'Weak.', see: undefined, today },
      ),
  );
  const [strongest] = errorsIn(files);
  assert.match(strongest ?? '', /tea-is-strong\/supports\/tea-wakes/u);
  const ledger = textAt(files, 'permalinks.yaml');
  assert.match(
    ledger,
    /qualifies\/tea-calms\/, on: 2026-12-01, moved: \/claims\/tea-is-iced\/rebuts\/tea-calms\/ \}/u,
  );
  assert.match(
    ledger,
    /address: \/claims\/tea-is-strong\/supports\/tea-wakes\/, on: 2026-12-01, withdrawn: Weak\. \}/u,
  );
  assert.deepEqual(
    errorsIn(files).filter((each) => each.includes('published address')),
    [],
  );
});

test('an argument that was never published leaves no trace in the ledger', () => {
  const files = made(tea, ({ files: all, graph }) =>
    withdraw(
      all,
      graph,
      { kind: 'argument', id: 'tea-is-iced/qualifies/tea-calms' },
      { reason: 'Weak.', see: undefined, today },
    ),
  );
  assert.equal(textAt(files, 'permalinks.yaml'), '');
  assert.deepEqual(errorsIn(files), []);
});

test('a withdrawn record keeps its file, with a notice', () => {
  const give =
    (see: string | undefined): Step =>
    ({ files, graph }) =>
      withdraw(files, graph, { kind: 'claim', id: 'warmth-calms' }, { reason: 'Split: in two.', see, today });
  const files = made(tea, give('tea-calms'));
  assert.match(
    textAt(files, 'claims/warmth-calms.md'),
    /^withdrawn:\n {2}on: 2026-12-01\n {2}reason: "Split: in two\."\n {2}see: tea-calms$/mu,
  );
  assert.throws(() => made(tea, give('nobody')), /Unexpected id `nobody`/u);
});

test('publishing adds what is new and nothing else', () => {
  const once = made(tea, publish);
  assert.deepEqual(publish(checkFiles(once)), []);
  const lines = textAt(once, 'permalinks.yaml')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  // 6 claims with a wording each, 4 arguments, a map, an article, a synthesis, a source of 4 passages, a diagnostic
  assert.equal(lines.length, 6 * 2 + 4 + 1 + 1 + 1 + 1 + 4 + 1);
  const more = made(once, rewordCalm(false), publish);
  assert.deepEqual(difference(textAt(once, 'permalinks.yaml'), textAt(more, 'permalinks.yaml')).length, 1);
});

const moved =
  (from: string, to: string): Step =>
  ({ files, graph }) =>
    retarget(files, graph, { from, to, today });
const givenUp =
  (id: string): Step =>
  ({ files, graph }) =>
    withdraw(files, graph, { kind: 'argument', id }, { reason: 'Weak.', see: undefined, today });

test('what undercuts an argument moves with it, and is found at every address it had', () => {
  const nested = tea.replace(
    '    because: Caffeine wakes.\n',
    '    because: Caffeine wakes.\n  - undercuts: tea-is-iced/undercuts/tea-is-warm/supports/tea-calms\n    because: Ice has caffeine too.\n',
  );
  const files = made(
    nested,
    publish,
    moved('tea-is-warm/supports/tea-calms', 'tea-is-warm/qualifies/tea-wakes'),
    publish,
    moved('tea-is-warm/qualifies/tea-wakes', 'tea-is-warm/rebuts/tea-wakes'),
  );
  assert.deepEqual(
    errorsIn(files).filter((each) => /published|Unexpected way|fate/u.test(each)),
    [],
  );
  const led = formerAddresses(checkFiles(files).graph).map(({ address, now }) =>
    now.kind === 'given-up' ? address : `${address} ${now.id}`,
  );
  const nestedAddress = '/claims/tea-is-strong/undercuts/tea-is-iced/undercuts/tea-is-warm';
  const today = 'tea-is-strong/undercuts/tea-is-iced/undercuts/tea-is-warm/rebuts/tea-wakes';
  assert.ok(led.includes(`${nestedAddress}/supports/tea-calms/ ${today}`));
  assert.ok(led.includes(`${nestedAddress}/qualifies/tea-wakes/ ${today}`));
});

test('an argument may move back, and may be given up after it moved', () => {
  const [there, here] = ['tea-is-iced/rebuts/tea-calms', 'tea-is-iced/qualifies/tea-calms'];
  assert.deepEqual(errorsIn(made(tea, publish, moved(here, there), publish, moved(there, here))), []);
  const files = made(tea, publish, moved(here, there), publish, givenUp(there));
  assert.deepEqual(errorsIn(files), []);
  const given = formerAddresses(checkFiles(files).graph).filter(({ now }) => now.kind === 'given-up');
  assert.deepEqual(
    given.map(({ address }) => address),
    [`/claims/${here}/`, `/claims/${there}/`],
  );
});

test('an argument that is written again stands again once it is published', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const gone = made(tea, publish, givenUp(id));
  const again = afterChanges(gone, [
    { path: 'claims/tea-is-iced.md', before: '', after: textAt(fixture(tea), 'claims/tea-is-iced.md') },
  ]);
  assert.match(errorsIn(again).join(), /expected none for an argument that is still there/u);
  assert.deepEqual(errorsIn(made(again, publish)), []);
});

test('a hint of the check can be followed: what left its file by hand is given up or moved in the ledger', () => {
  const id = 'tea-is-iced/qualifies/tea-calms';
  const published = made(tea, publish);
  const text = textAt(published, 'claims/tea-is-iced.md');
  const without = text.replace(/ {2}- qualifies: tea-calms\n.*\n/u, '');
  const by = (after: string): readonly ContentFile[] =>
    afterChanges(published, [{ path: 'claims/tea-is-iced.md', before: text, after }]);
  assert.match(errorsIn(by(without)).join(), /Unexpected loss of the published address/u);
  assert.deepEqual(errorsIn(made(by(without), givenUp(id))), []);
  const changed = by(text.replace('- qualifies:', '- rebuts:'));
  assert.deepEqual(errorsIn(made(changed, moved(id, 'tea-is-iced/rebuts/tea-calms'))), []);
});

test('a draft beside it does not switch the guard off', () => {
  const draft = {
    path: 'claims/draft.md',
    text: '---\ntitle: ""\nstatement: ""\nkind: empirical\ntopics: []\n---\n',
  };
  const files = made(tea, publish).filter(({ path }) => path !== 'articles/on-tea.mdx');
  assert.match(errorsIn([...files, draft]).join(), /loss of the published address `\/articles\/on-tea\/`/u);
});

test('what is to be read instead stands, and sends nobody back', () => {
  const give =
    (id: string, see: string): Step =>
    ({ files, graph }) =>
      withdraw(files, graph, { kind: 'claim', id }, { reason: 'Old.', see, today });
  assert.throws(
    () => made(tea, give('tea-calms', 'tea-calms')),
    /expected a record that stands and is another one/u,
  );
  assert.throws(
    () => made(tea, give('tea-is-iced', 'warmth-calms'), give('warmth-calms', 'tea-is-iced')),
    /stands/u,
  );
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
