import { parseArgs } from 'node:util';
import { refNamed } from '../src/edit/named.ts';
import { withdraw } from '../src/edit/withdraw.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run withdraw -- RECORD --reason "…" [--see ID] [--content DIR]
 * A record keeps its page, with a notice; an argument leaves its file, and the ledger keeps why.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, reason: { type: 'string' }, see: { type: 'string' } },
  });
  const [name, more] = positionals;
  if (name === undefined || more !== undefined)
    throw new UsageError(
      positionals.join(' '),
      'one record, and a reason of several words in quotation marks',
    );
  const { reason = '', see } = values;
  return editContent(contentFolder(values.content), ({ files, graph }) =>
    withdraw(files, graph, refNamed(graph, name), { reason, see, today: today() }),
  );
});
