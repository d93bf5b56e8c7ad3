import { measureOf, stages, type Stage } from '../src/stages.ts';

/** A stretch of time, as `performance` notes it. */
export interface Measure {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
}

/**
 * Milliseconds that each stage had to itself so far. Where stages overlap, as the layout of a map happens while a
 * page is made, the time belongs to the one that began last.
 */
export function stageTimes(
  measures: readonly Measure[] = performance.getEntriesByType('measure'),
): Map<Stage, number> {
  const times = new Map<Stage, number>(stages.map((stage) => [stage, 0]));
  const open: Span[] = [];
  let last = 0;
  for (const { at, span, begins } of momentsOf(measures)) {
    const charged = open.at(-1);
    if (charged) times.set(charged.stage, (times.get(charged.stage) ?? 0) + at - last);
    last = at;
    if (begins) open.push(span);
    else open.splice(open.indexOf(span), 1);
  }
  return times;
}

interface Span {
  readonly stage: Stage;
}

interface Moment {
  readonly at: number;
  readonly span: Span;
  readonly begins: boolean;
}

/** Beginnings and ends in the order of time; of two at once the end comes first. */
function momentsOf(measures: readonly Measure[]): Moment[] {
  const moments = measures.flatMap(({ name, startTime, duration }): Moment[] => {
    const stage = stages.find((each) => measureOf(each) === name);
    if (stage === undefined || duration === 0) return [];
    const span = { stage };
    return [
      { at: startTime, span, begins: true },
      { at: startTime + duration, span, begins: false },
    ];
  });
  return moments.sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
}
