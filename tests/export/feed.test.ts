import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { changesIn } from '../../src/export/changes.ts';
import { atomFeed, jsonFeed } from '../../src/export/feed.ts';
import { urlOf } from '../../src/site/urls.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(
  `${tea.replace('title: Tea calms\n', 'title: "Tea & milk <calm>"\n')}=== permalinks.yaml
- { address: /claims/tea-calms/, on: 2026-01-31 }
- { address: /claims/tea-is-strong/supports/tea-wakes/, on: 2026-02-01 }
`,
);

const changes = changesIn(graph);

const addressesOf = (self: string) => ({
  home: 'https://tea.example/kb/',
  self: `https://tea.example/kb/${self}`,
  urlOf: (ref: Parameters<typeof urlOf>[0]) => `https://tea.example/kb${urlOf(ref)}`,
});

test('the Atom feed says the same to a reader that parses it', () => {
  const feed = parseAtomFeed(atomFeed(graph, changes, addressesOf('feed.xml')));
  assert.equal(feed.id, 'https://tea.example/kb/');
  assert.equal(feed.title?.value, 'Tea');
  assert.equal(feed.updated, '2026-02-01T00:00:00.000Z');
  assert.deepEqual(
    feed.links?.map(({ rel, href }) => [rel, href]),
    [
      ['self', 'https://tea.example/kb/feed.xml'],
      ['alternate', 'https://tea.example/kb/'],
    ],
  );
  assert.deepEqual(
    feed.entries?.map(({ id, title, published, categories, content }) => [
      id,
      title?.value,
      published,
      categories?.[0]?.term,
      content?.value,
    ]),
    [
      [
        'https://tea.example/kb/claims/tea-is-strong/supports/tea-wakes/',
        'New argument: Tea is strong, so: Tea wakes',
        '2026-02-01T00:00:00.000Z',
        'argument',
        'Caffeine wakes.',
      ],
      [
        'https://tea.example/kb/claims/tea-calms/',
        'New claim: Tea & milk <calm>',
        '2026-01-31T00:00:00.000Z',
        'claim',
        'A cup of tea calms most people. Strongest counterargument: Tea is strong.',
      ],
    ],
  );
});

test('the JSON feed has the same entries under the same ids', () => {
  const feed = parseJsonFeed(jsonFeed(graph, changes, addressesOf('feed.json')));
  const atom = parseAtomFeed(atomFeed(graph, changes, addressesOf('feed.xml')));
  assert.equal(feed.feed_url, 'https://tea.example/kb/feed.json');
  assert.equal(feed.home_page_url, 'https://tea.example/kb/');
  assert.equal(feed.language, 'en-GB');
  const of = (id: unknown, title: unknown, on: unknown, text: unknown): unknown[] => [id, title, on, text];
  assert.deepEqual(
    feed.items?.map((item) => of(item.id, item.title, item.date_published, item.content_text)),
    atom.entries?.map((each) => of(each.id, each.title?.value, each.published, each.content?.value)),
  );
});

test('a feed holds the newest hundred', () => {
  const many = Array.from({ length: 150 }, (_, index) => ({
    kind: 'claim' as const,
    ref: { kind: 'claim' as const, id: `c${index}` },
    fragment: undefined,
    on: '2026-01-01',
    title: 'A claim',
    text: 'It is so.',
  }));
  assert.equal(parseJsonFeed(jsonFeed(graph, many, addressesOf('feed.json'))).items?.length, 100);
  assert.equal(parseAtomFeed(atomFeed(graph, many, addressesOf('feed.xml'))).entries?.length, 100);
});
