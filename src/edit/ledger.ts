import { fatesOf } from '../graph/fates.ts';
import { reasonOf, statementOf } from '../graph/worded.ts';
import { addressOf, diagnosticAddress, wordingAddress } from '../model/address.ts';
import { isReadable, type ContentFile } from '../model/file.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { ledgerPath, type Permalink } from '../model/permalink.ts';
import type { RecordRef } from '../model/reference.ts';
import type { FileChange } from './change.ts';
import { applyEdits } from './text-edit.ts';
import { inline } from './yaml-text.ts';

/** What the ledger says of an address, a line each. */
export type LedgerEntry = Partial<Omit<Permalink, 'path'>> & Pick<Permalink, 'address' | 'on'>;

/**
 * Adds to the ledger what is published and not in it yet: every address, and every wording of every claim and
 * argument.
 *
 * @param codes - of the diagnostics that have pages
 * @param today - the day of publication, as `YYYY-MM-DD`
 */
export function publishLinks(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  { codes, today }: { readonly codes: readonly string[]; readonly today: string },
): FileChange[] {
  const fates = new Set([...fatesOf(graph).values()].map(({ address }) => address));
  const known = new Set(graph.ledger.map(({ address }) => address));
  // An argument that was given up once and is there again stands again.
  const fresh = publishedAddresses(graph, codes).filter(
    (address) => !known.has(address) || fates.has(address),
  );
  return appended(
    files,
    fresh.map((address) => ({ address, on: today })),
  );
}

function publishedAddresses(graph: KnowledgeGraph, codes: readonly string[]): string[] {
  const all = (kind: RecordRef['kind'], records: ReadonlyMap<string, unknown>): string[] =>
    [...records.keys()].map((id) => addressOf({ kind, id }));
  const worded = [
    ...[...graph.claims.values()].map(statementOf),
    ...[...graph.arguments.values()].map(reasonOf),
  ];
  const wordings = worded.flatMap((each) =>
    [each, ...each.earlier].map(({ fingerprint }) => wordingAddress(each.ref, fingerprint)),
  );
  const addresses = [
    ...all('claim', graph.claims),
    ...wordings,
    ...all('argument', graph.arguments),
    ...all('map', graph.maps),
    ...all('article', graph.articles),
    ...all('synthesis', graph.syntheses),
    ...all('source', graph.sources),
    ...all('passage', graph.passages),
    ...codes.map(diagnosticAddress),
  ];
  return [...new Set(addresses)];
}

const remark = `# Every address that was ever published, and every wording of every claim and argument. \`npm run publish-links\` adds
# what is new when the site is published; nobody takes a line away. What became of an argument is a further line:
# \`moved\` or \`withdrawn\`.
`;

/** The ledger with further lines at its end. */
export function appended(files: readonly ContentFile[], entries: readonly LedgerEntry[]): FileChange[] {
  if (entries.length === 0) return [];
  const file = files.find(({ path }) => path === ledgerPath);
  const before = file && isReadable(file) ? file.text : undefined;
  const start = before ?? remark;
  const lines = entries.map((record) => `- ${inline(record)}\n`).join('');
  const end = start.length;
  const edit = { start: end, end, text: `${start.endsWith('\n') ? '' : '\n'}${lines}` };
  return [{ path: ledgerPath, before, after: applyEdits(start, [edit]) }];
}
