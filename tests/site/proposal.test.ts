import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposal } from '../../src/site/proposal.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);
const claim = { kind: 'claim', id: 'tea-calms' } as const;

test('an issue comes filled in with what is answered, and asks for what an answer needs', () => {
  const url = new URL(proposal(graph, claim, 'https://github.com/a/b/'));
  assert.equal(url.origin + url.pathname, 'https://github.com/a/b/issues/new');
  assert.equal(url.searchParams.get('title'), 'Counterargument to: Tea calms');
  const body = url.searchParams.get('body') ?? '';
  assert.match(
    body,
    /\/claims\/tea-calms\/#wording-24a4e254\n[^]*> A cup of tea calms most people\. Strongest counterargument: Tea is strong/u,
  );
  for (const asked of ['rebuts', 'undercuts', 'qualifies', 'Because', 'Who holds it'])
    assert.ok(body.includes(asked));
});

test('GitLab takes the same under other names', () => {
  const url = new URL(proposal(graph, claim, 'https://gitlab.example.org/a/b'));
  assert.equal(url.pathname, '/a/b/-/issues/new');
  assert.equal(url.searchParams.get('issue[title]'), 'Counterargument to: Tea calms');
  assert.ok(url.searchParams.has('issue[description]'));
});
