import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { positionsOf } from '../../src/graph/positions.ts';
import { rootsOf, viewsOf } from '../../src/graph/map-views.ts';
import { shownArguments } from '../../src/graph/shown-arguments.ts';
import { arrange } from '../../src/layout/arrange.ts';
import { bendsOf, crossingsOf } from '../../src/layout/crossings.ts';
import type { Sketch } from '../../src/layout/drawing.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { sketchOf } from '../../src/site/drawing/drawn-map.ts';
import { fontWidths } from '../../src/site/drawing/font-widths.ts';
import { generatedSketch } from './sketches.ts';

/*
 * Lays out every drawing of every map of a knowledge base, and generated maps of three sizes, and prints what it
 * took and what came out, as JSON. The first layout of a process loads the library, and is not counted.
 */
const rounds = 3;
const sizes = [5, 30, 120];

const { graph } = await checkFolder(process.argv[2] ?? 'content');
const font = join(import.meta.dirname, '../../src/styles/fonts/literata-roman.woff2');
const widths = await fontWidths(readFileSync(font));
await arrange(generatedSketch(30));

const rows = [];
for (const map of graph.maps.values()) {
  const positions = positionsOf(graph, map).map(({ claim }) => claim.id);
  for (const { extent, root, claims } of viewsOf(graph, map)) {
    const roots = root === undefined ? rootsOf(graph, map) : [root];
    const shown = { claims, lines: shownArguments(graph, claims), roots, positions };
    rows.push(await measure(`${map.id} ${root ?? extent}`, sketchOf(graph, shown, widths)));
  }
}
for (const size of sizes) rows.push(await measure(`generated ${size}`, generatedSketch(size)));
process.stdout.write(JSON.stringify(rows));

async function measure(drawing: string, sketch: Sketch): Promise<Record<string, string | number>> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await arrange(sketch);
    times.push(performance.now() - started);
  }
  const drawn = await arrange(sketch);
  return {
    drawing,
    claims: sketch.boxes.length,
    arguments: sketch.lines.length,
    ms: Math.round(times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0),
    crossings: crossingsOf(drawn),
    bends: bendsOf(drawn),
    size: `${drawn.width} × ${drawn.height}`,
  };
}
