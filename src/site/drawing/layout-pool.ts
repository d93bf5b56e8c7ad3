import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing, Sketch } from '../../layout/drawing.ts';
import { noteStage } from '../../stages.ts';

/*
 * Layouts in threads of their own: to place the boxes of a map takes longer than to write its page, and pages are
 * made meanwhile. What is wanted at once comes before what is asked for ahead of its page.
 */

/** What a thread is asked. */
export interface LayoutJob {
  readonly number: number;
  readonly sketch: Sketch;
  readonly tries: number | undefined;
}

/** A drawing, or why there is none. */
export type LayoutOutcome = { readonly number: number } & (
  { readonly drawing: Drawing } | { readonly error: unknown }
);

/** What it answers; `worked` are the milliseconds for which it was not idle since it last did. */
export type LayoutAnswer = LayoutOutcome & { readonly worked: number };

interface Waiting {
  readonly sketch: Sketch;
  readonly tries: number | undefined;
  readonly resolve: (drawing: Drawing) => void;
  readonly reject: (error: unknown) => void;
}

interface LayoutThread {
  readonly worker: Worker;
  /** What it was asked and has not answered, by number. */
  readonly asked: Map<number, Waiting>;
  ending: NodeJS.Timeout | undefined;
}

/** Milliseconds after which a thread without work ends: after the last drawing others need its memory. */
const patience = 3000;

/** Sketches in a thread at once: the library rests between the steps of one, and answers take their time to be fetched. */
const atOnce = 3;

/**
 * One for each processor, since writing pages waits for disks as well; and no more than a few, since each carries the
 * whole library and the pages are soon what is waited for.
 */
const mostThreads = Math.min(4, availableParallelism());

/** A path from the project: a bundle lies elsewhere. */
const program = resolve('src/site/drawing/layout-thread.ts');

const wanted: Waiting[] = [];
const ahead: Waiting[] = [];
const threads = new Set<LayoutThread>();
let given = 0;

/**
 * The same as `arrange`, beside whatever else this process does.
 *
 * @param isAhead - whether nothing waits for it yet
 */
export function arrangeBeside(sketch: Sketch, tries?: number, isAhead = false): Promise<Drawing> {
  return new Promise((resolve, reject) => {
    (isAhead ? ahead : wanted).push({ sketch, tries, resolve, reject });
    serve();
  });
}

/** Gives what has waited longest to the threads that have room for it. */
function serve(): void {
  while (wanted.length + ahead.length > 0) {
    const thread = freeThread();
    const next = thread && (wanted.shift() ?? ahead.shift());
    if (!next) return;
    ask(thread, next);
  }
}

/** The one with the least to do, or a new one before any has to do two things. */
function freeThread(): LayoutThread | undefined {
  const [least] = [...threads].sort((one, other) => one.asked.size - other.asked.size);
  if (threads.size < mostThreads && (least?.asked.size ?? 1) > 0) return startThread();
  return least && least.asked.size < atOnce ? least : undefined;
}

function ask(thread: LayoutThread, waiting: Waiting): void {
  clearTimeout(thread.ending);
  // A thread that has work keeps the process alive, one that waits for some does not.
  thread.worker.ref();
  given += 1;
  thread.asked.set(given, waiting);
  const { sketch, tries } = waiting;
  thread.worker.postMessage({ number: given, sketch, tries } satisfies LayoutJob);
}

function startThread(): LayoutThread {
  const thread: LayoutThread = { worker: new Worker(program), asked: new Map(), ending: undefined };
  threads.add(thread);
  thread.worker.on('message', (answer: LayoutAnswer) => {
    take(thread, answer);
  });
  thread.worker.once('error', (error) => {
    threads.delete(thread);
    for (const { reject } of thread.asked.values()) reject(error);
    serve();
  });
  return thread;
}

function take(thread: LayoutThread, answer: LayoutAnswer): void {
  const waiting = thread.asked.get(answer.number);
  thread.asked.delete(answer.number);
  noteStage('layout', answer.worked);
  if ('drawing' in answer) waiting?.resolve(answer.drawing);
  else waiting?.reject(answer.error);
  serve();
  if (thread.asked.size === 0) rest(thread);
}

function rest(thread: LayoutThread): void {
  thread.worker.unref();
  thread.ending = setTimeout(() => {
    threads.delete(thread);
    void thread.worker.terminate();
  }, patience).unref();
}
