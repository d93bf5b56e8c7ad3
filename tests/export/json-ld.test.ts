import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbList, jsonLdOf } from '../../src/export/json-ld.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const absolute = {
  home: 'https://tea.example/',
  urlOf: ({ kind, id }: RecordRef): string => `https://tea.example/${kind}/${id}/`,
  imageOf: ({ id }: RecordRef): string => `https://tea.example/${id}.png`,
};

test('a claim comes with its answer and the works that assert it', () => {
  const ref = { kind: 'claim', id: 'tea-calms' } as const;
  assert.deepEqual(jsonLdOf(graphOf(tea), ref, absolute), {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': 'https://tea.example/claim/tea-calms/',
    url: 'https://tea.example/claim/tea-calms/',
    name: 'Tea calms',
    text: 'A cup of tea calms most people.',
    description: 'Strongest counterargument: Tea is strong',
    about: [{ '@type': 'Thing', name: 'Tea' }],
    appearance: [
      {
        '@type': 'CreativeWork',
        name: 'On tea',
        url: 'https://example.org/tea',
        author: [{ '@type': 'Person', name: 'A. Writer' }],
        datePublished: '2020-05',
      },
    ],
    inLanguage: 'en-GB',
    image: 'https://tea.example/tea-calms.png',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: 'Tea', url: 'https://tea.example/' },
  });
});

test('what the ledger has says since when it is published', () => {
  const ledger = '=== permalinks.yaml\n- { address: /claims/tea-rouses/, on: 2026-01-31 }\n';
  const on = (id: string): unknown =>
    Object.entries(jsonLdOf(graphOf(tea + ledger), { kind: 'claim', id }, absolute) ?? {}).find(
      ([key]) => key === 'datePublished',
    )?.[1];
  assert.equal(on('tea-wakes'), '2026-01-31');
  assert.equal(on('tea-calms'), undefined);
});

test('nobody is named as the author of a thread', () => {
  const thread = graphOf(tea.replace('kind: essay', 'kind: thread'));
  const written = JSON.stringify(jsonLdOf(thread, { kind: 'claim', id: 'tea-calms' }, absolute));
  assert.match(written, /"name":"On tea"/u);
  assert.doesNotMatch(written, /Person/u);
});

test('articles and syntheses are texts about claims; a topic is none', () => {
  const graph = graphOf(tea);
  const typeOf = (ref: RecordRef): unknown => Object.entries(jsonLdOf(graph, ref, absolute) ?? {})[1];
  assert.deepEqual(typeOf({ kind: 'article', id: 'on-tea' }), ['@type', 'Article']);
  assert.deepEqual(typeOf({ kind: 'synthesis', id: 'tea-talk' }), ['@type', 'Article']);
  assert.equal(jsonLdOf(graph, { kind: 'topic', id: 'tea' }, absolute), undefined);
});

test('the way to a page is numbered from the home page', () => {
  const steps = [
    { title: 'Tea', url: 'https://tea.example/' },
    { title: 'Claims', url: 'https://tea.example/claims/' },
  ];
  assert.deepEqual(breadcrumbList(steps), {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Tea', item: 'https://tea.example/' },
      { '@type': 'ListItem', position: 2, name: 'Claims', item: 'https://tea.example/claims/' },
    ],
  });
});
