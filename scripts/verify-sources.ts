import { parseArgs } from 'node:util';
import { checkFolder, conclude } from '../src/pipeline.ts';
import { formats } from '../src/report/index.ts';
import { readCopies } from '../src/read/copies.ts';
import { verify } from '../src/verify/index.ts';
import { contentFolder } from './content-folder.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run verify-sources -- DIR [--content DIR] [--format text|json]
 * Compares content/sources with the plain-text copies in DIR. Exit codes as for `check`.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new UsageError('no folder', 'the folder with the plain-text copies of the sources');
  const format = formats.find((each) => each.name === values.format);
  if (!format) throw new UsageError(`--format ${values.format}`, formats.map((each) => each.name).join(', '));

  const started = performance.now();
  const { files, graph } = await checkFolder(contentFolder(values.content));
  const copies = await readCopies(folder);
  const result = conclude(files, graph, verify({ files, graph, copies }), started);
  process.stdout.write(`${format.render(result)}\n`);
  return result.summary.errors > 0 ? 1 : 0;
});
