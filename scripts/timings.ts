import { stageTimes } from './stage-times.ts';

/** What a run has taken so far, in milliseconds. */
export interface Timings {
  /** What each stage had to itself. */
  readonly stages: Readonly<Record<string, number>>;
  /** Time of processors, of this process and its threads. */
  readonly cpu: number;
}

export function timings(): Timings {
  const { user, system } = process.cpuUsage();
  return { stages: Object.fromEntries(stageTimes()), cpu: (user + system) / 1000 };
}
