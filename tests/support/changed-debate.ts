import assert from 'node:assert/strict';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { checkFolder } from '../../src/pipeline.ts';
import { program } from './program.ts';
import { tea } from './tea.ts';
import { writeContent } from './temporary.ts';

/* A small debate that is published, then changed with the commands that authors use, and published again. */

const claim = (name: string, title: string, rest: string): string => `=== claims/${name}.md
---
title: ${title}
statement: ${title}, in most shops.
kind: empirical
topics: [tea]
origin: editors
${rest}unanswered: { why: unexamined }
---
`;

const more =
  claim('tea-is-green', 'Tea is green', '') +
  claim(
    'tea-is-cheap',
    'Tea is cheap',
    `arguments:
  - supports: tea-calms
    because: No price excites anybody.
  - supports: tea-is-iced
    because: Many cups can be had.
`,
  );

/** What happens to each record. */
export const ids = {
  renamed: 'tea-calms',
  renamedTo: 'renamed-for-a-test',
  qualification: 'tea-is-iced/qualifies/tea-calms',
  from: 'tea-is-strong',
  into: 'warmth-calms',
  withdrawn: 'tea-is-green',
  givenUp: 'tea-is-cheap/supports/tea-calms',
  moved: 'tea-is-cheap/supports/tea-is-iced',
  movedTo: 'tea-is-cheap/qualifies/tea-is-iced',
} as const;

/**
 * Writes the debate into a folder and makes every change.
 *
 * @returns the debate as it was when the links were made
 */
export async function writeChangedDebate(content: string): Promise<KnowledgeGraph> {
  const run = async (name: string, ...args: string[]): Promise<void> => {
    const { code, out, err } = await program(name, [...args, '--content', content]);
    assert.equal(code, 0, `${name} ${args.join(' ')}\n${out}${err}`);
  };
  await writeContent(content, tea + more);
  const { graph } = await checkFolder(content);
  await run('review', '--yes');
  await run('publish-links');
  await run('rename', ids.moved, ids.movedTo);
  await run('reword', ids.movedTo, '--because', 'Cold cups are many.', '--reason', 'Iced tea was meant.');
  await run('withdraw', ids.givenUp, '--reason', 'It said the same twice.');
  await run('withdraw', ids.withdrawn, '--reason', 'Split in two.', '--see', ids.into);
  await run('merge', ids.from, ids.into);
  await run('reword', ids.renamed, '--statement', 'Quite other words.', '--reason', 'They were too long.');
  await run('rename', ids.renamed, ids.renamedTo);
  await run('publish-links');
  return graph;
}
