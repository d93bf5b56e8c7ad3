import { checkFolder, type Checked } from '../pipeline.ts';
import { contentFolder } from './content-folder.ts';

/** What the site is made of: not the texts themselves, which would stay in memory. */
type CheckedContent = Pick<Checked, 'graph' | 'result'>;

declare global {
  var twoLaddersChecked: CheckedContent | undefined;
}

/**
 * Has the site made of what was read and checked already. Its modules are bundled anew for every build, and share
 * nothing with the program that builds but what is global.
 */
export function handOver({ graph, result }: CheckedContent): void {
  globalThis.twoLaddersChecked = { graph, result };
}

/** The knowledge base that the site shows: as it was handed over, or else as it is on the disk. */
export async function checkedContent(): Promise<CheckedContent> {
  return globalThis.twoLaddersChecked ?? (await checkFolder(contentFolder));
}
