import { call, claim, yaml, type Hostile } from './hostile.ts';

/** Ten lists, each of nine times the one before it. */
const multiplying = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']
  .map(
    (name, at, names) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${names[at - 1] ?? 'a'}`)
        .join(', ')}]`,
  )
  .join('\n');

/** What a reader of YAML could be made to do: other types, other prototypes, endless lists; and settings that run. */
export const misread: readonly Hostile[] = [
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
    name: 'a constructor as a topic',
    file: claim('constructor-topic', { topics: '[constructor]' }),
    caught: 'unresolved-reference',
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
];
