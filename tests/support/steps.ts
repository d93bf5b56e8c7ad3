import type { Step } from '../../src/layout/ways.ts';

/** One step a line: "premise + premise > target", named by its key. */
export function steps(list: Readonly<Record<string, string>>): Step[] {
  return Object.entries(list).map(([id, written]) => {
    const [premises = '', target = ''] = written.split(' > ');
    return { id, premises: premises.split(' + '), target };
  });
}
