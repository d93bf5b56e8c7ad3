import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/pipeline.ts';
import { text } from '../src/report/text.ts';
import { handOver } from '../src/site/checked-content.ts';
import { excesses } from '../src/site/hosting/limits.ts';
import { searchIndex } from '../src/site/search/make-index.ts';
import { runStage } from '../src/stages.ts';
import { explained } from './build-fault.ts';
import { alone, buildLock } from './lock.ts';
import { recordBuild } from './build-record.ts';
import { buildStages } from './build-stages.ts';
import { contentFolder } from './content-folder.ts';
import { progressOn } from './progress.ts';
import { run } from './run.ts';
import { extentOf } from './site-extent.ts';
import { publish, recover, stagesOf } from './swap.ts';
import { timings } from './timings.ts';

/*
 * npm run build -- [--out DIR] [--timings FILE]
 * Checks the content, builds the site with its search index beside the former one, and swaps it in at the end; on a
 * terminal it says how far it is. `--timings` writes what each stage took, in milliseconds, as JSON.
 * Environment: CONTENT_DIR, SITE_URL, BASE_PATH, EXTRAS, CARD_CACHE. Exit code 1: the content has errors, and nothing
 * was changed.
 */
/** What Astro keeps from one build for the next, in a folder of the project; nothing in it is asked for again. */
const drafts = resolve('.cache/astro');

/** While some wait for the layout of their drawings, others are written. */
const pagesAtOnce = 8;

await run(async () => {
  try {
    return await alone(buildLock, buildSite);
  } catch (error) {
    throw explained(error);
  }
});
// After a failure layouts would go on that no page waits for any more.
process.stdout.write('', () => process.exit());

async function buildSite(): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, timings: { type: 'string' } },
  });
  const out = resolve(values.out);
  await recover(out);

  const checked = await checkFolder(contentFolder());
  const { result } = checked;
  const { errors } = result.summary;
  process.stdout.write(`${errors > 0 ? text.render(result) : closingLine(text.render(result))}\n`);
  if (errors > 0) return 1;

  handOver(checked);
  await makeSite(stagesOf(out).building);
  const extent = extentOf(stagesOf(out).building);
  await publish(out);
  process.stdout.write(`Built ${values.out}: ${extent.files} files, ${megabytes(extent.bytes)} MB\n`);
  for (const excess of excesses(extent)) process.stdout.write(`${excess}\n`);
  if (values.timings !== undefined) writeFileSync(values.timings, JSON.stringify(timings()));
  return 0;
}

async function makeSite(folder: string): Promise<void> {
  // Astro would go on from the bodies it cached last time, perhaps of another knowledge base.
  await rm(drafts, { recursive: true, force: true });
  const { build } = await import('astro');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const progress = progressOn(process.stderr);
  const search = searchIndex();
  try {
    const integrations = [buildStages(progress, search.begin), search.integration];
    await build({
      outDir: folder,
      cacheDir: drafts,
      logLevel: 'warn',
      integrations,
      build: { concurrency: pagesAtOnce },
    });
    runStage('record', () => recordBuild(folder, contentFolder()));
  } finally {
    progress.clear();
    await search.close();
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** Warnings do not stop a build; `npm run check` shows them. */
function closingLine(report: string): string {
  return report.trimEnd().split('\n').at(-1) ?? '';
}
