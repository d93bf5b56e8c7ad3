import type { Lasting } from '../model/lasting.ts';
import type { RecordKind } from '../model/reference.ts';
import { placeOf, reference, type YamlNode } from './node.ts';
import { idFault } from './record-id.ts';

/** The keys that every addressable record may carry, as `fields.lasting` reads them. */
interface LastingData {
  readonly aliases?: readonly string[] | undefined;
  readonly withdrawn?: { on: string; reason: string; see?: string | undefined } | undefined;
  readonly keywords?: readonly string[] | undefined;
}

export function readLasting(node: YamlNode, kind: RecordKind, data: LastingData): Lasting {
  const { aliases = [], withdrawn, keywords = [] } = data;
  reportFormerIds(node, aliases);
  if (!withdrawn) return { aliases, withdrawn: undefined, keywords };
  const { on, reason, see } = withdrawn;
  const instead = see === undefined ? undefined : reference(node, kind, see, 'withdrawn', 'see');
  return { aliases, withdrawn: { on, reason, see: instead }, keywords };
}

/** A former id is part of an address as well: one with a path in it would become a page anywhere on the disk. */
function reportFormerIds(node: YamlNode, aliases: readonly string[]): void {
  for (const [index, id] of aliases.entries()) {
    const fault = idFault(id);
    if (fault === undefined) continue;
    const message = `Unexpected former id \`${id}\`, expected ${fault}`;
    node.report('invalid-id', { message, place: placeOf(node, 'aliases', index) });
  }
}
