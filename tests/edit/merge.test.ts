import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterChanges } from '../../src/edit/change.ts';
import { leftBehind } from '../../src/edit/left-behind.ts';
import { merge } from '../../src/edit/merge.ts';
import { review } from '../../src/edit/review.ts';
import { isReadable, type ContentFile } from '../../src/model/file.ts';
import { checkFiles } from '../support/check-files.ts';
import { errorsIn, made, publish, suspects, textAt, today } from '../support/edited.ts';
import { fixture } from '../support/fixture.ts';
import { tea } from '../support/tea.ts';

const [from, into] = ['tea-is-strong', 'tea-is-iced'];

function merged(content: string | readonly ContentFile[]): ContentFile[] {
  const files = typeof content === 'string' ? fixture(content) : content;
  return afterChanges(files, merge(files, checkFiles(files).graph, { from, into, today }));
}

function textAfter(content: string): string {
  const file = merged(content).find(({ path }) => path === `claims/${into}.md`);
  assert.ok(file && isReadable(file));
  return file.text;
}

/** Further lines in the front matter of a claim, behind its kind, and a body. */
function having(content: string, id: string, { lines = '', body = '' }): string {
  const claim = new RegExp(`(=== claims/${id}\\.md\n---\n[^=]*?kind: empirical\n)([^=]*?---\n)`, 'u');
  assert.match(content, claim);
  return content.replace(claim, (_, head: string, rest: string) => head + lines + rest + body);
}

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

test('a withdrawn claim is neither merged nor merged into', () => {
  for (const id of [from, into])
    assert.throws(
      () => merged(having(tea, id, { lines: 'withdrawn: { on: 2026-01-01, reason: Weak. }\n' })),
      new RegExp(`Unexpected withdrawn claim \`${id}\` in \`claims/${id}\\.md\`, line \\d+, expected`, 'u'),
    );
});

test('claims that hold under other conditions are not one', () => {
  for (const scope of ['since: 1990', 'region: [asia]'])
    assert.throws(
      () => merged(having(tea, from, { lines: `scope: { ${scope} }\n` })),
      /Unexpected `scope` of `tea-is-strong` in `claims\/tea-is-strong\.md`, line 5 that differs from that of `tea-is-iced` in `claims\/tea-is-iced\.md`/u,
    );
  const lines = 'scope: { since: 1990 }\n';
  assert.match(
    textAfter(having(having(tea, from, { lines }), into, { lines })),
    /^aliases: \[tea-is-strong\]$/mu,
  );
});

test('wordings of a merged claim stand behind those of the other and say whose they are', () => {
  const earlier = (statement: string): string =>
    `earlier: # kept\n  - { statement: ${statement}, until: 2026-01-01, reason: Typo., minor: true } # why\n`;
  const content = having(having(tea, from, { lines: earlier('Tea has caffein.') }), into, {
    lines: `aliases: ["cold-tea"] # once\n${earlier('Tea is icy.')}`,
  });
  const claim = checkFiles(merged(content)).graph.claims.get(into);
  assert.deepEqual(
    claim?.earlier.map(({ text, of }) => [text, of]),
    [
      ['Tea is icy.', undefined],
      ['Tea holds caffeine.', from],
      ['Tea has caffein.', from],
    ],
  );
  assert.match(
    textAfter(content),
    /^aliases: \["cold-tea", tea-is-strong\] # once\nearlier: # kept\n.*Tea is icy.* # why$/mu,
  );
});

test('what was reviewed against a typo of the other claim stays reviewed', () => {
  const typo = 'In hot countries tea is drunk wiht ice.';
  const answer = 'arguments:\n  - rebuts: tea-is-iced\n    because: Not there.\n';
  const before = fixture(
    having(tea, 'warmth-calms', { lines: answer }).replace('drunk with ice', 'drunk wiht ice'),
  );
  const confirmed = afterChanges(
    before,
    review(before, checkFiles(before).graph, ['warmth-calms/rebuts/tea-is-iced']),
  );
  const mended = confirmed.map((file) =>
    isReadable(file) && file.path === `claims/${into}.md`
      ? {
          ...file,
          text: file.text.replace(
            `statement: ${typo}\n`,
            `statement: In hot countries tea is drunk with ice.\nearlier:\n  - { statement: ${typo}, until: 2026-01-01, reason: Typo., minor: true }\n`,
          ),
        }
      : file,
  );
  assert.equal(suspects(mended), 0);
  assert.equal(suspects(merged(mended)), 0);
});

