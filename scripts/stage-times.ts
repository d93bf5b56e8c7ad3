import { besideOthers, measureOf, stages, type Stage } from '../src/stages.ts';

/** A stretch of time, as `performance` notes it. */
export interface Measure {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
}

/**
 * Milliseconds that each stage had to itself so far. Where stages overlap, as cards are drawn while the addresses of
 * pages are gathered, the time belongs to the one that began last. What threads of their own do takes nothing away
 * from it, and is added up.
 */
export function stageTimes(
  measures: readonly Measure[] = performance.getEntriesByType('measure'),
): Map<Stage, number> {
  const times = new Map<Stage, number>(stages.map((stage) => [stage, 0]));
  const add = (stage: Stage, time: number): void => void times.set(stage, (times.get(stage) ?? 0) + time);
  const known = measures.flatMap((measure): Known[] => {
    const stage = stages.find((each) => measureOf(each) === measure.name);
    return stage === undefined || measure.duration === 0 ? [] : [{ stage, measure }];
  });
  const isBeside = ({ stage }: Known): boolean => besideOthers.includes(stage);
  for (const { stage, measure } of known.filter(isBeside)) add(stage, measure.duration);

  const open: Known[] = [];
  let last = 0;
  for (const { at, span, begins } of momentsOf(known.filter((each) => !isBeside(each)))) {
    const charged = open.at(-1);
    if (charged) add(charged.stage, at - last);
    last = at;
    if (begins) open.push(span);
    else open.splice(open.indexOf(span), 1);
  }
  return times;
}

interface Known {
  readonly stage: Stage;
  readonly measure: Measure;
}

interface Moment {
  readonly at: number;
  readonly span: Known;
  readonly begins: boolean;
}

/** Beginnings and ends in the order of time; of two at once the end comes first. */
function momentsOf(spans: readonly Known[]): Moment[] {
  const moments = spans.flatMap((span): Moment[] => {
    const { startTime, duration } = span.measure;
    return [
      { at: startTime, span, begins: true },
      { at: startTime + duration, span, begins: false },
    ];
  });
  return moments.sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
}
