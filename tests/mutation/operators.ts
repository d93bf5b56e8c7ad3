import assert from 'node:assert/strict';
import { counterargumentsTo } from '../../src/graph/counterarguments.ts';
import { isReadable, type ReadableFile } from '../../src/model/file.ts';
import {
  fileWith,
  lineAt,
  replace,
  replaceSomewhere,
  withText,
  type KnowledgeBase,
  type Mutated,
} from './knowledge-base.ts';

/** One way of breaking the content, and the code that must name it. */
export interface Mutation {
  readonly name: string;
  readonly code: string;
  readonly mutate: (kb: KnowledgeBase) => Mutated;
}

const claims = /^claims\//u;
const sources = /^sources\//u;
const maps = /^maps\//u;
const articles = /^articles\//u;
const syntheses = /^syntheses\//u;

/** Edits the first file that matches. */
function inFile(path: RegExp, pattern: RegExp, by: string, at?: RegExp): Mutation['mutate'] {
  return (kb) => replace(kb, fileWith(kb, path, pattern), pattern, by, at);
}

/** Adds a paragraph to the end of the first article, map or synthesis. */
function paragraph(path: RegExp, text: string): Mutation['mutate'] {
  return (kb) => {
    const file = fileWith(kb, path, /^---/u);
    const added = `${file.text.trimEnd()}\n\n${text}\n`;
    return {
      files: withText(kb, file.path, added),
      file: file.path,
      line: lineAt(added, added.lastIndexOf(text)),
    };
  };
}

/** Adds a file of its own. */
function newFile(path: string, from: (kb: KnowledgeBase) => string): Mutation['mutate'] {
  return (kb) => ({ files: withText(kb, path, from(kb)), file: path, line: null });
}

/** The file of the first claim that has a property, with the claim. */
function claimFile(kb: KnowledgeBase, suits: (id: string) => boolean): ReadableFile {
  const claim = [...kb.graph.claims.values()].find((each) => suits(each.id));
  assert.ok(claim, 'no claim of the content suits');
  const file = kb.files.filter(isReadable).find((each) => each.path === claim.file);
  assert.ok(file);
  return file;
}

const firstClaim = (kb: KnowledgeBase): string => fileWith(kb, claims, /^---/u).text;

const isAnswered = (kb: KnowledgeBase, id: string): boolean => counterargumentsTo(kb.graph, id).length > 0;

/** An argument from a claim on the claim that it supports, the other way round. */
function backwards(kb: KnowledgeBase): Mutated {
  const support = [...kb.graph.arguments.values()].find(
    ({ kind, target }) => kind === 'supports' && kb.graph.claims.get(target)?.arguments.length,
  );
  assert.ok(support);
  const file = claimFile(kb, (id) => id === support.target);
  const added = `arguments:\n  - supports: ${support.premises[0]}\n    because: It runs in a circle.\n`;
  const text = file.text.replace(/^arguments:\n/mu, added);
  // The circle is told from its first step in order of files.
  const [first = file.path] = [file.path, support.file].sort();
  return { files: withText(kb, file.path, text), file: first, line: null };
}

/** What a passage says of claims, in brackets or in lines. */
const ownStances = /\n {4}stances:(?: \[.*\]|(?:\n {6}.*)+)/u;

