/** A way from the root of a YAML document to one of its values: keys of mappings, indexes of lists. */
export type KeyPath = readonly (string | number)[];

/** A position in a text file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Where something stands. A YAML place is kept as a key path and becomes a line and a column only when a
 * report needs it: finding positions costs more than checking, and most places are never reported.
 */
export type Place = YamlPlace | TextPlace | FilePlace;

export interface YamlPlace {
  readonly in: 'yaml';
  readonly file: string;
  readonly path: KeyPath;
  /** Whether the name of the last key is meant, or the value under it. */
  readonly of: 'key' | 'value';
}

export interface TextPlace {
  readonly in: 'text';
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}

/** The file as a whole: no line is known, and none is guessed. */
export interface FilePlace {
  readonly in: 'file';
  readonly file: string;
}

/** A place as reports print it; `start` and `end` are null where no position is known. */
export interface LocatedPlace {
  readonly file: string;
  readonly start: Point | null;
  readonly end: Point | null;
}

export function valueAt(file: string, path: KeyPath): YamlPlace {
  return { in: 'yaml', file, path, of: 'value' };
}

export function keyAt(file: string, path: KeyPath): YamlPlace {
  return { in: 'yaml', file, path, of: 'key' };
}

export function wholeFile(file: string): FilePlace {
  return { in: 'file', file };
}
