import { parseArgs } from 'node:util';
import { reword, wordedNamed } from '../src/edit/reword.ts';
import { ask } from './ask.ts';
import { contentFolder } from './content-folder.ts';
import { editContent, today } from './edit-content.ts';
import { run, UsageError } from './run.ts';

/*
 * npm run reword -- CLAIM [--statement "…"] [--reason "…"] [--minor] [--content DIR]
 * npm run reword -- ARGUMENT [--because "…"] [--reason "…"] [--minor] [--content DIR]
 * Changes the statement of a claim, or what an argument gives as its reason, and keeps the former one; asks for what
 * is not given. `--minor`: a typo, which leaves what was reviewed reviewed.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      statement: { type: 'string' },
      because: { type: 'string' },
      reason: { type: 'string' },
      minor: { type: 'boolean', default: false },
    },
  });
  const [id, more] = positionals;
  if (id === undefined || more !== undefined)
    throw new UsageError(
      positionals.join(' '),
      'the id of a claim or an argument, and texts of several words in quotation marks',
    );
  const record = { kind: id.includes('/') ? 'argument' : 'claim', id: id.replace(/^claim:/u, '') } as const;
  const [given, other] =
    record.kind === 'claim' ? (['statement', 'because'] as const) : (['because', 'statement'] as const);
  if (values[other] !== undefined) throw new UsageError(`--${other}`, `\`--${given}\` for this record`);
  return editContent(contentFolder(values.content), async ({ files, graph }) => {
    const now = wordedNamed(graph, record);
    const text = values[given] ?? (await ask(`Today it says:\n  ${now.text}\nIt shall say:`));
    const reason = values.reason ?? (await ask('What was wrong with it:'));
    return reword(files, graph, record, { text, reason, minor: values.minor, today: today() });
  });
});
