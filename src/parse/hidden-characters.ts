import type { ReportProblem } from './node.ts';
import { pointsOf } from './points.ts';

/*
 * Characters that nobody sees and that change what is read: those that turn the direction of writing around, so that
 * a text shows other words than it holds; those without width, so that two texts look alike and are not; controls,
 * tags and fillers. Joiners belong to many scripts and to pictures, but never stand behind a Latin letter.
 */
const hidden =
  /[[\p{Cc}\p{Cf}\u115f\u1160\u2028\u2029\u3164\uffa0]--[\t\n\r\u200c\u200d]]|(?<=[\p{Script=Latin}\p{N}\s])[\u200c\u200d]/v;

/** A hidden character as it stands, as an escape of YAML (`\u202e`), or as an entity of Markdown (`&#x202e;`). */
const signs = new RegExp(
  [
    `(?<plain>${hidden.source})`,
    String.raw`\\(?:u(?<u>[\da-fA-F]{4})|U(?<U>[\da-fA-F]{8})|x(?<x>[\da-fA-F]{2}))`,
    String.raw`&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>\w{2,24}));`,
  ].join('|'),
  'gv',
);

/** A text in which there is none of these: visible ASCII without the signs that begin an escape or an entity. */
const isPlain = /^[\t\n\r -%'-[\]-~]*$/u;

const entities: Readonly<Record<string, string>> = {
  shy: '\u00ad',
  lrm: '\u200e',
  rlm: '\u200f',
  NoBreak: '\u2060',
  ZeroWidthSpace: '\u200b',
  NegativeThinSpace: '\u200b',
  InvisibleTimes: '\u2062',
};

/** Reports what stands invisibly in a file, in comments too; the first of each line. */
export function reportHiddenCharacters(file: string, text: string, report: ReportProblem): void {
  if (isPlain.test(text)) return;
  const found = [...text.matchAll(signs)].flatMap((match) => {
    const character = characterOf(match.groups ?? {});
    return hidden.test(character) ? [{ at: match.index, length: match[0].length, character }] : [];
  });
  if (found.length === 0) return;
  const pointAt = pointsOf(text);
  const lines = new Set<number>();
  for (const { at, length, character } of found) {
    const start = pointAt(at);
    if (lines.has(start.line)) continue;
    lines.add(start.line);
    report('hidden-character', {
      message: `Unexpected invisible character ${codePoint(character)}, expected only what a reader sees`,
      place: { in: 'text', file, start, end: { line: start.line, column: start.column + length } },
      hint: 'Type the words around it again; an editor often deletes only what it shows.',
    });
  }
}

type Groups = Readonly<Partial<Record<string, string>>>;

function characterOf({ plain, u, U, x, decimal, hex, name }: Groups): string {
  if (plain !== undefined) return plain;
  if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? '') : '';
  const code = decimal === undefined ? parseInt(u ?? U ?? x ?? hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
