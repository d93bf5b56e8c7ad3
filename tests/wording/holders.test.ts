import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdersText } from '../../src/wording/phrases.ts';
import { graphOf } from '../support/graph.ts';

const source = (id: string, author: string, issued: string, kind = 'essay'): string => `=== sources/${id}.yaml
title: ${id}
authors: [${author}]
site: example.org
issued: "${issued}"
url: https://example.org/${id}
kind: ${kind}
copy: { file: ${id}.txt, sha256: "${'0'.repeat(64)}" }
passages: []
`;

const graph = graphOf(
  source('late', 'Ann Tea', '2023-01-02') +
    source('early', 'Ann Tea', '2017') +
    source('other', 'Bo Cup', '2020') +
    source('talk', 'various', '2021', 'thread'),
);

const said = (...sources: string[]): string =>
  holdersText(
    graph,
    sources.map((each) => ({ source: each })),
  );

test('an author of several sources is named once, with the years in order', () => {
  assert.equal(said('late', 'early'), 'Ann Tea, 2017 and 2023');
  assert.equal(said('late', 'late'), 'Ann Tea, 2023');
});

test('authors stand apart from each other, and comments are counted', () => {
  assert.equal(said('late', 'other', 'talk', 'talk'), 'Ann Tea, 2023, Bo Cup, 2020 and 2 comments');
});
