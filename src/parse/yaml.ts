import { load, YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Point } from '../model/place.ts';
import { pointsOf } from './points.ts';

export interface YamlResult {
  /** Undefined where there is nothing, or where there are errors: half a document would be taken for what its author meant. */
  readonly value: unknown;
  readonly errors: readonly { readonly message: string; readonly at: Point }[];
}

/**
 * Parses YAML 1.2 (core schema: dates stay text). Sound text goes through the fast parser; only text with a
 * mistake goes through the slower one, which names every mistake.
 */
export function parseYaml(text: string): YamlResult {
  try {
    return { value: load(text), errors: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return explain(text, error);
  }
}

function explain(text: string, first: YAMLException): YamlResult {
  const { errors, contents } = parseDocument(text, { uniqueKeys: true, prettyErrors: true });
  // A text of nothing but comments is no mistake; there is just nothing in it.
  if (errors.length === 0 && contents === null) return { value: undefined, errors: [] };
  if (errors.length === 0) return { value: undefined, errors: [fromException(first)] };
  const pointAt = pointsOf(text);
  const all = untilLost(errors).map((error) => ({
    message: firstSentence(error.message),
    at: pointAt(Math.min(error.pos[0], text.length)),
  }));
  return { value: undefined, errors: all };
}

function fromException({ reason, mark }: YAMLException): YamlResult['errors'][number] {
  return { message: reason, at: { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 } };
}

type YamlErrors = ReturnType<typeof parseDocument>['errors'];

/** Behind the first sign that has no place the parser only guesses, and its guesses would hide the mistake. */
function untilLost(errors: YamlErrors): YamlErrors {
  const lost = errors.findIndex((error) => error.code === 'UNEXPECTED_TOKEN');
  return lost === -1 ? errors : errors.slice(0, lost + 1);
}

/** The library appends a position and a code frame, which the report makes itself. */
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '');
}
