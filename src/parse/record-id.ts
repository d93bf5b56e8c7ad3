import { argumentKinds } from '../model/argument.ts';

/** Why a file name cannot be an id, as the end of "expected …", or undefined where it can. */
export function idFault(id: string): string | undefined {
  if (!/^[a-z0-9-]+$/u.test(id)) return 'only the characters `a-z`, `0-9` and `-`';
  if (id.length > 60) return 'at most 60 characters';
  if (/^\d+$/u.test(id)) return 'more than digits';
  if (id === 'index') return 'another name: `index` is the address of the list itself';
  if (argumentKinds.some((kind) => kind === id)) return 'another name: the verbs are parts of addresses';
  return undefined;
}
