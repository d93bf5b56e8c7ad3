import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../src/pipeline.ts';
import { text } from '../src/report/text.ts';
import { explained } from './build-fault.ts';
import { alone, buildLock } from './lock.ts';
import { recordBuild } from './build-record.ts';
import { contentFolder } from './content-folder.ts';
import { run } from './run.ts';
import { publish, recover, stagesOf } from './swap.ts';

/*
 * npm run build -- [--out DIR]
 * Checks the content, builds the site with its search index beside the former one, and swaps it in at the end.
 * Environment: CONTENT_DIR, SITE_URL, BASE_PATH. Exit code 1: the content has errors, and nothing was changed.
 */
await run(async () => {
  try {
    return await alone(buildLock, buildSite);
  } catch (error) {
    throw explained(error);
  }
});

async function buildSite(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const out = resolve(values.out);
  await recover(out);

  const { result } = await checkFolder(contentFolder());
  const { errors } = result.summary;
  process.stdout.write(`${errors > 0 ? text.render(result) : closingLine(text.render(result))}\n`);
  if (errors > 0) return 1;

  const { build } = await import('astro');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Without `force` Astro would go on from the bodies it cached last time, perhaps of another knowledge base.
  await build({ outDir: stagesOf(out).building, logLevel: 'warn', force: true });
  recordBuild(stagesOf(out).building, contentFolder());
  await publish(out);
  process.stdout.write(`Built ${values.out}\n`);
  return 0;
}

/** Warnings do not stop a build; `npm run check` shows them. */
function closingLine(report: string): string {
  return report.trimEnd().split('\n').at(-1) ?? '';
}
