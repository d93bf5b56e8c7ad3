import { parseArgs, styleText } from 'node:util';
import { argumentNamed } from '../src/edit/named.ts';
import { review } from '../src/edit/review.ts';
import { isSuspect, textsUnderReview, type ReviewedText } from '../src/graph/review.ts';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { wordChanges } from '../src/graph/word-changes.ts';
import { ask } from './ask.ts';
import { contentFolder } from './content-folder.ts';
import { editContent } from './edit-content.ts';
import { run } from './run.ts';

/** After a change of target, or one that was made by hand. */
const unknown = '  What it said when this was confirmed is kept nowhere but in git.';

/*
 * npm run review -- [ARGUMENT …] [--yes] [--content DIR]
 * Shows what an argument answers, with the words that changed since it was last confirmed, and asks whether it still
 * holds. Without an argument: all that were never confirmed or have become suspect. `--yes` asks nothing.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  return editContent(
    contentFolder(values.content),
    async ({ files, graph }) => {
      const ids = positionals.length > 0 ? positionals : unconfirmed(graph);
      const confirmed: string[] = [];
      for (const id of ids) if (values.yes || (await confirms(graph, id))) confirmed.push(id);
      return review(files, graph, confirmed);
    },
    'Nothing is confirmed that was not before.',
  );
});

function unconfirmed(graph: KnowledgeGraph): string[] {
  const open = [...graph.arguments.values()].filter(
    (each) => each.reviewed === undefined || isSuspect(graph, each),
  );
  return open.map(({ id }) => id);
}

async function confirms(graph: KnowledgeGraph, id: string): Promise<boolean> {
  const argument = argumentNamed(graph, id);
  const premise = graph.claims.get(argument.premises[0]);
  const texts = textsUnderReview(graph, argument);
  const answered = texts.map((each) => `  ${differences(each)}`);
  const lines = [
    styleText('bold', id),
    `  ${premise?.statement ?? ''}`,
    `  ${argument.kind}, because: ${argument.because}`,
    ...answered,
    ...(isSuspect(graph, argument) && texts.every(({ then }) => then === undefined) ? [unknown] : []),
  ];
  process.stderr.write(`\n${lines.join('\n')}\n`);
  return /^y(es)?$/iu.test((await ask('Does it still hold? [y/N]')).trim());
}

/** The text as it is; where it is known what it was, the words that went in brackets and those that came in braces. */
function differences({ now, then }: ReviewedText): string {
  if (then === undefined || then === now) return now;
  return wordChanges(then, now)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'gone' ? styleText('red', `[-${text}-]`) : styleText('green', `{+${text}+}`);
    })
    .join('');
}
