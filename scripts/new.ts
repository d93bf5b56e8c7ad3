import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newKinds, newRecord } from '../src/edit/new-record.ts';
import { Refusal } from '../src/edit/change.ts';
import { checkFolder } from '../src/pipeline.ts';
import { contentFolder } from './content-folder.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run new -- claim|source|map|synthesis|article ID [--folder NAME] [--content DIR]
 * Begins a file with every key that it needs. Exit code 1: the id cannot be had.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, folder: { type: 'string' } },
  });
  const [name = '', id, more] = positionals;
  const kind = newKinds.find((each) => each === name);
  if (!kind || id === undefined || more !== undefined)
    throw new UsageError(positionals.join(' '), `one of ${newKinds.join(', ')}, and an id`);
  const content = contentFolder(values.content);
  const { graph } = await checkFolder(content);
  try {
    for (const { path, after } of newRecord(graph, { kind, id, folder: values.folder })) {
      const file = join(content, path);
      mkdirSync(dirname(file), { recursive: true });
      // Never over a file that is there, whatever it holds.
      writeFileSync(file, after ?? '', { flag: 'wx' });
      process.stdout.write(`Wrote ${file}\nFill it in; \`npm run check\` says what is missing.\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
});
