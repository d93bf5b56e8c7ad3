import type { ContentFile } from '../../src/model/file.ts';

/**
 * One contribution that means harm: a file beside a sound knowledge base. `caught` names the code that refuses it;
 * without one the checker lets it through, because it must do no harm where it is published.
 */
export interface Hostile {
  readonly name: string;
  readonly file: ContentFile;
  readonly caught?: string;
}

/** Called by whatever runs; the browser test listens. */
const call = 'ran()';
const script = `<script>${call}</script>`;
const image = `<img src=x onerror=${call}>`;

/** Keys of a claim as YAML, each of which may be replaced. */
function claim(id: string, keys: Readonly<Record<string, string>> = {}, body = ''): ContentFile {
  const all = {
    title: `That ${id.replaceAll('-', ' ')}`,
    statement: `It is so that ${id.replaceAll('-', ' ')}.`,
    kind: 'empirical',
    topics: '[tea]',
    origin: 'editors',
    unanswered: '{ why: unexamined }',
    ...keys,
  };
  const yaml = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return { path: `claims/${id}.md`, text: `---\n${yaml.join('')}---\n${body}` };
}

function article(id: string, body: string, keys = `title: On ${id.replaceAll('-', ' ')}\n`): ContentFile {
  return { path: `articles/${id}.mdx`, text: `---\n${keys}---\n\n${body}\n` };
}

