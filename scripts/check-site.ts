import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from '../src/built-pipeline.ts';
import { siteChecks } from '../src/built/checks/index.ts';
import { basePath } from './base-path.ts';
import { contentFolder } from './content-folder.ts';
import { exitCode, formatNamed, reportOptions, warningsAllowed } from './report-options.ts';
import { run, UsageError } from './run.ts';
import { siteUrl } from './site-url.ts';

/*
 * npm run -s check:site -- [--dist DIR] [--content DIR] [--format text|json|github|sarif] [--max-warnings N]
 * Checks a built site. Environment: BASE_PATH and SITE_URL as for the build. Exit codes as for `check`.
 */
await run(async () => {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      'max-warnings': { type: 'string' },
    },
  });
  const format = formatNamed(values.format);
  const allowed = warningsAllowed(values['max-warnings']);
  const dist = resolve(values.dist);
  if (!existsSync(join(dist, 'index.html')))
    throw new UsageError(values.dist, 'a built site; run `npm run build` first');

  const ledger = ledgerIn(contentFolder(values.content));
  const result = await checkSite(dist, { base: basePath(), origin: siteUrl()?.origin, ledger });
  process.stdout.write(`${format.render(result, reportOptions(dist, siteChecks))}\n`);
  return exitCode(result, allowed);
});

function ledgerIn(content: string): string | undefined {
  const path = join(content, 'permalinks.yaml');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
