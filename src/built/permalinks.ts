import { parseYaml } from '../parse/yaml.ts';

/** An address that was published once and has to answer for ever. */
export interface Permalink {
  /** Without the base path, which may change with the host: `/claims/some-id/`, with a fragment or without. */
  readonly address: string;
}

/**
 * The addresses of the ledger: each of its records is an address, or a mapping with an `address`.
 *
 * @throws Error where the ledger is no such list: an address that is not understood would count as kept
 */
export function permalinksIn(ledger: string): Permalink[] {
  const { value = [], errors } = parseYaml(ledger);
  const [mistake] = errors;
  if (mistake) throw new Error(`Unexpected mistake in the ledger of permalinks: ${mistake.message}`);
  if (!Array.isArray(value)) throw new Error('Unexpected ledger of permalinks, expected a list of addresses');
  return value.map((record: unknown, index) => ({ address: addressIn(record, index + 1) }));
}

function addressIn(record: unknown, number: number): string {
  const isMapping = typeof record === 'object' && record !== null && 'address' in record;
  const address = isMapping ? record.address : record;
  if (typeof address === 'string' && address.startsWith('/')) return address;
  throw new Error(
    `Unexpected record ${number} in the ledger of permalinks, expected an \`address\` that begins with a slash`,
  );
}
