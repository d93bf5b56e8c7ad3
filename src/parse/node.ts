import type { Finding, Problem, ProblemCode } from '../model/diagnostic.ts';
import { keyAt, valueAt, type KeyPath, type Place } from '../model/place.ts';
import type { RecordKind, Reference } from '../model/reference.ts';

/** Takes note of something the parser could not use. */
export type ReportProblem = (code: ProblemCode, finding: Finding) => void;

/** A value of a YAML document that still knows its file and its way there. */
export interface YamlNode {
  readonly file: string;
  readonly path: KeyPath;
  readonly value: unknown;
  readonly report: ReportProblem;
}

export function child(node: YamlNode, step: string | number): YamlNode {
  const value: unknown =
    isMapping(node.value) || Array.isArray(node.value) ? Reflect.get(node.value, step) : undefined;
  return { ...node, path: [...node.path, step], value };
}

/** The items of a list under a key; nothing where there is no list, which the schema of the whole reports. */
export function items(node: YamlNode, key: string): YamlNode[] {
  const list = child(node, key);
  return Array.isArray(list.value) ? list.value.map((_, index) => child(list, index)) : [];
}

export function placeOf(node: YamlNode, ...steps: KeyPath): Place {
  return valueAt(node.file, [...node.path, ...steps]);
}

export function keyPlaceOf(node: YamlNode, ...steps: KeyPath): Place {
  return keyAt(node.file, [...node.path, ...steps]);
}

/** A reference written as the value under a key. */
export function reference(
  node: YamlNode,
  expected: RecordKind,
  written: string,
  ...steps: KeyPath
): Reference {
  return { expected, written, place: placeOf(node, ...steps) };
}

/** References written as a list under a key. */
export function references(
  node: YamlNode,
  expected: RecordKind,
  key: string,
  written: readonly string[] | undefined,
): Reference[] {
  return (written ?? []).map((each, index) => reference(node, expected, each, key, index));
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Collects problems in the order in which they are met. */
export function problemList(): { problems: Problem[]; report: ReportProblem } {
  const problems: Problem[] = [];
  return { problems, report: (code, finding) => problems.push({ ...finding, code }) };
}
