import { argumentNow, fatesOf, publishedArguments } from '../graph/fates.ts';
import { readInstead } from '../graph/withdrawals.ts';
import { addressOf } from '../model/address.ts';
import type { ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordRef } from '../model/reference.ts';
import { changesOf, Refusal, textOf, type FileChange } from './change.ts';
import { FrontMatter } from './front-matter.ts';
import { appended, type LedgerEntry } from './ledger.ts';
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
 * @throws Refusal where there is no such record, no reason, or nothing of the kind to read instead; what is to be read
 *   instead of an argument is kept nowhere
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
  if (see !== undefined) refuseCircle(graph, record, see);
  const notice = { on: today, reason, ...(see !== undefined && { see }) };
  const edit = new FrontMatter(file, textOf(files, file)).set(['withdrawn'], notice);
  return changesOf(files, [{ path: file, edit }]);
}

/** What is to be read instead has to be there, and must not send the reader back. */
function refuseCircle(graph: KnowledgeGraph, { kind, id }: RecordRef, see: string): void {
  recordNamed(graph, { kind, id: see });
  const read = readInstead(graph, { kind, id: see });
  if (read === undefined || read.id === id)
    throw new Refusal(`\`${see}\` to be read instead`, 'a record that stands and is another one');
}

function giveUp(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  record: RecordRef,
  { reason, see, today }: Withdrawing,
): FileChange[] {
  if (see !== undefined)
    throw new Refusal(
      `\`${see}\` to be read instead of an argument`,
      'a reason alone, or another verb or target for it: see `npm run rename`',
    );
  const fates = fatesOf(graph);
  const published = publishedArguments(graph);
  const entriesFor = (ids: readonly string[], said: readonly string[]): LedgerEntry[] =>
    ids.map((id) => ({
      address: addressOf({ kind: 'argument', id }),
      on: today,
      withdrawn: reason,
      ...(said.length > 0 && { said }),
    }));
  if (!graph.arguments.has(record.id) && published.includes(record.id)) {
    // It left its file by hand; the ledger is what lacks its reason.
    return fates.has(record.id) ? [] : appended(files, entriesFor([record.id], []));
  }
  const { file, path, because, earlier } = argumentNamed(graph, record.id);
  const edit = new FrontMatter(file, textOf(files, file)).removeItem(path.slice(0, -1), Number(path.at(-1)));
  if (!edit) throw new Refusal(`way of writing \`${record.id}\` in \`${file}\``, 'an item of a list');
  const addresses = published.filter((id) => argumentNow(graph, fates, id) === record.id);
  const said = [because, ...earlier.map(({ text }) => text)];
  return [...changesOf(files, [{ path: file, edit }]), ...appended(files, entriesFor(addresses, said))];
}
