import { claims, sources, maps, articles, syntheses, inFile, paragraph, type Mutation } from './mutation.ts';

/* Edits that leave a reference leading nowhere. */

export const referenceMutations: readonly Mutation[] = [
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
    name: 'dangling article in the order of the site',
    code: 'unresolved-reference',
    mutate: inFile(/^site\.yaml$/u, /(?<=\narticles:\n\s+- )\S+/u, 'no-such-article-at-all'),
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
];
