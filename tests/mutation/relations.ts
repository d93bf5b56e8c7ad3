import assert from 'node:assert/strict';
import { counterargumentsTo } from '../../src/graph/counterarguments.ts';
import {
  fileWith,
  replace,
  replaceSomewhere,
  withText,
  type KnowledgeBase,
  type Mutated,
} from './knowledge-base.ts';
import { claims, articles, inFile, claimFile, type Mutation } from './mutation.ts';

/* Edits that make arguments and contraries that cannot hold. */

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

export const relationMutations: readonly Mutation[] = [
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
];
