import { locator } from './parse/locate.ts';
import { parse } from './parse/index.ts';
import { mdxParserFor } from './parse/mdx-parser.ts';
import { link } from './graph/link.ts';
import { check } from './rules/index.ts';
import { resultOf } from './report/result.ts';
import { readContent } from './read/content.ts';
import { ledgersBefore } from './read/ledger-history.ts';
import { runStage } from './stages.ts';
import { ledgerIn } from './parse/ledger.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { diagnosticsAddress } from './model/address.ts';
import { isReadable, type ContentFile } from './model/file.ts';
import { ledgerPath } from './model/permalink.ts';
import type { KnowledgeGraph } from './model/graph.ts';
import type { Permalink } from './model/permalink.ts';
import type { MarkdownParser } from './parse/markdown.ts';
import type { CheckResult } from './report/report.ts';

/** A content folder after every stage: what was read, what it means, and what is wrong with it. */
export interface Checked {
  readonly files: readonly ContentFile[];
  readonly graph: KnowledgeGraph;
  readonly result: CheckResult;
}

/**
 * The whole way of a knowledge base: read → parse → link → check. Scripts, site and tests all come through
 * here, so they agree on what the content says.
 *
 * @param folder - the content folder
 * @throws when the folder cannot be listed; nothing in it makes this throw
 */
export async function checkFolder(folder: string): Promise<Checked> {
  const started = performance.now();
  const files = runStage('read', () => readContent(folder));
  return checkFiles(files, {
    parseMdx: await runStage('parse', () => mdxParserFor(files)),
    started,
    today: latestDay(),
    formerLedger: runStage('read', () => ledgersBefore(folder)).flatMap((text) => ledgerIn(text)),
    codes: await codesFor(files),
  });
}

export interface CheckOptions {
  readonly parseMdx: MarkdownParser;
  /** When the run began, by `performance.now()`. */
  readonly started?: number;
  /** The day that dates are held against, as `YYYY-MM-DD`. */
  readonly today?: string;
  /** The ledger as it was where this content comes from. */
  readonly formerLedger?: readonly Permalink[];
  /** The codes whose pages the site has. */
  readonly codes?: ReadonlySet<string> | undefined;
}

/** Every code of ours, where the ledger has addresses of some; loading the checks that others run takes a while. */
async function codesFor(files: readonly ContentFile[]): Promise<ReadonlySet<string> | undefined> {
  const ledger = files.find(({ path }) => path === ledgerPath);
  if (!ledger || !isReadable(ledger) || !ledger.text.includes(diagnosticsAddress)) return undefined;
  const { codes } = await import('./codes.ts');
  return new Set(codes.map(({ code }) => code));
}

/** The day that it already is somewhere on Earth: nobody's today lies in the future. */
function latestDay(): string {
  const aheadOfUtc = 14 * 60 * 60 * 1000;
  return new Date(Date.now() + aheadOfUtc).toISOString().slice(0, 10);
}

/**
 * The same for files already in memory. Reads no clock for what it reports: a day in the future is only known
 * where the caller says which day it is.
 */
export function checkFiles(
  files: readonly ContentFile[],
  { parseMdx, started = performance.now(), today, formerLedger = [], codes }: CheckOptions,
): Checked {
  const documents = runStage('parse', () => parse(files, parseMdx));
  const graph = runStage('link', () => link(documents, { today, formerLedger, codes }));
  const result = runStage('rules', () => conclude(files, graph, check(graph), started));
  return { files, graph, result };
}

/** Gives diagnostics their lines and columns, puts them in order and counts them. */
export function conclude(
  files: readonly ContentFile[],
  graph: KnowledgeGraph,
  found: readonly Diagnostic[],
  started: number,
): CheckResult {
  const locate = locator(files);
  const diagnostics = found.map((diagnostic) => ({
    ...diagnostic,
    place: locate(diagnostic.place),
    related: (diagnostic.related ?? []).map(({ message, place }) => ({ message, place: locate(place) })),
  }));
  const counted = { files: files.length, claims: graph.claims.size, arguments: graph.arguments.size };
  return resultOf(diagnostics, { files, counted, milliseconds: performance.now() - started });
}
