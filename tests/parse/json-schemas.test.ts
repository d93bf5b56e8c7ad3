import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf } from '../../src/graph/similar.ts';
import { jsonSchemas } from '../../src/parse/json-schemas.ts';
import { graphOf } from '../support/graph.ts';
import { tea } from '../support/tea.ts';

const graph = graphOf(tea);
const schemas = JSON.stringify(jsonSchemas((kind) => idsOf(graph, kind)));

test('schemas offer the ids that exist, and leave others possible', () => {
  const claims = JSON.stringify([...graph.claims.keys()]);
  assert.ok(schemas.includes(`"supports":{"anyOf":[{"enum":${claims}},{"type":"string"`));
  assert.ok(schemas.includes('"topics":{"minItems":1,"type":"array","items":{"anyOf":[{"enum":["tea"]}'));
});

test('site.yaml is offered the articles and questions that it may put in order', () => {
  const articles = JSON.stringify([...graph.articles.keys()]);
  assert.ok(schemas.includes(`"articles":{"type":"array","items":{"anyOf":[{"enum":${articles}}`), schemas);
});

test('lists that are read item by item are spelled out, and no mark of ours is left', () => {
  assert.match(schemas, /"arguments":\{"type":"array","items":\{"type":"object"/u);
  assert.match(schemas, /"passages":\{"type":"array","items":\{"type":"object"/u);
  assert.doesNotMatch(schemas, /refersTo/u);
});
