import { parseArgs } from 'node:util';
import { codes } from '../src/codes.ts';
import { publishLinks } from '../src/edit/ledger.ts';
import { Refusal } from '../src/edit/change.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run } from './run.ts';

/*
 * npm run publish-links -- [--content DIR]
 * Adds every address and wording that the ledger does not hold yet. The deployment runs it when it publishes the
 * site; branches on which somebody writes do not.
 */
await run(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string' } } });
  return editContent(contentFolder(values.content), ({ files, graph, result }) => {
    const { errors } = result.summary;
    if (errors > 0)
      throw new Refusal(
        `content with ${errors} errors`,
        'content that may be published; see `npm run check`',
      );
    return publishLinks(files, graph, { codes: codes.map(({ code }) => code), today: today() });
  });
});
