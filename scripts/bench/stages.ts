import { link } from '../../src/graph/link.ts';
import { parse } from '../../src/parse/index.ts';
import { mdxParserFor } from '../../src/parse/mdx-parser.ts';
import { conclude } from '../../src/pipeline.ts';
import { readContent } from '../../src/read/content.ts';
import { check } from '../../src/rules/index.ts';

/*
 * Runs the checker once over a knowledge base and prints what each stage took, in milliseconds, and the peak of
 * memory, in MiB, as JSON. A process of its own, so that nothing is warm.
 */
const loaded = performance.now();
const marks: [string, number][] = [];
let last = loaded;
function mark<T>(stage: string, value: T): T {
  const now = performance.now();
  marks.push([stage, now - last]);
  last = now;
  return value;
}

const files = mark('read', readContent(process.argv[2] ?? 'content'));
const parseMdx = await mdxParserFor(files);
const documents = mark('parse', parse(files, parseMdx));
const graph = mark('link', link(documents));
const found = mark('rules', check(graph));
mark('report', conclude(files, graph, found, loaded));

const stages: Record<string, number> = { load: Math.round(loaded) };
for (const [stage, time] of marks) stages[stage] = Math.round(time);
process.stdout.write(JSON.stringify({ stages, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));
