import { article, call, claim, quoted, script, source, type Hostile } from './hostile.ts';

/** Code, and links and pictures that run or report. */
export const running: readonly Hostile[] = [
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
];
