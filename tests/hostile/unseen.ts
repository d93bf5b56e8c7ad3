import { claim, source, yaml, type Hostile } from './hostile.ts';

/** What nobody sees, or what reads otherwise than it is. */
export const unseen: readonly Hostile[] = [
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
];
