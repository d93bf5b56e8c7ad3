import { z } from 'zod';
import type { Finding } from '../model/diagnostic.ts';
import { nearest } from './nearest.ts';
import { isMapping, keyPlaceOf, placeOf, type YamlNode } from './node.ts';

type Shape = z.ZodObject;

/**
 * Reads one mapping by its schema. What does not fit is reported at its place and left out, and the rest is
 * kept, so that one mistake does not hide the others or break every reference to the record.
 *
 * @param fallback - values for required keys, taken when the author's are missing or wrong
 * @returns undefined where a required key is missing that has no fallback
 */
export function readMapping<S extends Shape>(
  node: YamlNode,
  schema: S,
  fallback: Partial<z.output<S>>,
): z.output<S> | undefined {
  if (!isMapping(node.value)) {
    const message = `Unexpected ${describe(node.value)}, expected a mapping with the keys ${quoteAll(keysOf(schema))}`;
    node.report('schema-violation', { message, place: placeOf(node) });
    return undefined;
  }
  const result = schema.safeParse(node.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const finding of findings(node, schema, issue)) node.report('schema-violation', finding);
  }
  const sound = schema.partial().safeParse(withoutFaults(node.value, result.error.issues)).data;
  const whole: Record<string, unknown> = { ...fallback, ...sound };
  const isWhole = keysOf(schema).every(
    (key) => Object.hasOwn(whole, key) || schema.shape[key] instanceof z.ZodOptional,
  );
  return isWhole ? (whole as z.output<S>) : undefined;
}

function withoutFaults(
  value: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> {
  const faulty = new Set(issues.flatMap(faultyKeys));
  return Object.fromEntries(Object.entries(value).filter(([key]) => !faulty.has(key)));
}

/** Keys of the mapping itself: a fault deeper down leaves out the whole value under its first key. */
function faultyKeys(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  const [first] = issue.path;
  if (first !== undefined) return [first];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function findings(node: YamlNode, schema: Shape, issue: z.core.$ZodIssue): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(node, path, key, keysAt(schema, path)));
  }
  const name = path.findLast((step) => typeof step === 'string') ?? 'value';
  if (issue.input === undefined && isMissing(node.value, path)) {
    const message = `Unexpected absence of \`${String(path.at(-1))}\`, expected ${expectation(issue)}`;
    return [{ message, place: placeOf(node, ...path.slice(0, -1)) }];
  }
  const message = `Unexpected ${describe(issue.input)} for \`${name}\`, expected ${expectation(issue)}`;
  return [{ message, place: placeOf(node, ...path), ...suggestion(issue) }];
}

function unknownKey(
  node: YamlNode,
  path: readonly (string | number)[],
  key: string,
  known: readonly string[],
): Finding {
  const near = nearest(key, known);
  return {
    message: `Unexpected key \`${key}\`, expected one of ${quoteAll(known)}`,
    place: keyPlaceOf(node, ...path, key),
    ...(near === undefined ? {} : { hint: `Did you mean \`${near}\`?` }),
  };
}

/** The end of the sentence "Unexpected …, expected …". */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_big' && issue.origin === 'int') return 'a smaller number';
  if (issue.code === 'invalid_value') return `one of ${quoteAll(issue.values.map(String))}`;
  return issue.message;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
};

function suggestion(issue: z.core.$ZodIssue): { hint?: string } {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number') {
    return { hint: 'Put it in quotation marks: without them YAML reads a number.' };
  }
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return {};
  const near = nearest(issue.input, issue.values.map(String));
  return near === undefined ? {} : { hint: `Did you mean \`${near}\`?` };
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'absence of a value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  const shown = JSON.stringify(value).replace(/^"|"$/gu, '');
  return `${typeof value === 'string' ? 'text' : typeof value} \`${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}\``;
}

function isMissing(value: unknown, path: readonly (string | number)[]): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, step) => (isMapping(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined),
      value,
    );
  return isMapping(parent) && !Object.hasOwn(parent, String(path.at(-1)));
}

function keysAt(schema: Shape, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = unwrap(at instanceof z.ZodObject ? at.shape[String(step)] : undefined);
  return at instanceof z.ZodObject ? keysOf(at) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function keysOf(schema: Shape): string[] {
  return Object.keys(schema.shape);
}

export function quoteAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
