import { parentPort } from 'node:worker_threads';
import { arrange } from '../../layout/arrange.ts';
import type { LaidOut, LayoutJob } from './layout-pool.ts';

/* A thread of `layout-pool.ts`: lays out one sketch after the other. */
parentPort?.on(
  'message',
  (job: LayoutJob) => void layOut(job).then((answer) => parentPort?.postMessage(answer)),
);

async function layOut({ sketch, tries }: LayoutJob): Promise<LaidOut> {
  const started = performance.now();
  const drawing = await arrange(sketch, tries);
  return { drawing, milliseconds: performance.now() - started };
}
