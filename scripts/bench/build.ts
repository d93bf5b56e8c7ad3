import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extentOf } from '../site-extent.ts';
import type { Timings } from '../timings.ts';
import { stageTable, type Built } from './build-table.ts';
import { generate } from './generate.ts';
import { watchNode } from './processes.ts';

const program = join(import.meta.dirname, '..', 'build.ts');

/** What the largest knowledge base may cost without extras, on two cores. */
const target = { claims: 5000, seconds: 90, gibibytes: 3 };

/**
 * Builds the sites of generated knowledge bases with the program itself, first without cards, mirrors and frames,
 * then with all of them and no card drawn before.
 */
export async function benchBuild(
  folder: string,
  sizes: readonly number[],
  extras: readonly string[],
): Promise<void> {
  for (const claims of sizes) await generate(join(folder, String(claims)), { claims, seed: 7 });
  for (const extra of extras) {
    const built: Built[] = [];
    for (const claims of sizes) {
      process.stderr.write(`Building ${claims} claims, EXTRAS=${extra}\n`);
      built.push(await buildOnce(join(folder, String(claims)), claims, extra));
    }
    process.stdout.write(`\nBuilds with EXTRAS=${extra}\n`);
    console.table(stageTable(built));
    if (extra === 'none') for (const each of built) judge(each);
  }
}

async function buildOnce(content: string, claims: number, extra: string): Promise<Built> {
  const [dist, cards, timings] = ['dist', 'cards', 'timings.json'].map((name) =>
    join(content, '..', `bench-${name}`),
  );
  const env = {
    CONTENT_DIR: content,
    SITE_URL: 'https://two-ladders.example',
    EXTRAS: extra,
    CARD_CACHE: cards ?? '',
  };
  const { milliseconds, memory } = await watchNode(
    [program, '--out', dist ?? '', '--timings', timings ?? ''],
    env,
  );
  const { stages, cpu } = JSON.parse(readFileSync(timings ?? '', 'utf8')) as Timings;
  const { files, bytes } = extentOf(dist ?? '');
  await rm(dist ?? '', { recursive: true });
  await rm(cards ?? '', { recursive: true, force: true });
  return { claims, stages, milliseconds, cpu, memory, files, bytes };
}

function judge({ claims, milliseconds, memory }: Built): void {
  if (claims !== target.claims) return;
  const seconds = milliseconds / 1000;
  const gibibytes = memory / 1024;
  const holds = seconds <= target.seconds && gibibytes <= target.gibibytes;
  process.stdout.write(
    `${claims} claims: ${seconds.toFixed(1)} s of ${target.seconds}, ${gibibytes.toFixed(2)} GiB of ${target.gibibytes}: ${holds ? 'kept' : 'missed'}\n`,
  );
}
