import { addressOf } from '../model/address.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { appended, addressesPublished } from './ledger.ts';
import { argumentNamed, recordNamed } from './named.ts';

/** Why a record is given up, and what to read instead. */
export interface Withdrawing {
  readonly reason: string;
  readonly see: string | undefined;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Gives up a record. Its page stays, with a notice; an argument leaves its file, and the ledger keeps why.
 * Nothing where it was done already.
 *
 * @throws Refusal where there is no such record, no reason, or nothing of the kind to read instead
 */
export function withdraw(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  withdrawing: Withdrawing,
): FileChange[] {
  if (withdrawing.reason.trim() === '')
    throw new Refusal('absence of a reason', 'why the record is given up');
  if (record.kind === 'argument') return giveUp(files, graph, record, withdrawing);
  const { file, withdrawn } = recordNamed(graph, record);
  if (withdrawn) return [];
  const { reason, see, today } = withdrawing;
  if (see !== undefined) recordNamed(graph, { kind: record.kind, id: see });
  const notice = { on: today, reason, ...(see !== undefined && { see }) };
  const edit = new FrontMatter(file, textOf(files, file)).set(['withdrawn'], notice);
  return changesOf(files, [{ path: file, edit }]);
}

function giveUp(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  { reason, today }: Withdrawing,
): FileChange[] {
  const address = addressOf(record);
  const isDone = graph.ledger.some((each) => each.address === address && each.withdrawn !== undefined);
  if (isDone && !graph.arguments.has(record.id)) return [];
  const { file, path } = argumentNamed(graph, record.id);
  const edit = new FrontMatter(file, textOf(files, file)).removeItem(path.slice(0, -1), Number(path.at(-1)));
  if (!edit) throw new Refusal(`way of writing \`${record.id}\``, 'an item of a list');
  const published = addressesPublished(graph, record.id);
  const entries = published.map((each) => ({ address: each, on: today, withdrawn: reason }));
  return [...changesOf(files, [{ path: file, edit }]), ...appended(files, entries)];
}
