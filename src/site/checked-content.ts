import { checkFolder, type Checked } from '../pipeline.ts';
import { contentFolder } from './content-folder.ts';

declare global {
  var twoLaddersChecked: Checked | undefined;
}

/**
 * Has the site made of what was read and checked already. Its modules are bundled anew for every build, and share
 * nothing with the program that builds but what is global.
 */
export function handOver(checked: Checked): void {
  globalThis.twoLaddersChecked = checked;
}

/** The knowledge base that the site shows: as it was handed over, or else as it is on the disk. */
export async function checkedContent(): Promise<Checked> {
  return globalThis.twoLaddersChecked ?? (await checkFolder(contentFolder));
}
