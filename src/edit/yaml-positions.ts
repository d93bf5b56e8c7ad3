import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { KeyPath } from '../model/place.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import { Refusal } from './change.ts';

/** A stretch of a file, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Knows where the keys, values and items of a file's YAML stand. Offsets are those of the whole file. */
export class YamlPositions {
  readonly root: YAMLMap;
  /** Where further keys would follow. */
  readonly end: number;
  readonly #text: string;
  readonly #start: number;

  /** @throws Refusal where the file holds no mapping */
  constructor(path: string, text: string) {
    const front = path.endsWith('.yaml') ? undefined : splitFrontMatter(text);
    const yaml = front?.yaml ?? text;
    const root = parseDocument(yaml).contents;
    if (!isMap(root)) throw new Refusal(`content of \`${path}\``, 'keys and values');
    this.root = root;
    this.#text = text;
    this.#start = front ? text.indexOf('\n') + 1 : 0;
    this.end = this.#start + yaml.length;
  }

  valueAt(path: KeyPath): unknown {
    let node: unknown = this.root;
    for (const step of path) {
      if (isMap(node)) node = pairOf(node, String(step))?.value;
      else node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    return node;
  }

  /** @throws Refusal where there is no mapping */
  mappingAt(path: KeyPath): YAMLMap {
    const node = this.valueAt(path);
    if (!isMap(node)) throw new Refusal(`absence of \`${path.join('.')}\``, 'a mapping');
    return node;
  }

  /** @throws Refusal where there is no list with an item on each line */
  linedListAt(path: KeyPath): YAMLSeq {
    const list = this.valueAt(path);
    if (!isSeq(list) || list.flow || list.items.length === 0)
      throw new Refusal(`way of writing \`${path.join('.')}\``, 'a list with an item on each line');
    return list;
  }

  /** Where a key or a value stands. */
  of(node: unknown): Stretch {
    const range = (node as Node | null | undefined)?.range;
    if (!range)
      throw new Refusal('YAML without a place', 'values that are written out, not taken from an alias');
    return { start: this.#start + range[0], end: this.#start + range[1] };
  }

  /** A key with everything under it, in whole lines. */
  linesOfPair({ key, value }: Pair): Stretch {
    return { start: this.#lineStart(this.of(key).start), end: this.#lineEnd(this.of(value ?? key).end) };
  }

  /** From the line of an item's dash to that of the next, or to the end of the list. */
  linesOfItem(list: YAMLSeq, index: number): Stretch {
    const starts = list.items.map((item) => this.#lineStart(this.of(item).start));
    const end = starts[index + 1] ?? this.endOf(list);
    return { start: starts[index] ?? end, end };
  }

  /** An item in brackets with the comma that parts it from its neighbour. */
  inBrackets(list: YAMLSeq, index: number): Stretch {
    const { start, end } = this.of(list.items[index]);
    const before = list.items[index - 1];
    const next = list.items[index + 1];
    return {
      start: before ? this.of(before).end : start,
      end: before || !next ? end : this.of(next).start,
    };
  }

  /** Behind the last line of a list or mapping. */
  endOf(node: YAMLSeq | YAMLMap): number {
    const last = node.items.at(-1);
    const deepest = isMap(node) ? ((last as Pair).value ?? (last as Pair).key) : last;
    const goesOn = (isMap(deepest) || isSeq(deepest)) && !deepest.flow && deepest.items.length > 0;
    return goesOn ? this.endOf(deepest) : this.#lineEnd(this.of(deepest).end);
  }

  /** How far the dashes of a list stand from the margin. */
  indentOf(list: YAMLSeq): number {
    const line = this.#lineStart(this.of(list.items[0]).start);
    return /^ */u.exec(this.#text.slice(line))?.[0].length ?? 0;
  }

  /** How far an offset stands from the beginning of its line. */
  column(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Behind the line break that ends the line of the last sign before an offset. */
  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset - 1);
    return end === -1 ? this.#text.length : end + 1;
  }
}

export function pairOf(mapping: YAMLMap, key: string): Pair | undefined {
  return mapping.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}
