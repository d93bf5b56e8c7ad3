import { checkFolder } from '../../src/pipeline.ts';
import { stageTimes } from '../stage-times.ts';

/*
 * Runs the checker once over a knowledge base and prints what each stage took, in milliseconds, and the peak of
 * memory, in MiB, as JSON. A process of its own, so that nothing is warm.
 */
const loaded = performance.now();
await checkFolder(process.argv[2] ?? 'content');
const stages: Record<string, number> = { load: Math.round(loaded) };
for (const [stage, time] of stageTimes()) if (time > 0) stages[stage] = Math.round(time);
process.stdout.write(JSON.stringify({ stages, memory: Math.round(process.resourceUsage().maxRSS / 1024) }));
