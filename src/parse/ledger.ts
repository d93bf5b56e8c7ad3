import { ledgerPath, type Permalink } from '../model/permalink.ts';
import { problemList } from './node.ts';
import { openYaml } from './open.ts';
import { readPermalinks } from './permalinks.ts';

/** The records of a ledger that is no file of this content; what of it cannot be read is left out. */
export function ledgerIn(text: string): Permalink[] {
  const { report } = problemList();
  const node = openYaml(ledgerPath, text, { report });
  return (node && readPermalinks(node)) ?? [];
}
