import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { newKinds, newRecord, type NewRecord } from '../src/edit/new-record.ts';
import { Refusal } from '../src/edit/change.ts';
import { contentFolder } from './content-folder.ts';
import { beginContent, remedyFor } from './edit-content.ts';
import { run, UsageError } from './run.ts';
import { startKnowledgeBase } from './start-knowledge-base.ts';

const expectedCall = `one of ${newKinds.join(', ')} and an id, or knowledge-base and a folder`;

/*
 * npm run new -- claim|source|map|synthesis|article ID [--folder NAME] [--content DIR]
 * Begins a file with every key that it needs. Exit code 1: the id cannot be had.
 *
 * npm run new -- knowledge-base DIR
 * Begins a debate of its own. Exit code 1: something is there already.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, folder: { type: 'string' } },
  });
  const [name = '', what, more] = positionals;
  const kind = newKinds.find((each) => each === name);
  const isKnown = kind !== undefined || name === 'knowledge-base';
  if (!isKnown || what === undefined || more !== undefined)
    throw new UsageError(positionals.join(' '), expectedCall);
  return kind
    ? beginRecord(contentFolder(values.content), { kind, id: what, folder: values.folder })
    : beginKnowledgeBase(what);
});

async function beginRecord(content: string, record: NewRecord): Promise<number> {
  const code = await beginContent(content, ({ graph }) => newRecord(graph, record));
  if (code === 0) process.stdout.write('Fill it in; `npm run check` says what is missing.\n');
  return code;
}

function beginKnowledgeBase(folder: string): number {
  try {
    const files = startKnowledgeBase(folder);
    process.stdout.write(`${files.map((file) => `Wrote ${join(folder, file)}`).join('\n')}
Look at it with \`CONTENT_DIR=${folder} npm run dev\`, and write over what is there.
`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && (error instanceof Refusal || 'code' in error))) throw error;
    process.stderr.write(`${error.message}${remedyFor(error)}\n`);
    return 1;
  }
}
