import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { addressOf } from '../../src/model/address.ts';
import { recordKinds } from '../../src/model/reference.ts';

/** Words that a reader would type, and the addresses any of which would be what was looked for. */
export interface Query {
  readonly words: string;
  readonly expected: readonly string[];
}

const file = z.strictObject({
  seen: z.record(z.string(), z.string()),
  fresh: z.record(z.string(), z.string()),
  strangers: z.record(z.string(), z.string()),
  blind: z.record(z.string(), z.string()),
  judged: z.record(z.string(), z.string()),
});
const written = file.parse(load(readFileSync(new URL('search-queries.yaml', import.meta.url), 'utf8')));
const fresh = readQueries(written.fresh);

/** In view while the search was built, as were those of `development`. */
export const seen = readQueries(written.seen);

export const development = fresh.filter(({ words }) => !isHeldOut(words));

export const heldOut = fresh.filter(({ words }) => isHeldOut(words));

/** Written by people who knew neither the knowledge base nor the search. */
export const strangers = readQueries(written.strangers);

/** Written like those, and never looked at: nothing was ever changed for them. */
export const blind = readQueries(written.blind);

const judged = new Map(readQueries(written.judged).map(({ words, expected }) => [words, expected]));

/** The queries with all records that readers called an answer, not only whoever wrote them. */
export function asJudged(queries: readonly Query[]): readonly Query[] {
  return queries.map(({ words, expected }) => ({
    words,
    expected: [...expected, ...(judged.get(words) ?? [])],
  }));
}

/** A toss of a coin that stays as it fell. */
function isHeldOut(words: string): boolean {
  return createHash('sha256').update(`two ladders ${words}`).digest().readUInt8(0) % 2 === 1;
}

function readQueries(list: Readonly<Record<string, string>>): readonly Query[] {
  return Object.entries(list).map(([words, expected]) => ({
    words,
    expected: expected.split(' ').map(toAddress),
  }));
}

function toAddress(name: string): string {
  const [id = '', kind = 'claim'] = name.split(':').reverse();
  return addressOf({ kind: z.enum([...recordKinds, 'topic']).parse(kind), id });
}
