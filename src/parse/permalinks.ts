import { z } from 'zod';
import { parseAddress } from '../model/address.ts';
import type { Permalink } from '../model/permalink.ts';
import { day, text } from './fields.ts';
import { readMapping } from './mapping.ts';
import { child, placeOf, type YamlNode } from './node.ts';

const address = z
  .string()
  .refine((value) => parseAddress(value) !== undefined, 'a published address such as `/claims/some-id/`');

export const permalinkSchema = z.strictObject({
  address,
  on: day,
  moved: address.optional(),
  withdrawn: text.optional(),
  said: z.array(text).optional(),
});

/** Reads `permalinks.yaml`, the ledger of everything published; undefined where it is no list. */
export function readPermalinks(node: YamlNode): Permalink[] | undefined {
  if (!Array.isArray(node.value)) {
    const message = 'Unexpected content of `permalinks.yaml`, expected a list of records, a line each';
    node.report('schema-violation', { message, place: placeOf(node) });
    return undefined;
  }
  return node.value.flatMap((_, index) => {
    const item = child(node, index);
    const data = readMapping(item, permalinkSchema, {});
    if (!data) return [];
    const { address, on, moved, withdrawn, said = [] } = data;
    const leadsTo = parseAddress(address);
    return leadsTo ? [{ address, leadsTo, on, moved, withdrawn, said, path: item.path }] : [];
  });
}
