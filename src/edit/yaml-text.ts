import { Scalar, stringify } from 'yaml';

/* Values as YAML text, in the manner of the content files. */

const format = { lineWidth: 110, indent: 2 } as const;

/** A key with its value; a list of words goes into brackets. */
export function entry(key: string, value: unknown): string {
  const isWords = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isWords ? `${key}: ${inline(value)}\n` : stringify({ [key]: value }, format);
}

export function itemLines(value: unknown): string {
  return stringify([value], format);
}

/** A text as a value on the line of its key: quoted only where it has to be. */
export function scalar(value: string | Scalar): string {
  return stringify({ k: value }, { ...format, lineWidth: 0 }).slice('k: '.length, -1);
}

/** A value in one line, lists in brackets. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  return stringify(value, { ...format, lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
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