function source(id: string, keys: Readonly<Record<string, string>> = {}): ContentFile {
  const all = {
    title: 'On tea',
    authors: '[A. Writer]',
    site: 'Example',
    issued: '"2020"',
    url: 'https://example.org/tea',
    kind: 'essay',
    copy: `{ file: ${id}.txt, sha256: "${'0'.repeat(64)}" }`,
    passages: `[{ n: 1, paragraphs: [1, 1], fingerprint: "00000000", gist: A cup calms., stances: [{ claim: tea-calms, stance: asserts }] }]`,
    ...keys,
  };
  return {
    path: `sources/${id}.yaml`,
    text: Object.entries(all)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Markup where plain text belongs: it must be shown as it is written. */
const inert: readonly Hostile[] = [
  { name: 'a script in a title', file: claim('script-in-title', { title: quoted(`Tea ${script}`) }) },
  {
    name: 'a script in a statement',
    file: claim('script-in-statement', { statement: quoted(`Tea ${script}`) }),
  },
  { name: 'a picture that fails in a title', file: claim('picture-in-title', { title: quoted(image) }) },
  { name: 'the end of a title element', file: claim('end-of-title', { title: quoted(`</title>${script}`) }) },
  {
    name: 'the end of an attribute',
    file: claim('end-of-attribute', { title: quoted(`"><svg onload=${call}>`) }),
  },
  { name: 'the end of JSON-LD', file: claim('end-of-json', { statement: quoted(`</script>${script}<!--`) }) },
  {
    name: 'the end of a search template',
    file: claim('template', { title: quoted('{{+ constructor +}} {{ meta.title }}') }),
  },
  {
    name: 'an expression of Astro',
    file: claim('expression', { title: quoted(`{${call}}`), statement: quoted(`\${${call}}`) }),
  },
  { name: 'a handler in what is not claimed', file: claim('not-claimed', { not_claimed: quoted(image) }) },
  {
    name: 'a script in a reason',
    file: claim('script-in-reason', { arguments: `[{ rebuts: tea-calms, because: ${quoted(script)} }]` }),
  },
  {
    name: 'a script in the note of an open end',
    file: claim('script-in-note', { unanswered: `{ why: unexamined, note: ${quoted(script)} }` }),
  },
  {
    name: 'a script in a former wording',
    file: claim('script-in-wording', {
      earlier: `[{ statement: ${quoted(script)}, until: 2020-01-01, reason: ${quoted(image)} }]`,
    }),
  },
  {
    name: 'a script in the reason of a withdrawal',
    file: claim('script-in-withdrawal', { withdrawn: `{ on: 2020-01-01, reason: ${quoted(script)} }` }),
  },
  {
    name: 'a script in a gist, a note and a holder',
    file: source('script-in-gist', {
      passages: `[{ n: 1, paragraphs: [1, 1], fingerprint: "00000000", gist: ${quoted(script)}, stances: [{ claim: tea-calms, stance: reports, holder: ${quoted(image)}, note: ${quoted(script)} }] }]`,
    }),
  },
  {
    name: 'a script in the first words of a passage',
    file: source('script-in-start', {
      passages: `[{ n: 1, paragraphs: [1, 1], fingerprint: "00000000", start: ${quoted(script)}, gist: Calm., stances: [{ claim: tea-calms, stance: asserts }] }]`,
    }),
  },
  {
    name: 'scripts in a bibliographic record',
    file: source('script-in-record', {
      title: quoted(script),
      authors: `[${quoted(image)}]`,
      site: quoted(script),
      interests: quoted(image),
      missing: quoted(script),
    }),
  },
  {
    name: 'a quotation mark in an address',
    file: source('quote-in-url', { url: quoted(`https://example.org/"onmouseover="${call}`) }),
  },
  {
    name: 'a path in the name of a copy',
    file: source('path-in-copy', { copy: `{ file: ../../../etc/passwd, sha256: "${'0'.repeat(64)}" }` }),
  },
  {
    name: 'a script in a question',
    file: {
      path: 'maps/script-in-question.mdx',
      text: `---\ntitle: ${quoted(script)}\nquestion: ${quoted(`${image}?`)}\npositions: [tea-calms, tea-wakes]\n---\n`,
    },
  },
  {
    name: 'a script in the title of a theme',
    file: {
      path: 'syntheses/script-in-theme.mdx',
      text: `---\ntitle: ${quoted(script)}\nsources: [essay]\nthemes: [{ id: calm, title: ${quoted(image)}, claims: [tea-calms] }]\n---\n`,
    },
  },
  {
    name: 'a script in code',
    file: article('script-in-code', `Tea \`${script}\`.\n\n\`\`\`html\n${script}\n\`\`\``),
  },
  {
    name: 'escaped markup',
    file: article('escaped-markup', `&lt;script&gt;${call}&lt;/script&gt; and \\<img src=x onerror=${call}>`),
  },
  {
    name: 'a handler in the title of a link',
    file: article('title-of-link', `[Tea](https://example.org/ '" onclick="${call}')`),
  },
  { name: 'a script in a heading', file: article('script-in-heading', `## Tea \\<script>${call}\n\nCalm.`) },
  {
    name: 'an address that turns into a handler',
    file: claim(
      'handler-in-body',
      {},
      `\n[Tea](https://example.org/%22onclick=%22${call}) https://example.org/"onclick="${call}\n`,
    ),
  },
  { name: 'text nested a thousand deep', file: claim('nested-body', {}, `\n${'> '.repeat(1000)}Tea\n`) },
];

const yaml = (id: string, text: string): ContentFile => ({
  path: `claims/${id}.md`,
  text: `---\n${text}---\n`,
});

/** Ten lists, each of nine times the one before it. */
const multiplying = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
  .map(
    (name, at, names) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${names[at - 1] ?? 'a'}`)
        .join(', ')}]`,
  )
  .join('\n');

/** What no page may be made of. */
const refused: readonly Hostile[] = [
  {
    name: 'a script in the body of a claim',
    file: claim('script-in-body', {}, `\n${script}\n`),
    caught: 'executable-prose',
  },
  { name: 'a comment of HTML', file: claim('comment', {}, '\n<!-- tea -->\n'), caught: 'executable-prose' },
  {
    name: 'SVG with a script',
    file: claim('svg', {}, `\n<svg><script>${call}</script></svg>\n`),
    caught: 'executable-prose',
  },
  {
    name: 'SVG as an element of MDX',
    file: article('svg-in-mdx', `<svg onload="${call}" />`),
    caught: 'executable-prose',
  },
  {
    name: 'a frame',
    file: article('frame', '<iframe src="https://example.org" />'),
    caught: 'executable-prose',
  },
  {
    name: 'an import',
    file: article('import', `import { execSync } from 'node:child_process'\n\nTea`),
    caught: 'executable-prose',
  },
  {
    name: 'an export',
    file: article('export', 'export const tea = process.env\n\nTea'),
    caught: 'executable-prose',
  },
  { name: 'an expression', file: article('braces', '{process.exit(7)}'), caught: 'executable-prose' },
  {
    name: 'an expression in an attribute',
    file: article('attribute', '<Count claim={process.exit(7)} />'),
    caught: 'executable-prose',
  },
  {
    name: 'attributes spread from an expression',
    file: article('spread', '<Count {...process.env} />'),
    caught: 'executable-prose',
  },
  {
    name: 'a component named like a prototype key',
    file: article('constructor-element', '<constructor />'),
    caught: 'executable-prose',
  },
  {
    name: 'a link that runs',
    file: article('running-link', `[Tea](javascript:${call})`),
    caught: 'executable-prose',
  },
  {
    name: 'a link that runs, spelled with entities',
    file: article('entity-link', `[Tea](&#106;avascript:${call})`),
    caught: 'executable-prose',
  },
  {
    name: 'a link that runs, split by a tab',
    file: article('tab-link', `[Tea](java&Tab;script:${call})`),
    caught: 'unknown-scheme',
  },
  {
    name: 'a link that runs, between angle brackets',
    file: claim('angle-link', {}, `\n<javascript:${call}>\n`),
    caught: 'executable-prose',
  },
  {
    name: 'a link of data',
    file: article('data-link', '[Tea](data:text/html;base64,PHNjcmlwdD4=)'),
    caught: 'executable-prose',
  },
  {
    name: 'a link to a blob',
    file: article('blob-link', '[Tea](blob:https://example.org/1)'),
    caught: 'unknown-scheme',
  },
  {
    name: 'a link to another host without a scheme',
    file: article('bare-link', '[Tea](//example.org/tea)'),
    caught: 'unknown-scheme',
  },
  {
    name: 'a picture that reports who reads',
    file: article('tracker', '![Tea](https://example.org/pixel.png)'),
    caught: 'executable-prose',
  },
  {
    name: 'an address of a source that runs',
    file: source('running-url', { url: `javascript:${call}` }),
    caught: 'schema-violation',
  },
  {
    name: 'an address of a source with a blank',
    file: source('blank-url', { url: quoted(`https://example.org/ onclick=${call}`) }),
    caught: 'schema-violation',
  },
  {
    name: 'a tag that makes a function',
    file: yaml('function-tag', `title: !!js/function 'function () { ${call} }'\n`),
    caught: 'invalid-yaml',
  },
  {
    name: 'a tag of another language',
    file: yaml('python-tag', 'title: !!python/object/apply:os.system ["true"]\n'),
    caught: 'invalid-yaml',
  },
  {
    name: 'a prototype among the keys',
    file: claim('proto-key', { __proto__x: 'tea', ['__proto__']: '{ polluted: true }' }),
    caught: 'schema-violation',
  },
  {
    name: 'a constructor among the keys',
    file: claim('constructor-key', { constructor: '{ prototype: { polluted: true } }' }),
    caught: 'schema-violation',
  },
  {
    name: 'a prototype as a reference',
    file: claim('proto-reference', { contrary: '[__proto__]' }),
    caught: 'unresolved-reference',
  },
  {
    name: 'a prototype as an id',
    file: { ...claim('x'), path: 'claims/__proto__.md' },
    caught: 'invalid-id',
  },
  {
    name: 'a constructor as a topic',
    file: claim('constructor-topic', { topics: '[constructor]' }),
    caught: 'unresolved-reference',
  },
  { name: 'a path as an id', file: { ...claim('x'), path: 'claims/..%2f..%2fetc.md' }, caught: 'invalid-id' },
  {
    name: 'a backslash in an id',
    file: { ...claim('x'), path: 'claims/..\\..\\etc.md' },
    caught: 'invalid-id',
  },
  {
    name: 'a path as a former id',
    file: claim('path-alias', { aliases: '[../../../../tmp/owned]' }),
    caught: 'invalid-id',
  },
  {
    name: 'a verb as a former id',
    file: claim('verb-alias', { aliases: '[tea-calms/rebuts/tea-wakes]' }),
    caught: 'invalid-id',
  },
  {
    name: 'a path as what stands instead',
    file: claim('path-see', { withdrawn: '{ on: 2020-01-01, reason: Gone., see: ../../admin }' }),
    caught: 'unresolved-reference',
  },
  {
    name: 'a path as an argument',
    file: claim('path-argument', { arguments: '[{ rebuts: ../../admin, because: So. }]' }),
    caught: 'unresolved-reference',
  },
  {
    name: 'a path as a mention',
    file: article('path-mention', '[Tea](claim:../../admin)'),
    caught: 'unresolved-reference',
  },
  {
    name: 'a letter that looks like another in an id',
    file: { ...claim('x'), path: 'claims/te\u0430-calms.md' },
    caught: 'invalid-id',
  },
  {
    name: 'a letter that looks like another in a reference',
    file: claim('homoglyph', { contrary: '[te\u0430-calms]' }),
    caught: 'unresolved-reference',
  },
  {
    name: 'a title that reads the other way round',
    file: claim('bidi-title', { title: 'Tea \u202esmlac' }),
    caught: 'hidden-character',
  },
  {
    name: 'the same as an escape',
    file: claim('bidi-escape', { statement: '"Tea \\u2067calms."' }),
    caught: 'hidden-character',
  },
  {
    name: 'the same as an entity',
    file: claim('bidi-entity', {}, '\nTea &#x202e;calms.\n'),
    caught: 'hidden-character',
  },
  {
    name: 'the same in a comment for reviewers',
    file: yaml('bidi-comment', 'title: Tea # \u2066calms\n'),
    caught: 'hidden-character',
  },
  {
    name: 'a statement that only looks like another',
    file: claim('zero-width', { statement: 'A cup of\u200b tea calms most people.' }),
    caught: 'hidden-character',
  },
  {
    name: 'words written in invisible tags',
    file: source('tags', { site: 'Example\u{e0041}\u{e0042}' }),
    caught: 'hidden-character',
  },
  { name: 'a null byte', file: claim('null-byte', { title: 'Tea\u0000calms' }), caught: 'hidden-character' },
  {
    name: 'a null byte as an escape',
    file: claim('null-escape', { title: '"Tea \\x00 calms"' }),
    caught: 'hidden-character',
  },
  {
    name: 'a sign that terminals obey',
    file: claim('terminal', { title: '"Tea \\x1b[2J"' }),
    caught: 'hidden-character',
  },
  {
    name: 'bytes that are not UTF-8',
    file: { path: 'claims/bytes.md', failure: 'bytes that are not UTF-8' },
    caught: 'unreadable-file',
  },
  {
    name: 'a file of many megabytes',
    file: claim('enormous', {}, `\n${'Tea calms. '.repeat(500_000)}\n`),
    caught: 'unreadable-file',
  },
  {
    name: 'lists nested ten thousand deep',
    file: yaml('nested-list', `title: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
    caught: 'invalid-yaml',
  },
  {
    name: 'aliases that multiply',
    file: yaml('laughs', `a: &a [tea, tea]\n${multiplying}\n`),
    caught: 'schema-violation',
  },
  {
    name: 'HTML as the language of the site',
    file: {
      path: 'site.yaml',
      text: `title: Tea\nquestion: [Tea?]\ndescription: Tea.\nlanguage: 'en"><script>${call}</script>'\n`,
    },
    caught: 'schema-violation',
  },
  {
    name: 'a repository that runs',
    file: {
      path: 'site.yaml',
      text: `title: Tea\nquestion: [Tea?]\ndescription: Tea.\nlanguage: en\nrepository: javascript:${call}\n`,
    },
    caught: 'schema-violation',
  },
  {
    name: 'a path in the ledger',
    file: { path: 'permalinks.yaml', text: '- { address: /claims/../../tmp/owned/, on: 2020-01-01 }\n' },
    caught: 'schema-violation',
  },
  {
    name: 'a program among the texts',
    file: { path: 'claims/tea.js', text: call },
    caught: 'unexpected-file',
  },
  {
    name: 'front matter that ends twice',
    file: {
      path: 'articles/two-ends.mdx',
      text: `---\ntitle: Tea\n---\n---\n\nimport x from 'node:fs'\n`,
    },
    caught: 'executable-prose',
  },
];

export const hostileInputs: readonly Hostile[] = [...inert, ...refused];

/** HTML in the settings of a site, which every page shows. */
export const hostileSettings: ContentFile = {
  path: 'site.yaml',
  text: `title: ${quoted(`Tea ${script}`)}
question: [${quoted(`Tea${image}`)}, ${quoted(`coffee${script}?`)}]
description: ${quoted(`</title>${script}${image}`)}
language: en-GB
repository: ${quoted(`https://example.org/"onclick="${call}`)}
licences:
  content: { name: ${quoted(script)}, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
situations: [{ title: ${quoted(script)}, summary: ${quoted(image)}, read: ["claim:tea-calms"] }]
`,
};
