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
import { pointsOf } from '../parse/points.ts';
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
  readonly #path: string;
  readonly #text: string;
  readonly #start: number;

  /** @throws Refusal where the file holds no mapping */
  constructor(path: string, text: string) {
    const front = path.endsWith('.yaml') ? undefined : splitFrontMatter(text);
    const yaml = front?.yaml ?? text;
    const root = parseDocument(yaml, { keepSourceTokens: true }).contents;
    if (!isMap(root)) throw new Refusal(`content of \`${path}\``, 'keys and values');
    this.root = root;
    this.#path = path;
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
    if (isMap(node)) return node;
    throw new Refusal(`absence of \`${path.join('.')}\` in \`${this.#path}\``, 'a mapping');
  }

  /** Says of a way of writing, with its place, that no edit can be made in it. */
  refusal(path: KeyPath, node: unknown, expected: string): Refusal {
    const { line } = pointsOf(this.#text)(this.of(node).start);
    return new Refusal(
      `way of writing \`${path.join('.')}\` in \`${this.#path}\`, line ${line}`,
      `${expected}; change it by hand and run the command again`,
    );
  }

  /** Where a key or a value stands. */
  of(node: unknown): Stretch {
    const range = (node as Node | null | undefined)?.range;
    if (!range)
      throw new Refusal(
        `YAML without a place in \`${this.#path}\``,
        'values that are written out, not taken from an alias',
      );
    return { start: this.#start + range[0], end: this.#start + range[1] };
  }

  /** A key with everything under it, in whole lines. */
  linesOfPair(pair: Pair): Stretch {
    return { start: this.#lineStart(this.of(pair.key).start), end: this.endOfPair(pair) };
  }

  /** Behind the colon of a key. */
  colonOf(pair: Pair): number {
    const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    if (colon) return this.#start + colon.offset + 1;
    throw this.refusal([String(pair.key)], pair.key, 'a key with a colon');
  }

  /** Behind the last line of a key with everything under it. */
  endOfPair({ key, value }: Pair): number {
    return isBlock(value) ? this.endOf(value) : this.lineEnd(this.of(value ?? key).end);
  }

  /** The lines of an item, from its dash on, and its remarks. */
  linesOfItem(list: YAMLSeq, index: number): Stretch {
    const start = this.#lineStart(this.#dashes(list)[index] ?? this.of(list.items[index]).start);
    return { start, end: this.#withRemarks(this.#endOfValue(list.items[index]), list) };
  }

  /** An item in brackets with the comma that parts it from its neighbour; a remark between them stays. */
  inBrackets(list: YAMLSeq, index: number): Stretch {
    const { start, end } = this.of(list.items[index]);
    const [before, next] = [list.items[index - 1], list.items[index + 1]];
    const gap = before ? this.of(before).end : start;
    if (before && !this.#text.slice(gap, start).includes('#')) return { start: gap, end };
    const comma = /^\s*,[ \t]*/u.exec(this.#text.slice(end))?.[0] ?? '';
    return { start, end: next ? end + comma.length : end };
  }

  /** Behind the last line of a list or mapping. */
  endOf(node: YAMLSeq | YAMLMap): number {
    const last = node.items.at(-1);
    if (isSeq(node)) return this.#withRemarks(this.#endOfValue(last), node);
    return this.#endOfValue((last as Pair).value ?? (last as Pair).key);
  }

  /** How far the dashes of a list stand from the margin. */
  indentOf(list: YAMLSeq): number {
    return this.column(this.#dashes(list)[0] ?? this.of(list.items[0]).start);
  }

  /** How far an offset stands from the beginning of its line. */
  column(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  /** Behind the line break that ends the line of the last sign before an offset. */
  lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', Math.max(offset - 1, 0));
    return end === -1 ? this.#text.length : end + 1;
  }

  #endOfValue(node: unknown): number {
    return isBlock(node) ? this.endOf(node) : this.lineEnd(this.of(node).end);
  }

  /** Remarks that stand further in than the dashes are about the item before them. */
  #withRemarks(end: number, list: YAMLSeq): number {
    const remark = new RegExp(
      `^(?:(?:[ \\t]*\\r?\\n)*[ ]{${this.indentOf(list) + 1},}#[^\\n]*(?:\\n|$))+`,
      'u',
    );
    return end + (remark.exec(this.#text.slice(end, this.end))?.[0].length ?? 0);
  }

  #dashes({ srcToken }: YAMLSeq): number[] {
    if (srcToken?.type !== 'block-seq') return [];
    const signs = srcToken.items.flatMap(({ start }) => start);
    return signs.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => this.#start + offset);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }
}

/** Whether a value goes on in lines of its own. */
export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
  return (isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
}

export function pairOf(mapping: YAMLMap, key: string): Pair | undefined {
  return mapping.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}
