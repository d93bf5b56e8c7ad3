import { parseArgs } from 'node:util';
import { leftBehind } from '../src/edit/left-behind.ts';
import { merge } from '../src/edit/merge.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run merge -- FROM INTO [--content DIR]: makes two claims one, which keeps the id INTO, and prints what was not
 * taken over from the other.
 * Exit code 1: it cannot be had, and nothing was changed.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' } },
  });
  const [from, into, more] = positionals;
  if (from === undefined || into === undefined || more !== undefined)
    throw new UsageError(positionals.join(' '), 'the id of a claim and that of the claim it becomes part of');
  let left: readonly string[] = [];
  const code = await editContent(contentFolder(values.content), ({ files, graph }) => {
    left = leftBehind(files, graph, { from, into });
    return merge(files, graph, { from, into, today: today() });
  });
  if (code === 0) for (const line of left) process.stdout.write(`${line}\n`);
  return code;
});
