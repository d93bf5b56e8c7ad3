import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../src/export/llms.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const text = llmsText(graphOf(tea), {
  urlOf: ({ kind, id }) => `/${kind}/${id}/index.md`,
  lists: [{ title: 'Claims', url: '/claims/index.md', note: 'All of them.' }],
  optional: [{ title: 'Feed', url: '/feed.xml', note: 'What is new.' }],
});

test('llms.txt begins with the name and a summary, as its specification has it', () => {
  assert.match(text, /^# Tea\n\n> A debate about hot drinks\.\n\n/u);
});

test('below are lists of links under second headings alone, the optional ones last', () => {
  const [, ...sections] = text.split(/^## /mu);
  assert.deepEqual(
    sections.map((section) => section.split('\n')[0]),
    ['Questions', 'Articles', 'What the sources say', 'Topics', 'Lists', 'Optional'],
  );
  for (const section of sections)
    for (const line of section.split('\n').slice(1).filter(Boolean))
      assert.match(line, /^- \[[^\]]+\]\([^)]+\)(: .+)?$/u);
  assert.match(text, /- \[Does tea calm\?\]\(\/map\/does-tea-calm\/index\.md\)\n/u);
});
