import { parseArgs } from 'node:util';
import { claimNamed } from '../src/edit/named.ts';
import { reword } from '../src/edit/reword.ts';
import { ask } from './ask.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run reword -- CLAIM [--statement "…"] [--reason "…"] [--minor] [--content DIR]
 * Changes the statement and keeps the former one; asks for what is not given. `--minor`: a typo, which leaves what
 * was reviewed reviewed.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      statement: { type: 'string' },
      reason: { type: 'string' },
      minor: { type: 'boolean', default: false },
    },
  });
  const [id, more] = positionals;
  if (id === undefined || more !== undefined)
    throw new UsageError(
      positionals.join(' '),
      'the id of a claim, and texts of several words in quotation marks',
    );
  return editContent(contentFolder(values.content), async ({ files, graph }) => {
    const { statement: now } = claimNamed(graph, id);
    const statement = values.statement ?? (await ask(`Today it says:\n  ${now}\nIt shall say:`));
    const reason = values.reason ?? (await ask('What was wrong with it:'));
    return reword(files, graph, { claim: id, statement, reason, minor: values.minor, today: today() });
  });
});
