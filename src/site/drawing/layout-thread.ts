import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';
import { arrange } from '../../layout/arrange.ts';
import type { LayoutAnswer, LayoutJob, LayoutOutcome } from './layout-pool.ts';

let before = performance.eventLoopUtilization();

/* A thread of `layout-pool.ts`: what goes wrong with one sketch is told of that sketch alone. */
parentPort?.on('message', (job: LayoutJob) => void layOut(job).then(answer));

async function layOut({ number, sketch, tries }: LayoutJob): Promise<LayoutOutcome> {
  try {
    return { number, drawing: await arrange(sketch, tries) };
  } catch (error) {
    return { number, error };
  }
}

/** Sketches share the thread: what counts is how long it was not idle. */
function answer(outcome: LayoutOutcome): void {
  const now = performance.eventLoopUtilization();
  const worked = performance.eventLoopUtilization(now, before).active;
  before = now;
  parentPort?.postMessage({ ...outcome, worked } satisfies LayoutAnswer);
}
