import { z } from 'zod';
import { argumentKinds, type ArgumentDocument } from '../model/argument.ts';
import { fingerprintText, idOf, idsOf, list, text } from './fields.ts';
import { quoteAll, readMapping } from './mapping.ts';
import { placeOf, reference, references, type YamlNode } from './node.ts';
import { readFormerReasons } from './wording.ts';

export const argumentSchema = z.strictObject({
  supports: idOf('claim').optional(),
  rebuts: idOf('claim').optional(),
  undercuts: idOf('argument').optional(),
  qualifies: idOf('claim').optional(),
  because: text,
  with: idsOf('claim').optional(),
  from: idsOf('passage').optional(),
  reviewed: fingerprintText.optional(),
  earlier: list.optional(),
});

/** Reads one entry of a claim's `arguments`. */
export function readArgument(node: YamlNode): ArgumentDocument | undefined {
  const data = readMapping(node, argumentSchema, { because: '' });
  if (!data) return undefined;
  const kinds = argumentKinds.filter((kind) => data[kind] !== undefined);
  const [kind] = kinds;
  if (kinds.length !== 1) reportVerbs(node, kinds);
  const written = kind && data[kind];
  if (!kind || written === undefined) return undefined;
  return {
    kind,
    target: reference(node, kind === 'undercuts' ? 'argument' : 'claim', written, kind),
    because: data.because,
    with: references(node, 'claim', 'with', data.with),
    from: references(node, 'passage', 'from', data.from),
    reviewed: data.reviewed,
    earlier: readFormerReasons(node),
    path: node.path,
  };
}

function reportVerbs(node: YamlNode, found: readonly string[]): void {
  const what = found.length === 0 ? 'argument without a target' : `argument with the keys ${quoteAll(found)}`;
  const message = `Unexpected ${what}, expected exactly one of ${quoteAll(argumentKinds)}`;
  node.report('schema-violation', { message, place: placeOf(node) });
}
