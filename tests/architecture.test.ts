import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** What each part of the core may import from the others. Left of a folder in the flow, nothing. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  read: ['read', 'model'],
  parse: ['parse', 'model'],
  graph: ['graph', 'parse', 'model'],
  rules: ['rules', 'graph', 'parse', 'model'],
  report: ['report', 'model'],
  verify: ['verify', 'parse', 'model'],
  built: ['built', 'parse', 'model'],
  edit: ['edit', 'graph', 'parse', 'model'],
  wording: ['wording', 'graph', 'model'],
  export: ['export', 'wording', 'graph', 'model'],
  layout: ['layout', 'graph', 'model'],
};

const pureFolders = [
  'model',
  'parse',
  'graph',
  'rules',
  'report',
  'verify',
  'built',
  'edit',
  'wording',
  'export',
  'layout',
];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** Every import, static, dynamic or of types only, in TypeScript and Astro files alike. */
function importsIn(folder: string): Import[] {
  const files = globSync(`${folder}/**/*.{ts,astro,mjs}`);
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/gu);
    return [...found].map(([, specifier = '']) => ({ file, specifier }));
  });
}

/** The folder of `src/` that is imported from. */
function folderOf({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return relative(src, join(dirname(file), specifier)).split(sep)[0];
}

for (const [folder, allowed] of Object.entries(mayImport)) {
  test(`${folder} imports only ${allowed.join(', ')} from src`, () => {
    const strangers = importsIn(join(src, folder)).filter((each) => {
      const target = folderOf(each);
      return target !== undefined && !allowed.includes(target);
    });
    assert.deepEqual(strangers, []);
  });
}

for (const folder of pureFolders) {
  test(`${folder} does no input or output: no node:* but node:crypto, no astro`, () => {
    const outside = importsIn(join(src, folder)).filter(
      ({ specifier }) => (isBuiltin(specifier) && specifier !== 'node:crypto') || /^@?astro/u.test(specifier),
    );
    assert.deepEqual(outside, []);
  });
}

test('model imports no package at all', () => {
  assert.deepEqual(
    importsIn(join(src, 'model')).filter(({ specifier }) => !specifier.startsWith('.')),
    [],
  );
});

test('rules know neither each other nor the output', () => {
  const shared = ['rule.ts', 'index.ts'].map((name) => join(src, 'rules', name));
  const between = importsIn(join(src, 'rules')).filter(
    (each) =>
      !each.file.endsWith('index.ts') &&
      folderOf(each) === 'rules' &&
      !shared.includes(join(dirname(each.file), each.specifier)),
  );
  assert.deepEqual(between, []);
});

/** What a page or a component may ask: the graph for what to show, the site for how to show it. */
const askedByPages = ['graph', 'model', 'site', 'wording', 'components', 'layouts', 'styles'];

/** Pages about the checker and the exports list what those folders register. */
const registries = [
  'rules/index.ts',
  'rules/rule.ts',
  'verify/index.ts',
  'verify/verification.ts',
  'export/index.ts',
  'codes.ts',
  'report/report.ts',
];

test('pages, layouts and components neither read, parse nor load content themselves', () => {
  const strangers = ['pages', 'layouts', 'components']
    .flatMap((folder) => importsIn(join(src, folder)))
    .filter((each) => {
      const target = folderOf(each);
      if (target === undefined) return !each.specifier.startsWith('astro:');
      const file = relative(src, join(dirname(each.file), each.specifier))
        .split(sep)
        .join('/');
      return !askedByPages.includes(target) && !registries.includes(file) && !file.startsWith('built/');
    })
    .filter((each) => each.specifier !== 'astro');
  assert.deepEqual(strangers, []);
});

test('content is gathered in one place: nobody else globs for it', () => {
  const globbing = globSync(`${src}/**/*.{ts,astro}`).filter((file) =>
    readFileSync(file, 'utf8').includes('import.meta.glob'),
  );
  assert.deepEqual(globbing, []);
});

test('only site/urls.ts spells addresses of records', () => {
  const spelled = ['pages', 'layouts', 'components', 'site', 'export', 'graph']
    .flatMap((folder) => globSync(`${join(src, folder)}/**/*.{ts,astro}`))
    .filter((file) => !file.endsWith('site/urls.ts'))
    .filter((file) =>
      /['"`/](claims|maps|articles|syntheses|sources|topics|diagnostics)\/\$?\{/u.test(
        readFileSync(file, 'utf8'),
      ),
    );
  assert.deepEqual(spelled, []);
});

test('no folder or file has a name that says nothing', () => {
  const names = globSync(`${src}/**/*`).filter((path) =>
    /\/(utils?|helpers?|common|types|constants|misc)(\.\w+)?$/u.test(path),
  );
  assert.deepEqual(names, []);
});
