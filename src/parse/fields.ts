import { z } from 'zod';
import type { RecordKind } from '../model/reference.ts';
import { isKnownLanguage } from './language.ts';

/*
 * The kinds of value that occur in content files. The text given to a check is what the author should have
 * written: it ends the sentence "Unexpected …, expected …".
 */

export const text = z.string().regex(/\S/u, 'some text');

export const id = z
  .string()
  .regex(/^[a-z0-9-]+$/u, 'an id of the characters `a-z`, `0-9` and `-`')
  .max(60, 'an id of at most 60 characters');

export const address = z.string().regex(/^https?:\/\/[^\s/]+\S*$/u, 'an address that begins with `https://`');

/** What browsers hyphenate by and screen readers speak by: a tag that nobody knows is as good as none. */
export const languageTag = z
  .string()
  .refine(isKnownLanguage, 'the tag of a known language as it is usually written, such as `en-GB` or `de`');

export const fingerprintText = z
  .string()
  .regex(/^[0-9a-f]{8}$/u, 'a fingerprint of 8 hexadecimal digits in quotation marks');

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 of 64 hexadecimal digits');

/** The first words of a passage as they stand there: as many as lead to it, and no more. */
export const openingWords = text.refine(
  (value) => value.trim().split(/\s+/u).length <= 6,
  'at most the first 6 words of the passage',
);

export const day = z.string().refine(isDay, 'a day such as `2026-12-01`');

/** A day, a month or a year. */
export const date = z
  .string()
  .refine(
    (value) => /^\d{4}(-(0[1-9]|1[0-2]))?$/u.test(value) || isDay(value),
    'a day, a month or a year in quotation marks, such as `2026-12-01`, `2026-12` or `"2026"`',
  );

export const year = z.int().min(1900, 'a year').max(2200, 'a year');

export const count = z.int().min(1, 'a whole number from 1');

/** A list of ids or of other short texts. */
export const words = z.array(text);

/** An id of a record of some kind. Editors offer the ids there are; whether one exists is a matter of linking. */
export function idOf(kind: RecordKind): z.ZodString {
  return text.meta({ refersTo: kind });
}

/** A list of such ids. */
export function idsOf(kind: RecordKind): z.ZodArray<z.ZodString> {
  return z.array(idOf(kind));
}

/** A list whose items are read one by one, so that one bad item does not hide the others. */
export const list = z.array(z.unknown());

export const withdrawal = z.strictObject({ on: day, reason: text, see: text.optional() });

/** A list of short texts, none twice. */
const distinctWords = words.superRefine((list, context) => {
  const again = list.findIndex((each, index) => list.indexOf(each) < index);
  if (again < 0) return;
  context.addIssue({ code: 'custom', path: [again], input: list[again], message: 'each only once' });
});

/** What every addressable record may carry. */
export const lasting = {
  aliases: words.optional(),
  withdrawn: withdrawal.optional(),
  keywords: distinctWords.optional(),
};

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && calendarHas(value);
}

/** 31 February has the shape of a day and is none. */
function calendarHas(value: string): boolean {
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}
