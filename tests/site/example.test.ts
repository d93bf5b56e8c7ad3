import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { checkFolder } from '../../src/pipeline.ts';
import { themeSheet } from '../../src/site/theme-sheet.ts';
import { buildSite, type BuiltSite } from '../support/built-site.ts';
import { program } from '../support/program.ts';

/* A debate of other people, built by the same engine: nothing of ours may show through. */
const content = 'examples/one-repository-or-many';
const env = { CONTENT_DIR: content, SITE_URL: 'https://example.org' };
const base = '/';

const { result, graph } = await checkFolder(content);
const own = (await checkFolder('content')).graph;

test('the example has neither errors nor warnings', () => {
  assert.deepEqual(
    result.diagnostics.map(({ message }) => message),
    [],
  );
});

test('the example uses what an author needs to have seen once', () => {
  const steps = [...graph.arguments.values()];
  assert.deepEqual([...new Set(steps.map(({ kind }) => kind))].sort(), [
    'qualifies',
    'rebuts',
    'supports',
    'undercuts',
  ]);
  const claims = [...graph.claims.values()];
  assert.ok(claims.length >= 15);
  assert.ok(steps.some(({ premises }) => premises.length > 1));
  for (const has of [
    claims.some(({ contrary }) => contrary.length > 0),
    claims.some(({ scope }) => scope.company.length > 0),
    claims.some(({ strongest }) => strongest !== undefined),
    claims.some(({ unanswered }) => unanswered?.note !== undefined),
  ])
    assert.ok(has);
});

suite('the site of the example', () => {
  let site: BuiltSite;

  before(async () => {
    site = await buildSite(base, env);
  });

  after(() => site.close());

  const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
  const files = (pattern: string): string[] => globSync(pattern, { cwd: site.dist }).sort();
  /** What readers see of a page, what a screen reader says and what previews show. The search has words of its own. */
  const wordsOf = (path: string): string =>
    read(path)
      .replace(/<div hidden[^>]*>.*?<\/div>/gsu, ' ')
      .replace(/ (?:aria-label|alt|content|title)="([^"]*)"/gu, '> $1 <')
      .replace(/<[^>]*>/gu, ' ');

  test('npm run check:site finds nothing', async () => {
    const options = ['--dist', site.dist, '--content', content, '--max-warnings', '0'];
    const { code, out, err } = await program('check-site', options, { BASE_PATH: base, ...env });
    assert.equal(code, 0, out + err);
  });

  test('no page says a word of the debate that the engine was made for', () => {
    const searchFiles = /^(?:pagefind\/|search-words\.txt$)/u;
    const ours = /ladder|engineering manager|individual contributor|staff engineer|promotion|career/iu;
    const titles = [own.claims, own.maps, own.articles, own.topics, own.sources].flatMap((records) =>
      [...records.values()].map(({ title }) => title),
    );
    for (const path of files('**/*.{html,md,txt,xml,json}').filter((each) => !searchFiles.test(each))) {
      const words = wordsOf(path);
      assert.doesNotMatch(words, ours, path);
      for (const title of titles.filter((each) => each.includes(' ')))
        assert.ok(!words.includes(title), `${path}: ${title}`);
    }
  });

  test('title, description, language, direction, licences and colours come from its site.yaml', () => {
    const { title, description, language, theme, licences } = graph.documents.site;
    const page = read('claims/one-change-one-review/index.html');
    assert.ok(page.includes(`<html lang="${language}" dir="ltr">`));
    assert.match(page, new RegExp(`<title>[^<]* · ${title}</title>`, 'u'));
    assert.ok(page.includes(description.slice(0, 60)));
    assert.ok(licences && page.includes(licences.content.url));
    assert.ok(page.includes('<link rel="stylesheet" href="/theme.css">'));
    assert.ok(theme);
    assert.equal(read('theme.css'), themeSheet(theme));
    assert.ok(read('maps/one-repository-or-many/folded-dark.svg').includes(theme.dark.page ?? 'no page'));
  });
});
