/** What a build goes through, in the order in which it begins. */
export const stages = [
  'read',
  'parse',
  'link',
  'rules',
  'bundle',
  'layout',
  'pages',
  'frames',
  'mirrors',
  'cards',
  'index',
  'record',
] as const;

export type Stage = (typeof stages)[number];

/** Stages that happen in threads of their own, while others go on. */
export const besideOthers: readonly Stage[] = ['layout'];

/**
 * Notes the beginning of a stage, and its end when the result is called. `performance` keeps both: it is all that
 * the modules of the site, which are bundled anew for every build, share with the program that builds it.
 */
export function beginStage(stage: Stage): () => void {
  const start = performance.now();
  return () => void performance.measure(measureOf(stage), { start });
}

/** Runs a stage and notes how long it took, whatever comes of it. */
export function runStage<T>(stage: Stage, work: () => T): T {
  const end = beginStage(stage);
  const result = work();
  if (result instanceof Promise) void result.then(end, end);
  else end();
  return result;
}

/** Notes a stage, or a part of it, that has just ended. */
export function noteStage(stage: Stage, milliseconds: number): void {
  performance.measure(measureOf(stage), { start: performance.now() - milliseconds, duration: milliseconds });
}

/** The name under which `performance` keeps a stage. */
export function measureOf(stage: Stage): string {
  return `two-ladders ${stage}`;
}
