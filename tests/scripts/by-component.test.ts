import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byComponent } from '../../scripts/by-component.ts';

test('a component is told of when another begins, with the number of its pages', () => {
  const told: string[] = [];
  const made = byComponent((component, pages) => told.push(`${component} ${pages}`));
  for (const component of ['404', 'claims/[id]', 'claims/[id]', 'claims/index', 'claims/[...argument]'])
    made(component);
  assert.deepEqual(told, ['404 1', 'claims/[id] 2', 'claims/index 1']);
});
