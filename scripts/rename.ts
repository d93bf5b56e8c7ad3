import { parseArgs } from 'node:util';
import { refNamed } from '../src/edit/named.ts';
import { rename } from '../src/edit/rename.ts';
import { retarget } from '../src/edit/retarget.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run rename -- OLD NEW [--content DIR]
 * OLD: an id, `kind:id` where several records share one, or an argument `a/rebuts/b`, which gets another verb or
 * target. Exit code 1: it cannot be had, and nothing was changed.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' } },
  });
  const [from, to, more] = positionals;
  if (from === undefined || to === undefined || more !== undefined)
    throw new UsageError(positionals.join(' '), 'the present id and the new one');
  return editContent(contentFolder(values.content), ({ files, graph }) => {
    const record = refNamed(graph, from);
    if (record.kind === 'argument') return retarget(files, graph, { from, to, today: today() });
    return rename(files, graph, record, to.replace(`${record.kind}:`, ''));
  });
});
