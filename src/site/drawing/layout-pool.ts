import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing, Sketch } from '../../layout/drawing.ts';
import { noteStage } from '../../stages.ts';

/*
 * Layouts in threads of their own: to place the boxes of a map takes longer than to write its page, and pages are
 * made meanwhile. Each thread has one sketch at a time; who comes first is served first.
 */

/** What a thread is asked. */
export interface LayoutJob {
  readonly sketch: Sketch;
  readonly tries: number | undefined;
}

/** What it answers. */
export interface LaidOut {
  readonly drawing: Drawing;
  readonly milliseconds: number;
}

interface Waiting {
  readonly job: LayoutJob;
  readonly resolve: (drawing: Drawing) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds after which a thread without work ends: after the last drawing others need its memory. */
const patience = 3000;

const waiting: Waiting[] = [];
const idle = new Map<Worker, NodeJS.Timeout>();
let started = 0;

/** Pages take a processor of their own, and no less time than layouts; each thread carries the whole library. */
const most = Math.max(1, availableParallelism() - 1);

/** A path from the project: a bundle lies elsewhere. */
const program = resolve('src/site/drawing/layout-thread.ts');

/** The same as `arrange`, beside whatever else this process does. */
export function arrangeBeside(sketch: Sketch, tries?: number): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    waiting.push({ job: { sketch, tries }, resolve, reject });
    serve();
  });
}

/** Gives what has waited longest to a thread, if one has nothing to do or another may be started. */
function serve(): void {
  if (waiting.length === 0 || (idle.size === 0 && started >= most)) return;
  const thread = wokenThread() ?? startThread();
  const next = waiting.shift();
  if (!next) return;
  // A thread that has work keeps the process alive, one that waits for some does not.
  thread.ref();
  const failed = (error: unknown): void => {
    started -= 1;
    next.reject(error);
    serve();
  };
  thread.once('error', failed);
  thread.once('message', ({ drawing, milliseconds }: LaidOut) => {
    thread.off('error', failed);
    thread.unref();
    rest(thread);
    noteStage('layout', milliseconds);
    next.resolve(drawing);
    serve();
  });
  thread.postMessage(next.job);
}

function rest(thread: Worker): void {
  const end = (): void => {
    idle.delete(thread);
    started -= 1;
    void thread.terminate();
  };
  idle.set(thread, setTimeout(end, patience).unref());
}

function wokenThread(): Worker | undefined {
  const [thread] = idle.keys();
  if (!thread) return undefined;
  clearTimeout(idle.get(thread));
  idle.delete(thread);
  return thread;
}

function startThread(): Worker {
  started += 1;
  return new Worker(program);
}
