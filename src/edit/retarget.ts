import { addressOf } from '../model/address.ts';
import { parseArgumentId } from '../model/argument.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { appended, addressesPublished } from './ledger.ts';
import { argumentNamed } from './named.ts';
import { referenceEdits } from './references.ts';

/**
 * Gives an argument another verb or target; it stays in the file of its first premise. References to it follow,
 * and the ledger says where its address moved. Nothing where it was done already.
 *
 * @throws Refusal where there is no such argument, or the new one is another's or leads from another claim
 */
export function retarget(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): FileChange[] {
  const address = addressOf({ kind: 'argument', id: from });
  const moved = addressOf({ kind: 'argument', id: to });
  const isDone = graph.ledger.some((each) => each.address === address && each.moved === moved);
  if (isDone && !graph.arguments.has(from)) return [];
  const argument = argumentNamed(graph, from);
  const parts = parseArgumentId(to);
  if (parts?.from !== argument.premises[0])
    throw new Refusal(
      `argument \`${to}\``,
      `one that leads from \`${argument.premises[0]}\`, in whose file it stands`,
    );
  if (graph.arguments.has(to)) throw new Refusal(`argument \`${to}\``, 'one that is not there yet');
  const edit = new FrontMatter(argument.file, textOf(files, argument.file)).rekey(
    [...argument.path, argument.kind],
    parts.kind,
    parts.target,
  );
  const references = referenceEdits(files, graph, { kind: 'argument', id: from }, to);
  const entries = addressesPublished(graph, from).map((each) => ({ address: each, on: today, moved }));
  return [
    ...changesOf(files, [...references, ...edit.map((each) => ({ path: argument.file, edit: each }))]),
    ...appended(files, entries),
  ];
}
