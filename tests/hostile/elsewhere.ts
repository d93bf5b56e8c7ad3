import { article, claim, type Hostile } from './hostile.ts';

/** Ids and references that lead elsewhere, or look like others. */
export const elsewhere: readonly Hostile[] = [
  {
    name: 'a prototype as an id',
    file: { ...claim('x'), path: 'claims/__proto__.md' },
    caught: 'invalid-id',
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
];
