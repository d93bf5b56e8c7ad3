import assert from 'node:assert/strict';
import { claims, maps, articles, syntheses, inFile, paragraph, type Mutation } from './mutation.ts';

/* Edits of maps, syntheses and of what is written in prose. */

export const proseMutations: readonly Mutation[] = [
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
