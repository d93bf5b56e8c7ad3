import { besideOthers } from '../../src/stages.ts';

/** What one build took and made. */
export interface Built {
  readonly claims: number;
  /** Milliseconds that each stage had to itself. */
  readonly stages: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  /** Milliseconds of processors that Node took, which other programs on the machine do not lengthen. */
  readonly cpu: number;
  /** Peak, in MiB. */
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
}

type Row = Record<string, string>;

/**
 * A row for each stage, and in it for each size the time, the share of the whole, and the growth: how many times as
 * much a claim costs as in the size before. 1.00 is linear. Layouts happen in threads of their own while pages are
 * made, so that their time comes on top of the whole.
 */
export function stageTable(built: readonly Built[]): Record<string, Row> {
  const stages = Object.keys(built[0]?.stages ?? {});
  const rows: [string, Row][] = [...stages, 'other'].map((stage) => [
    stage,
    rowOf(built, (each) => timeOf(each, stage)),
  ]);
  const spent = rows.filter(([, row]) => Object.values(row).some((cell) => /[1-9]/u.test(cell)));
  return Object.fromEntries([
    ...spent,
    ['all', rowOf(built, ({ milliseconds }) => milliseconds)],
    ...totals(built),
  ]);
}

/** Time that no stage accounts for: starting, loading Astro, moving files. */
function timeOf({ stages, milliseconds }: Built, stage: string): number {
  const known = stages[stage];
  const alone = Object.entries(stages).filter(([name]) => !besideOthers.some((each) => each === name));
  return known ?? milliseconds - alone.reduce((sum, [, time]) => sum + time, 0);
}

function rowOf(built: readonly Built[], time: (each: Built) => number): Row {
  return Object.fromEntries(built.flatMap((each, nth) => cellsOf(each, built[nth - 1], time)));
}

function cellsOf(each: Built, before: Built | undefined, time: (each: Built) => number): [string, string][] {
  const { claims, milliseconds } = each;
  const cells: [string, string][] = [
    [`${claims}: s`, (time(each) / 1000).toFixed(2)],
    [`${claims}: %`, ((100 * time(each)) / milliseconds).toFixed(1)],
  ];
  if (!before) return cells;
  const growth = time(each) / claims / (time(before) / before.claims);
  return [...cells, [`${claims}: growth`, Number.isFinite(growth) ? growth.toFixed(2) : '']];
}

function totals(built: readonly Built[]): [string, Row][] {
  const row = (value: (each: Built) => string): Row =>
    Object.fromEntries(built.map((each) => [`${each.claims}: s`, value(each)]));
  return [
    ['CPU s', row(({ cpu }) => (cpu / 1000).toFixed(2))],
    ['peak MiB', row(({ memory }) => String(memory))],
    ['files', row(({ files }) => String(files))],
    ['MB', row(({ bytes }) => (bytes / 1_000_000).toFixed(1))],
  ];
}
