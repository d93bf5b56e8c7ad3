import type { SketchedLine } from './drawing.ts';

/** Lines and boxes that belong together, by id. */
export interface Way {
  readonly lines: ReadonlySet<string>;
  readonly boxes: ReadonlySet<string>;
}

/** A line as far as walking needs it. */
export type Step = Pick<SketchedLine, 'id' | 'premises' | 'target'>;

/**
 * The shortest way from a claim to each of the goals that arguments lead to. A step is shown with all of its
 * premises, and a way that undercuts a step goes on with that step.
 */
export function waysTo(goals: ReadonlySet<string>, from: string, steps: readonly Step[]): Way {
  const cameFrom = reachedFrom(from, steps);
  const passed = new Set([from]);
  for (const goal of goals) {
    for (let at: string | undefined = goal; at !== undefined && cameFrom.has(at); at = cameFrom.get(at))
      passed.add(at);
  }
  const lines = steps.filter(({ id }) => passed.has(id));
  const boxes = lines.flatMap(({ premises }) => premises).concat([...passed]);
  return { lines: new Set(lines.map(({ id }) => id)), boxes: new Set(boxes) };
}

/** The claims and steps on the shortest way from a claim to one of the goals, in order. */
export function wayInWords(goals: ReadonlySet<string>, from: string, steps: readonly Step[]): string[] {
  const cameFrom = reachedFrom(from, steps);
  const nearest = [...cameFrom.keys()].find((id) => id !== from && goals.has(id));
  const way: string[] = [];
  for (let at = nearest; at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way.reverse();
}

/** What can be reached from a claim, nearest first, and from where. */
function reachedFrom(from: string, steps: readonly Step[]): Map<string, string | undefined> {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const queue = [from];
  for (const at of queue) {
    const onwards = steps.flatMap((step) =>
      step.id === at ? [step.target] : step.premises.includes(at) ? [step.id] : [],
    );
    for (const next of onwards.filter((id) => !cameFrom.has(id))) {
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return cameFrom;
}
