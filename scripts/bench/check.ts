import { join } from 'node:path';
import { generate } from './generate.ts';
import { runNode, timeOf } from './processes.ts';

const here = import.meta.dirname;
const rounds = 5;

interface Stages {
  readonly stages: Record<string, number>;
  readonly memory: number;
}

/**
 * The checker against a bare program that only reads the same files and parses their front matter. Whole processes,
 * taken in turns, medians of five: the ratio holds on a noisy machine, the milliseconds do not.
 */
export async function benchCheck(folder: string, sizes: readonly number[]): Promise<void> {
  const rows = [];
  for (const claims of sizes) rows.push(await measure(join(folder, String(claims)), claims));
  console.table(rows);
}

async function measure(folder: string, claims: number): Promise<Record<string, string | number>> {
  await generate(folder, { claims, seed: 7 });
  const bare: number[] = [];
  const check: number[] = [];
  const program = ['--import', join(here, '..', 'compile-cache.ts'), join(here, '..', 'check.ts')];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(timeOf([join(here, 'bare.ts'), folder]));
    check.push(timeOf([...program, '--content', folder]));
  }
  const { stages, memory } = JSON.parse(runNode([join(here, 'stages.ts'), folder])) as Stages;
  const [floor, whole] = [median(bare), median(check)];
  return {
    claims,
    'bare ms': floor,
    'check ms': whole,
    ratio: (whole / floor).toFixed(2),
    ...stages,
    'peak MiB': memory,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
