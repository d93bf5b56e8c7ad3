import { argumentNow, fatesOf, publishedArguments, type Fates } from '../graph/fates.ts';
import { addressOf } from '../model/address.ts';
import { argumentKinds, parseArgumentId } from '../model/argument.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { valueAt } from '../model/place.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { appended, type LedgerEntry } from './ledger.ts';
import { argumentNamed } from './named.ts';
import { referenceEdits, rewritten } from './references.ts';
import { whereabouts } from './whereabouts.ts';

/** From one id to another, on a day. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/**
 * Gives an argument another verb or target; it stays in the file of its first premise. References to it follow,
 * and the ledger says where its address moved. Nothing where it was done already.
 *
 * @throws Refusal where there is no such argument, or the new one is none, is another's or leads from another claim
 */
export function retarget(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, to, today }: Move,
): FileChange[] {
  const fates = fatesOf(graph);
  if (!graph.arguments.has(from) && graph.arguments.has(to))
    return followedByHand(files, graph, { from, to, today });
  const argument = argumentNamed(graph, from);
  if (from === to) return [];
  const parts = parseArgumentId(to);
  if (!parts)
    throw new Refusal(
      `argument \`${to}\``,
      `one written \`<claim>/<verb>/<target>\`, the verb one of ${argumentKinds.map((each) => `\`${each}\``).join(', ')}`,
    );
  if (parts.from !== argument.premises[0])
    throw new Refusal(
      `argument \`${to}\``,
      `one that leads from \`${argument.premises[0]}\`: it stands in ${whereabouts(files, valueAt(argument.file, argument.path))}`,
    );
  const there = graph.arguments.get(to);
  if (there) {
    const at = whereabouts(files, valueAt(there.file, there.path));
    throw new Refusal(`argument \`${to}\` in ${at}`, 'one that is not there yet');
  }
  const edit = new FrontMatter(argument.file, textOf(files, argument.file)).rekey(
    [...argument.path, argument.kind],
    parts.kind,
    parts.target,
  );
  const references = referenceEdits(files, graph, { kind: 'argument', id: from }, to);
  return [
    ...changesOf(files, [...references, ...edit.map((each) => ({ path: argument.file, edit: each }))]),
    ...appended(files, movesOf(graph, fates, { from, to, today })),
  ];
}

/** Every published address that led to the argument, or to an undercut on it, leads to where it is now. */
function movesOf(graph: KnowledgeGraph, fates: Fates, { from, to, today }: Move): LedgerEntry[] {
  return publishedArguments(graph).flatMap((published) => {
    const now = argumentNow(graph, fates, published);
    const next =
      now === undefined ? undefined : rewritten('argument', now, { kind: 'argument', id: from }, to);
    if (next === undefined || next === now) return [];
    return [published === next ? stands(published, today) : leads(published, next, today)];
  });
}

/** Somebody changed the file and not the ledger; nothing where the ledger knows. */
function followedByHand(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { from, to, today }: Move,
): FileChange[] {
  if (argumentNow(graph, fatesOf(graph), from) === to) return [];
  if (!publishedArguments(graph).includes(from))
    throw new Refusal(`id \`${from}\``, 'the id of an argument that there is or was');
  return appended(files, [leads(from, to, today)]);
}

function leads(from: string, to: string, on: string): LedgerEntry {
  return {
    address: addressOf({ kind: 'argument', id: from }),
    on,
    moved: addressOf({ kind: 'argument', id: to }),
  };
}

/** An address to which an argument came back. */
function stands(id: string, on: string): LedgerEntry {
  return { address: addressOf({ kind: 'argument', id }), on };
}
