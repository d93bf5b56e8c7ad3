import { parseArgs } from 'node:util';
import { checkFolder, conclude } from '../src/pipeline.ts';
import { rules } from '../src/rules/index.ts';
import { readCopies } from '../src/read/copies.ts';
import { verifications, verify } from '../src/verify/index.ts';
import { contentFolder } from './content-folder.ts';
import { formatNamed, reportOptions } from './report-options.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run verify-sources -- DIR [--content DIR] [--format text|json|github|sarif]
 * Compares content/sources with the plain-text copies in DIR. Exit codes as for `check`.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const [folder, further] = positionals;
  if (further !== undefined) throw new UsageError(further, 'one folder');
  if (folder === undefined)
    throw new UsageError('no folder', 'the folder with the plain-text copies of the sources');
  const format = formatNamed(values.format);

  const started = performance.now();
  const content = contentFolder(values.content);
  const checked = await checkFolder(content);
  const { files, graph } = checked;
  // A source that cannot be read cannot be held against its copy: the checker's errors come first.
  if (checked.result.summary.errors > 0) {
    process.stdout.write(`${format.render(checked.result, reportOptions(content, rules))}\n`);
    return 1;
  }
  const copies = await readCopies(folder);
  const result = conclude(files, graph, verify({ files, graph, copies }), started);
  process.stdout.write(`${format.render(result, reportOptions(content, verifications))}\n`);
  return result.summary.errors > 0 ? 1 : 0;
});