test('remarks of arguments stay with them', () => {
  const content = tea
    .replace('    because: Caffeine wakes.\n', '    because: Caffeine wakes.\n    # of strong tea\n')
    .replace('where the ice begins.\n', 'where the ice begins.\n    # of ice\n');
  assert.match(
    textAfter(content),
    / {4}# of ice\n {2}- supports: tea-rouses\n {4}because: Caffeine wakes\.\n {4}# of strong tea\nunanswered/u,
  );
});

test('arguments in brackets are refused by file and line', () => {
  const content = tea.replace(
    'arguments:\n  - supports: tea-rouses\n    because: Caffeine wakes.\n',
    'arguments: [{ supports: tea-rouses, because: Caffeine wakes. }]\n',
  );
  assert.throws(
    () => merged(content),
    /Unexpected way of writing `arguments` in `claims\/tea-is-strong\.md`, line 7, expected a list/u,
  );
});

test('links of both bodies lead where they led', () => {
  const bodies = (giving: string, taking: string): string =>
    having(having(tea, from, { body: `\n${giving}\n` }), into, { body: `\n${taking}\n` });
  const refused = (giving: string, taking: string, label: string): void => {
    assert.throws(
      () => merged(bodies(giving, taking)),
      (error: Error) => error.message.startsWith(`Unexpected label \`[${label}]\``),
    );
  };
  refused('See [it][x].\n\n[x]: claim:tea-calms', 'See [X].\n\n[X]: claim:tea-wakes', 'x');
  refused('See.[^1]\n\n[^1]: One.', 'See.[^1]\n\n[^1]: Two.', '^1');
  refused('See [it][x].\n\n[x]: claim:tea-calms', 'A word in [x].', 'x');
  assert.match(
    textAfter(bodies('See [x].\n\n[x]: claim:tea-calms', 'See [x].\n\n[x]: claim:tea-calms')),
    /See \[x\][^]*See \[x\]/u,
  );
});

test('a merged claim is found by the keywords of both, each once', () => {
  const keywords = (id: string, list: string): ((content: string) => string) => {
    return (content) => having(content, id, { lines: `keywords: [${list}]\n` });
  };
  const content = keywords(from, 'strong brew, caffeine')(keywords(into, 'cold brew, caffeine')(tea));
  assert.match(textAfter(content), /^keywords: \[cold brew, caffeine, strong brew\]$/mu);
});

test('a merged claim stands under the topics of both', () => {
  const content = tea.replace(/(=== claims\/tea-is-strong\.md[^=]*?topics: )\[tea\]/u, '$1[caffeine, tea]');
  assert.match(textAfter(content), /^topics: \[tea, caffeine\]$/mu);
});

test('what is left behind is told', () => {
  const lines = 'not_claimed: "# That it is bitter."\n# Ask a cook.\n';
  const content = having(tea, from, { lines })
    .replace('because: Caffeine wakes.\n', 'because: Caffeine wakes. # Of strong tea.\n')
    .replace(/(tea-is-strong\.md[^=]*?)kind: empirical([^=]*?)origin: editors\n/u, '$1kind: practical$2')
    .replace(/(tea-is-strong\.md[^=]*?why: undisputed)/u, '$1, note: Nobody doubts it.')
    .replace(
      'stances: [{ claim: tea-calms, stance: asserts }]',
      `stances: [{ claim: ${into}, stance: asserts }, { claim: ${from}, stance: asserts, note: Of Assam. }]`,
    );
  const told = (files: readonly ContentFile[]): string[] =>
    leftBehind(files, checkFiles(files).graph, { from, into });
  assert.deepEqual(
    told(fixture(content)),
    [
      'title: Tea is strong',
      'kind: practical',
      'origin: none, sources state it',
      'not_claimed: # That it is bitter.',
      'unanswered: undisputed: Nobody doubts it.',
      'note on essay#p1: Of Assam.',
      'remark: # Ask a cook.',
    ].map((each) => `Not taken over from tea-is-strong: ${each}`),
  );
  assert.deepEqual(told(merged(content)), []);
});
