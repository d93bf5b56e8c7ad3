import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeBase } from '../../src/export/knowledge-base.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

type Exported = Record<string, Record<string, unknown>[]>;

const exported = JSON.parse(
  knowledgeBase.render(graphOf(tea), ({ kind, id }) => `/kb/${kind}/${id}`),
) as Exported;

test('the export has the keys of its contract', () => {
  const keys = (list: string): string[] => Object.keys(exported[list]?.[0] ?? {}).sort();
  assert.equal(exported['version'], 1);
  assert.deepEqual(keys('claims'), [
    'aliases',
    'contrary',
    'fingerprint',
    'id',
    'kind',
    'origin',
    'scope',
    'statement',
    'title',
    'topics',
    'unanswered',
    'url',
    'withdrawn',
  ]);
  assert.deepEqual(keys('arguments'), [
    'because',
    'from',
    'id',
    'kind',
    'premises',
    'reviewed',
    'suspect',
    'target',
    'url',
  ]);
  assert.deepEqual(keys('sources'), [
    'authors',
    'copy',
    'id',
    'issued',
    'kind',
    'page',
    'passages',
    'title',
    'url',
  ]);
  assert.deepEqual(keys('maps'), ['claims', 'id', 'positions', 'question', 'title', 'url']);
  assert.deepEqual(keys('syntheses'), ['id', 'sources', 'themes', 'title', 'url']);
  assert.deepEqual(keys('articles'), ['id', 'mentions', 'title', 'url']);
});

test('ids are current ones, and addresses come from the site', () => {
  const argument = exported['arguments']?.find((each) => each['id'] === 'tea-is-strong/supports/tea-wakes');
  assert.deepEqual(argument, {
    id: 'tea-is-strong/supports/tea-wakes',
    kind: 'supports',
    premises: ['tea-is-strong'],
    target: 'tea-wakes',
    because: 'Caffeine wakes.',
    from: [],
    reviewed: null,
    suspect: false,
    url: '/kb/argument/tea-is-strong/supports/tea-wakes',
  });
  assert.deepEqual(exported['articles']?.[0]?.['mentions'], [
    { kind: 'claim', id: 'tea-wakes' },
    { kind: 'claim', id: 'tea-calms' },
    { kind: 'argument', id: 'tea-is-warm/supports/tea-calms' },
  ]);
});

test('a source keeps the address of the original apart from its page here', () => {
  const source = exported['sources']?.[0] ?? {};
  assert.equal(source['url'], 'https://example.org/tea');
  assert.equal(source['page'], '/kb/source/essay');
});

test('a theme names the passages behind its counts', () => {
  assert.deepEqual(exported['syntheses']?.[0]?.['themes'], [
    {
      id: 'calm',
      title: 'Calm',
      claims: ['tea-calms', 'warmth-calms'],
      comments: ['essay#p1', 'essay#p2', 'essay#p4'],
    },
  ]);
});
