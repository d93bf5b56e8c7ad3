import assert from 'node:assert/strict';
import { fileWith, replace, replaceSomewhere, withText } from './knowledge-base.ts';
import {
  claims,
  sources,
  articles,
  inFile,
  paragraph,
  newFile,
  claimFile,
  firstClaim,
  type Mutation,
} from './mutation.ts';

/* Edits that break a file: its name, its keys, its YAML. */

export const fileMutations: readonly Mutation[] = [
  {
    name: 'duplicated id',
    code: 'duplicate-id',
    mutate: (kb) => {
      const file = fileWith(kb, claims, /^---/u);
      const copy = file.path.replace('claims/', 'claims/zz/');
      return { files: withText(kb, copy, file.text), file: copy, line: null };
    },
  },
  {
    name: 'names that differ by case',
    code: 'case-collision',
    mutate: (kb) => {
      const file = fileWith(kb, claims, /^---/u);
      const copy = file.path.replace(/[^/]+$/u, (name) => name.charAt(0).toUpperCase() + name.slice(1));
      return { files: withText(kb, copy, file.text), file: file.path, line: null };
    },
  },
  { name: 'unknown key', code: 'schema-violation', mutate: inFile(claims, /^kind:/mu, 'knid: x\nkind:') },
  {
    name: 'unknown key of an argument',
    code: 'schema-violation',
    mutate: inFile(claims, /(?<=\n {4})because(?=:)/u, 'becuase'),
  },
  {
    name: 'missing key',
    code: 'schema-violation',
    mutate: (kb) => ({ ...inFile(claims, /^kind: .*\n/mu, '')(kb), line: null }),
  },
  { name: 'unknown kind', code: 'schema-violation', mutate: inFile(claims, /(?<=^kind: )\w+/mu, 'factual') },
  {
    name: 'fingerprint that is a number',
    code: 'schema-violation',
    mutate: inFile(claims, /(?<=reviewed: )"[^"]+"/u, '12345678'),
  },
  {
    name: 'unknown stance',
    code: 'schema-violation',
    mutate: inFile(sources, /(?<=stance: )asserts/u, 'agrees'),
  },
  {
    name: 'key given twice',
    code: 'invalid-yaml',
    mutate: (kb) => ({
      ...inFile(claims, /^kind: .*\n/mu, 'kind: empirical\nkind: empirical\n')(kb),
      line: null,
    }),
  },
  {
    name: 'quotation mark left open',
    code: 'invalid-yaml',
    mutate: (kb) => ({ ...inFile(claims, /(?<=^title: )/mu, '"')(kb), line: null }),
  },
  {
    name: 'text cut off by a comment sign',
    code: 'cut-text',
    mutate: inFile(claims, /(?<=^title: \w+) /mu, ' # '),
  },
  {
    name: 'invisible character in a title',
    code: 'hidden-character',
    mutate: inFile(claims, /(?<=^title: \w+) /mu, '\u200b '),
  },
  {
    name: 'direction of writing turned around by an escape',
    code: 'hidden-character',
    mutate: inFile(sources, /(?<=^title: ).*$/mu, '"Pay \\u202erises"'),
  },
  {
    name: 'invisible entity in an article',
    code: 'hidden-character',
    mutate: paragraph(articles, 'Pay&ZeroWidthSpace;rises.'),
  },
  {
    name: 'emptied file',
    code: 'unreadable-file',
    mutate: (kb) => {
      const file = fileWith(kb, claims, /^---/u);
      return { files: withText(kb, file.path, ''), file: file.path, line: null };
    },
  },
  {
    name: 'front matter lost',
    code: 'unreadable-file',
    mutate: (kb) => replaceSomewhere(kb, fileWith(kb, claims, /^---/u), /^---\n/u, ''),
  },
  {
    name: 'another extension',
    code: 'unexpected-file',
    mutate: newFile('claims/saved-as.markdown', firstClaim),
  },
  { name: 'name that is no id', code: 'invalid-id', mutate: newFile('claims/Not An Id.md', firstClaim) },
  { name: 'name that is a verb', code: 'invalid-id', mutate: newFile('claims/rebuts.md', firstClaim) },
  {
    name: 'former id of another claim',
    code: 'alias-collision',
    mutate: (kb) => {
      const [first, second] = kb.graph.claims.keys();
      assert.ok(first && second);
      return {
        ...replace(
          kb,
          claimFile(kb, (id) => id === first),
          /^topics:/mu,
          `aliases: [${second}]\ntopics:`,
        ),
        line: null,
      };
    },
  },
  {
    name: 'colour that is hard to read',
    code: 'low-contrast',
    mutate: inFile(
      /^site\.yaml$/u,
      /^language: .*$/mu,
      'language: en-GB\ntheme:\n  light: { rebuttal: "#f0a0a0" }',
      /^ {2}light/mu,
    ),
  },
];
