import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newKinds, newRecord, type NewRecord } from '../src/edit/new-record.ts';
import { Refusal } from '../src/edit/change.ts';
import { checkFolder } from '../src/pipeline.ts';
import { contentFolder } from './content-folder.ts';
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
  try {
    if (kind) await beginRecord(contentFolder(values.content), { kind, id: what, folder: values.folder });
    else beginKnowledgeBase(what);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
});

async function beginRecord(content: string, record: NewRecord): Promise<void> {
  const { graph } = await checkFolder(content);
  for (const { path, after } of newRecord(graph, record)) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    // Never over a file that is there, whatever it holds.
    writeFileSync(file, after ?? '', { flag: 'wx' });
    process.stdout.write(`Wrote ${file}\nFill it in; \`npm run check\` says what is missing.\n`);
  }
}

function beginKnowledgeBase(folder: string): void {
  const files = startKnowledgeBase(folder);
  process.stdout.write(`${files.map((file) => `Wrote ${join(folder, file)}`).join('\n')}
Look at it with \`CONTENT_DIR=${folder} npm run dev\`, and write over what is there.
`);
}
