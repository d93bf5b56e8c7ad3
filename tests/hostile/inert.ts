import { article, call, claim, image, quoted, script, source, type Hostile } from './hostile.ts';

/** Markup where plain text belongs: it must be shown as it is written. */
export const inert: readonly Hostile[] = [
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
