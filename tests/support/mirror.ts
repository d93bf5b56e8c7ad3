import assert from 'node:assert/strict';
import { mirroredRecords } from '../../src/export/mirrors/index.ts';
import type { RecordRef } from '../../src/model/reference.ts';
import { urlOf } from '../../src/site/urls.ts';
import { graphOf } from './graph.ts';
import { tea } from './tea.ts';

/** A record of a small knowledge base, told as Markdown. */
export function mirrorOf(kind: RecordRef['kind'], id: string, files = tea): string {
  const graph = graphOf(files);
  const found = mirroredRecords(graph).find(({ ref }) => ref.kind === kind && ref.id === id);
  assert.ok(found, `${kind} ${id} has no mirror`);
  return found.render({ graph, urlOf });
}