export const mutations: readonly Mutation[] = [
  // references that lead nowhere
  {
    name: 'dangling target',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=- supports: )\S+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling rebutted claim',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=- rebuts: )\S+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling undercut',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=- undercuts: )\S+/u, 'nobody/supports/nothing'),
  },
  {
    name: 'dangling further premise',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=with: \[)[^\],]+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling passage',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=from: \[)[^\],]+/u, 'safi-not-a-promotion#p999'),
  },
  {
    name: 'dangling topic',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=topics: \[)[^\],]+/u, 'no-such-topic'),
  },
  {
    name: 'dangling contrary',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=contrary: \[)[^\],]+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling scope value',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=scope: \{ \w+: \[)[^\],]+/u, 'no-such-value'),
  },
  {
    name: 'dangling strongest',
    code: 'unresolved-reference',
    mutate: inFile(claims, /(?<=\n {2}argument: )\S+/u, 'nobody/rebuts/nothing'),
  },
  {
    name: 'dangling stance',
    code: 'unresolved-reference',
    mutate: inFile(sources, /(?<=- claim: )\S+|(?<=\{ claim: )[^ ,]+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling position',
    code: 'unresolved-reference',
    mutate: inFile(maps, /(?<=positions:\n\s+- )\S+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling finding',
    code: 'unresolved-reference',
    mutate: inFile(syntheses, /(?<=claims:\n\s+- )\S+/u, 'no-such-claim-at-all'),
  },
  {
    name: 'dangling source of a synthesis',
    code: 'unresolved-reference',
    mutate: inFile(syntheses, /(?<=sources:\s+\[?(?:- )?)[a-z][a-z0-9-]+/u, 'no-such-source'),
  },
  {
    name: 'dangling mention',
    code: 'unresolved-reference',
    mutate: paragraph(articles, '[Words](claim:no-such-claim-at-all) lead nowhere.'),
  },
  {
    name: 'dangling mention of a map',
    code: 'unresolved-reference',
    mutate: paragraph(articles, '[Words](map:no-such-map-at-all) lead nowhere.'),
  },
  {
    name: 'dangling claim of a count',
    code: 'unresolved-reference',
    mutate: paragraph(
      syntheses,
      '<Count claim="no-such-claim-at-all" source="hn-dont-become-a-manager" stance="for" />',
    ),
  },
  // relations that cannot hold
  {
    name: 'flipped kind: an undercut of a claim',
    code: 'wrong-target-kind',
    mutate: inFile(claims, /(?<=- )supports(?=: )/u, 'undercuts'),
  },
  {
    name: 'a rebuttal of an argument',
    code: 'wrong-target-kind',
    mutate: inFile(claims, /(?<=- )undercuts(?=: )/u, 'rebuts'),
  },
  {
    name: 'a mention under another scheme',
    code: 'wrong-target-kind',
    mutate: inFile(articles, /(?<=\]\()claim(?=:)/u, 'map'),
  },
  {
    name: 'argument to itself',
    code: 'self-argument',
    mutate: (kb) =>
      replace(
        kb,
        claimFile(kb, (id) => id === 'two-jobs-share-little'),
        /(?<=\n {2}- (?:supports|rebuts|qualifies): )\S+/u,
        'two-jobs-share-little',
      ),
  },
  { name: 'support cycle', code: 'support-cycle', mutate: backwards },
  {
    name: 'argument stated twice',
    code: 'duplicate-argument',
    mutate: (kb) => ({
      ...inFile(claims, /(\n {2}- supports: \S+\n {4}because: )([^\n]+)(?=\n)/u, '$1Said once.$1$2')(kb),
      line: null,
    }),
  },
  {
    name: 'strongest that is no counterargument',
    code: 'wrong-strongest',
    mutate: (kb) => {
      const [other] = kb.graph.arguments.keys();
      assert.ok(other);
      const file = claimFile(
        kb,
        (id) =>
          kb.graph.claims.get(id)?.strongest !== undefined &&
          !counterargumentsTo(kb.graph, id).some((each) => each.argument.id === other),
      );
      return replace(kb, file, /(?<=\n {2}argument: )\S+/u, other);
    },
  },
  {
    name: 'strongest taken away',
    code: 'missing-strongest',
    mutate: (kb) =>
      replaceSomewhere(kb, fileWith(kb, claims, /^strongest:/mu), /^strongest:\n(?: {2}.*\n)+/mu, ''),
  },
  {
    name: 'contrary declared on both',
    code: 'duplicate-contrary',
    mutate: (kb) => {
      const declaring = [...kb.graph.claims.values()].find((claim) => claim.contrary.length > 0);
      const other = declaring?.contrary[0]?.written;
      assert.ok(declaring && other);
      const file = claimFile(kb, (id) => id === other);
      return { ...replace(kb, file, /^topics:/mu, `contrary: [${declaring.id}]\ntopics:`), line: null };
    },
  },
  // who says so
  {
    name: 'reason for no answer taken away',
    code: 'unanswered-claim',
    mutate: (kb) =>
      replaceSomewhere(kb, fileWith(kb, claims, /^unanswered:\n/mu), /^unanswered:\n(?: {2}.*\n)+/mu, ''),
  },
  {
    name: 'reason for no answer although answered',
    code: 'needless-unanswered',
    mutate: (kb) =>
      replace(
        kb,
        claimFile(kb, (id) => isAnswered(kb, id)),
        /^topics:/mu,
        'unanswered: { why: unexamined }\ntopics:',
      ),
  },
  {
    name: 'claim without a voice',
    code: 'unattributed-claim',
    mutate: newFile(
      'claims/voiceless-claim.md',
      () =>
        '---\ntitle: Nobody says this\nstatement: Nobody at all has ever said this in any source.\nkind: empirical\ntopics: [promotion]\nunanswered: { why: unexamined }\n---\n',
    ),
  },
  {
    name: 'claim that is only reported',
    code: 'hearsay-claim',
    mutate: (kb) => {
      const id = [...kb.graph.claims.keys()].find(
        (each) =>
          kb.graph.index.stances.get(each)?.length === 1 &&
          kb.graph.index.stances.get(each)?.[0]?.kind === 'asserts',
      );
      assert.ok(id);
      const file = fileWith(kb, sources, new RegExp(`claim: ${id}\\b[^\\n]*\\n?[^\\n]*stance: asserts`, 'u'));
      const text = file.text.replace(
        new RegExp(`(claim: ${id}\\b[^\\n]*?\\n?[^\\n]*?stance: )asserts`, 'u'),
        '$1reports',
      );
      return { files: withText(kb, file.path, text), file: kb.graph.claims.get(id)?.file ?? '', line: null };
    },
  },
  {
    name: 'stance taken twice',
    code: 'duplicate-stance',
    mutate: (kb) => ({
      ...inFile(sources, /(\n {6}- (?:\{ )?claim: [^\n]+(?:\n {8}[^\n]+)*)/u, '$1$1')(kb),
      line: null,
    }),
  },
  {
    name: 'stances taken away',
    code: 'pending-passage',
    mutate: (kb) => replaceSomewhere(kb, fileWith(kb, sources, ownStances), ownStances, ''),
  },
  // passages
  {
    name: 'deleted passage',
    code: 'passage-order',
    mutate: (kb) => ({ ...inFile(sources, /\n {2}- n: 3\n(?: {4}.*\n)+/u, '\n')(kb), line: null }),
  },
  {
    name: 'paragraphs of a passage swapped',
    code: 'passage-order',
    mutate: inFile(sources, /(?<=paragraphs: )\[3, 4\]|(?<=paragraphs: )\[2, 3\]/u, '[9, 2]'),
  },
  {
    name: 'overlapping passages',
    code: 'passage-order',
    mutate: (kb) => ({
      ...inFile(sources, /(?<=n: 5\n {4}paragraphs: )\[\d+, (\d+)\]/u, '[1, $1]')(kb),
      line: null,
    }),
  },
  { name: 'passage numbered twice', code: 'duplicate-id', mutate: inFile(sources, /(?<=- n: )4$/mu, '3') },
  // wordings
  {
    name: 'changed statement',
    code: 'suspect-argument',
    mutate: (kb) => {
      const argument = [...kb.graph.arguments.values()].find(({ kind }) => kind === 'rebuts');
      assert.ok(argument);
      const file = claimFile(kb, (id) => id === argument.target);
      const { files } = replace(kb, file, /^statement: (["']?)/mu, 'statement: $1Now and then, ');
      return { files, file: argument.file, line: null };
    },
  },
  {
    name: 'review taken away',
    code: 'unreviewed-argument',
    mutate: (kb) => ({ ...inFile(claims, /\n {4}reviewed: .*/u, '')(kb), line: null }),
  },
  {
    name: 'withdrawn target',
    code: 'withdrawn-target',
    mutate: (kb) => {
      const argument = [...kb.graph.arguments.values()].find(({ kind }) => kind === 'rebuts');
      assert.ok(argument);
      const file = claimFile(kb, (id) => id === argument.target);
      const { files } = replace(
        kb,
        file,
        /^topics:/mu,
        'withdrawn: { on: 2026-01-01, reason: Gone }\ntopics:',
      );
      return { files, file: argument.file, line: null };
    },
  },
  {
    name: 'same statement twice',
    code: 'duplicate-statement',
    mutate: newFile('claims/the-same-again.md', (kb) => firstClaim(kb)),
  },
  {
    name: 'long title',
    code: 'long-title',
    mutate: inFile(
      claims,
      /(?<=^title: ).*/mu,
      'A title that goes on and on until nobody who reads it in a list of links can still say what it claims',
    ),
  },
  // files and keys
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
  // lists, dates, scopes
  {
    name: 'topic that nobody uses',
    code: 'unused-topic',
    mutate: (kb) => ({
      ...inFile(/^topics\.yaml$/u, /$/u, '\n- id: weather\n  title: Weather\n')(kb),
      line: null,
    }),
  },
  {
    name: 'date in the future',
    code: 'future-date',
    mutate: inFile(sources, /(?<=^issued: ).*/mu, '"2999-01-01"'),
  },
  {
    name: 'scope that ends before it begins',
    code: 'contradictory-scope',
    mutate: (kb) => ({
      ...inFile(claims, /(?<=^scope: \{.*since: )\d+/mu, '2030, until: 2020')(kb),
      line: null,
    }),
  },
  {
    name: 'scope value that nobody uses',
    code: 'unused-scope-value',
    mutate: (kb) => ({
      ...inFile(/^scopes\.yaml$/u, /^company:\n/mu, 'company:\n  - id: circus\n    title: circuses\n')(kb),
      line: null,
    }),
  },
  {
    name: 'claim that is its own contrary',
    code: 'self-contrary',
    mutate: (kb) => {
      const file = claimFile(kb, (id) => id === 'two-jobs-share-little');
      return { ...replace(kb, file, /^topics:/mu, 'contrary: [two-jobs-share-little]\ntopics:'), line: null };
    },
  },
  {
    name: 'settings of the site lost',
    code: 'missing-settings',
    mutate: (kb) => ({
      files: kb.files.filter((file) => file.path !== 'site.yaml'),
      file: 'site.yaml',
      line: null,
    }),
  },
  {
    name: 'gist taken away',
    code: 'gistless-passage',
    mutate: (kb) => ({
      ...inFile(sources, /\n {4}gist:.*(?:\n {6}.*)*(?=\n {4}stances:\n)/u, '')(kb),
      line: null,
    }),
  },
  // maps and syntheses
  {
    name: 'map with one position',
    code: 'too-few-positions',
    mutate: (kb) => ({
      ...inFile(maps, /(?<=positions:\n {2}- \S+\n)(?: {2}- \S+\n)+/u, '')(kb),
      line: null,
    }),
  },
  {
    name: 'theme that nobody speaks to',
    code: 'silent-theme',
    mutate: (kb) => {
      const id = [...kb.graph.claims.keys()].find(
        (each) =>
          (kb.graph.index.stances.get(each) ?? []).every(
            (stance) => stance.source !== 'hn-dont-become-a-manager',
          ) && (kb.graph.index.contraries.get(each) ?? []).length === 0,
      );
      assert.ok(id);
      return {
        ...inFile(
          syntheses,
          /^themes:\n/mu,
          `themes:\n  - id: nobody\n    title: Nobody\n    claims: [${id}]\n`,
        )(kb),
        line: null,
      };
    },
  },
  // prose
  {
    name: 'raw HTML in prose',
    code: 'executable-prose',
    mutate: paragraph(articles, 'This is <b>bold</b>.'),
  },
  {
    name: 'raw HTML in the body of a claim',
    code: 'executable-prose',
    mutate: paragraph(claims, 'This is <b>bold</b>.'),
  },
  { name: 'import in a map', code: 'executable-prose', mutate: paragraph(maps, 'import x from "node:fs"') },
  {
    name: 'expression in an article',
    code: 'executable-prose',
    mutate: paragraph(articles, 'There are {1 + 1} ladders.'),
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
  { name: 'unknown component', code: 'executable-prose', mutate: paragraph(articles, '<Chart />') },
  {
    name: 'link that would run',
    code: 'executable-prose',
    mutate: paragraph(articles, '[Words](javascript:alert) that run.'),
  },
  {
    name: 'brace left open',
    code: 'invalid-markdown',
    mutate: (kb) => ({ ...paragraph(articles, 'An open {brace.')(kb), line: null }),
  },
  {
    name: 'unknown scheme',
    code: 'unknown-scheme',
    mutate: paragraph(articles, '[Words](claims:promotion) under a scheme that nobody knows.'),
  },
  {
    name: 'link to a heading that is not there',
    code: 'unknown-finding',
    mutate: paragraph(maps, '[Words](#no-such-heading) that lead nowhere.'),
  },
  {
    name: 'unknown wording',
    code: 'unknown-wording',
    mutate: paragraph(articles, '[Words](claim:two-jobs-share-little#wording-00000000) that never were.'),
  },
];
