import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { runNode } from './bench/processes.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run bench -- [check|build|layout|pages] [CLAIMS …] [--extras none|all]
 * Without a part, all of them:
 *   check   the checker against a bare program that only reads and parses the same files
 *   build   whole sites, stage by stage, without extras and with all of them
 *   layout  every drawing of every map of the content, and generated maps: time, crossings, bends
 *   pages   the longest task of each map's page in a browser, where the site is built
 */
const parts: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  check: ({ folder, sizes }) => benchCheck(folder, sizes.length > 0 ? sizes : [1000, 5000, 20000]),
  build: ({ folder, sizes, extras }) =>
    benchBuild(folder, sizes.length > 0 ? sizes : [200, 1000, 5000], extras),
  layout: () => {
    console.table(JSON.parse(runNode([script('layout'), 'content'])));
    return Promise.resolve();
  },
  pages: () => {
    if (existsSync('dist/maps')) process.stdout.write(runNode([script('long-tasks')]));
    return Promise.resolve();
  },
};

interface Bench {
  /** A folder for what is generated. */
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly extras: readonly string[];
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { extras: { type: 'string' } },
  });
  const names = positionals.filter((each) => Object.hasOwn(parts, each));
  const sizes = positionals.filter((each) => /^[1-9]\d*$/u.test(each)).map(Number);
  const stranger = positionals.find((each) => !names.includes(each) && !sizes.includes(Number(each)));
  if (stranger !== undefined)
    throw new UsageError(stranger, `${Object.keys(parts).join(', ')} or a number of claims`);
  const folder = mkdtempSync(join(tmpdir(), 'two-ladders-bench-'));
  try {
    const bench = { folder, sizes, extras: values.extras === undefined ? ['none', 'all'] : [values.extras] };
    for (const name of names.length > 0 ? names : Object.keys(parts)) await parts[name]?.(bench);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function script(name: string): string {
  return join(import.meta.dirname, 'bench', `${name}.ts`);
}
