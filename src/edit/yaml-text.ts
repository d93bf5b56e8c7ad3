import { isScalar, Scalar, stringify } from 'yaml';

/* Values as YAML text, in the manner of the content files. */

const format = { lineWidth: 110, indent: 2 } as const;

const oneLine = {
  ...format,
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** A key with its value; a list of words goes into brackets. */
export function entry(key: string, value: unknown): string {
  return isWords(value) ? `${key}: ${inline(value)}\n` : stringify({ [key]: value }, format);
}

/** Whether a value stands on the line of its key: a text, or a list of words. */
export function isShort(value: unknown): boolean {
  return isWords(value) || typeof value !== 'object' || isScalar(value);
}

function isWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

export function itemLines(items: readonly unknown[]): string {
  return stringify(items, format);
}

/** A text as a value on the line of its key: quoted only where it has to be. */
export function scalar(value: unknown): string {
  return stringify({ k: value }, oneLine).slice('k: '.length, -1);
}

/** A value in one line as it may stand inside of brackets or braces, lists in brackets and mappings in braces. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isMapping(value)) return `{ ${Object.entries(value).map(inlineEntry).join(', ')} }`;
  // Without quotation marks a line break would go on in a line of its own.
  const written = typeof value === 'string' && value.includes('\n') ? quoted(value) : value;
  return stringify([written], { ...oneLine, collectionStyle: 'flow' }).slice('[ '.length, -' ]\n'.length);
}

function inlineEntry([key, value]: [string, unknown]): string {
  return `${key}: ${inline(value)}`;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isScalar(value);
}

/** A text that stands in quotation marks even where YAML needs none: eight digits would be a number. */
export function quoted(text: string): Scalar {
  const node = new Scalar(text);
  node.type = 'QUOTE_DOUBLE';
  return node;
}

export function indented(text: string, indent: number): string {
  return text.replace(/^(?=.)/gmu, ' '.repeat(indent));
}

/** Lines moved to the right, or to the left where the number is negative. */
export function shifted(lines: string, by: number): string {
  return by >= 0 ? indented(lines, by) : lines.replace(new RegExp(`^ {1,${-by}}`, 'gmu'), '');
}
