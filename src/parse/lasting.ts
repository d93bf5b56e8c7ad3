import type { Withdrawal } from '../model/claim.ts';
import type { RecordKind } from '../model/reference.ts';
import { reference, type YamlNode } from './node.ts';

/** The keys that every addressable record may carry, as `fields.lasting` reads them. */
interface LastingData {
  readonly aliases?: readonly string[] | undefined;
  readonly withdrawn?: { on: string; reason: string; see?: string | undefined } | undefined;
}

export function readLasting(
  node: YamlNode,
  kind: RecordKind,
  data: LastingData,
): { aliases: readonly string[]; withdrawn: Withdrawal | undefined } {
  const { aliases = [], withdrawn } = data;
  if (!withdrawn) return { aliases, withdrawn: undefined };
  const { on, reason, see } = withdrawn;
  const instead = see === undefined ? undefined : reference(node, kind, see, 'withdrawn', 'see');
  return { aliases, withdrawn: { on, reason, see: instead } };
}
