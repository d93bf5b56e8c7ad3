import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './bench/generate.ts';
import { run } from './run.ts';

/*
 * npm run bench: generates knowledge bases of three sizes and measures the checker against a bare program that
 * only reads the same files and parses their front matter. Whole processes, taken in turns, medians of five:
 * the ratio holds on a noisy machine, the milliseconds do not.
 * Then every drawing of every map of the content, and of generated maps, with the time of its layout, its
 * crossings and its bends. Where the site is built (`npm run build`), the longest task of each map's page as well.
 */
const sizes = [1000, 5000, 20000];
const rounds = 5;
const here = import.meta.dirname;

await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-ladders-bench-'));
  try {
    const rows = [];
    for (const claims of sizes) rows.push(await measure(join(folder, String(claims)), claims));
    console.table(rows);
    console.table(JSON.parse(node([join(here, 'bench', 'layout.ts'), 'content'])));
    if (existsSync('dist/maps')) process.stdout.write(node([join(here, 'bench', 'long-tasks.ts')]));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

interface Stages {
  readonly stages: Record<string, number>;
  readonly memory: number;
}

async function measure(folder: string, claims: number): Promise<Record<string, string | number>> {
  await generate(folder, { claims, seed: 7 });
  const bare: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(timed([join(here, 'bench', 'bare.ts'), folder]));
    check.push(
      timed(['--import', join(here, 'compile-cache.ts'), join(here, 'check.ts'), '--content', folder]),
    );
  }
  const { stages, memory } = JSON.parse(node([join(here, 'bench', 'stages.ts'), folder])) as Stages;
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

function timed(args: readonly string[]): number {
  const started = performance.now();
  node(args);
  return Math.round(performance.now() - started);
}

function node(args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
