/** What a build goes through, in the order in which it begins. */
export const stages = [
  'read',
  'parse',
  'link',
  'rules',
  'bundle',
  'pages',
  'layout',
  'frames',
  'mirrors',
  'cards',
  'index',
  'record',
] as const;

export type Stage = (typeof stages)[number];

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

/** The name under which `performance` keeps a stage. */
export function measureOf(stage: Stage): string {
  return `two-ladders ${stage}`;
}
