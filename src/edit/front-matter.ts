import { isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeyPath } from '../model/place.ts';
import { Refusal } from './change.ts';
import type { TextEdit } from './text-edit.ts';
import { pairOf, YamlPositions } from './yaml-positions.ts';
import { entry, indented, inline, itemLines, scalar, shifted } from './yaml-text.ts';

/**
 * Edits of a file's YAML that leave everything else in it as its author wrote it: comments, order, quoting and line
 * breaks.
 */
export class FrontMatter {
  readonly #text: string;
  readonly #yaml: YamlPositions;

  /** @throws Refusal where the file holds no mapping */
  constructor(path: string, text: string) {
    this.#text = text;
    this.#yaml = new YamlPositions(path, text);
  }

  /** Puts a value where one stands, or adds the key at the end of its mapping. */
  set(path: KeyPath, value: unknown): TextEdit {
    const key = String(path.at(-1));
    const mapping = this.#yaml.mappingAt(path.slice(0, -1));
    const pair = pairOf(mapping, key);
    return pair ? this.#replace(pair, value) : this.#addKey(mapping, key, value);
  }

  /** Gives a key another name and its value another text. */
  rekey(path: KeyPath, key: string, value: string): TextEdit[] {
    const pair = pairOf(this.#yaml.mappingAt(path.slice(0, -1)), String(path.at(-1)));
    if (!pair) throw new Refusal(`absence of \`${path.join('.')}\``, 'a key');
    return [{ ...this.#yaml.of(pair.key), text: key }, this.#replace(pair, value)];
  }

  /** Takes a top-level key away, with everything under it. */
  remove(key: string): TextEdit | undefined {
    const pair = pairOf(this.#yaml.root, key);
    return pair && { ...this.#yaml.linesOfPair(pair), text: '' };
  }

  /** Adds an item to a list, which is made where it is missing. */
  add(path: KeyPath, item: unknown, where: 'first' | 'last'): TextEdit {
    const list = this.#yaml.valueAt(path);
    if (!isSeq(list) || list.items.length === 0) return this.set(path, [item]);
    return list.flow ? this.#addInBrackets(list, item, where) : this.#addLine(list, item, where);
  }

  /** Takes an item out of a list; with the last one a top-level key goes as well. */
  removeItem(path: KeyPath, index: number): TextEdit | undefined {
    const list = this.#yaml.valueAt(path);
    if (!isSeq(list)) return undefined;
    if (list.items.length === 1) return path.length === 1 ? this.remove(String(path[0])) : this.set(path, []);
    const stretch = list.flow ? this.#yaml.inBrackets(list, index) : this.#yaml.linesOfItem(list, index);
    return { ...stretch, text: '' };
  }

  /** The lines of an item of a list, as they stand, and how far they stand from the margin. */
  itemText(path: KeyPath, index: number): { readonly text: string; readonly indent: number } {
    const list = this.#yaml.linedListAt(path);
    const { start, end } = this.#yaml.linesOfItem(list, index);
    return { text: this.#text.slice(start, end), indent: this.#yaml.indentOf(list) };
  }

  /** Adds lines that are items already to the end of a top-level list. */
  addLines(key: string, lines: string, indent: number): TextEdit {
    const { end } = this.#yaml;
    if (!pairOf(this.#yaml.root, key)) return { start: end, end, text: `${key}:\n${lines}` };
    const list = this.#yaml.linedListAt([key]);
    const at = this.#yaml.endOf(list);
    return { start: at, end: at, text: shifted(lines, this.#yaml.indentOf(list) - indent) };
  }

  #replace(pair: Pair, value: unknown): TextEdit {
    if (isScalar(pair.value) && (typeof value === 'string' || isScalar(value))) {
      const stretch = this.#yaml.of(pair.value);
      // A folded text ends with its line break, which stays.
      const lineBreak = /\n*$/u.exec(this.#text.slice(stretch.start, stretch.end))?.[0] ?? '';
      return { ...stretch, text: scalar(value) + lineBreak };
    }
    const indent = this.#yaml.column(this.#yaml.of(pair.key).start);
    return { ...this.#yaml.linesOfPair(pair), text: indented(entry(String(pair.key), value), indent) };
  }

  #addKey(mapping: YAMLMap, key: string, value: unknown): TextEdit {
    if (mapping.flow) return this.#addInBraces(mapping, key, value);
    if (mapping === this.#yaml.root) {
      const { end } = this.#yaml;
      const lineBreak = this.#text[end - 1] === '\n' || end === 0 ? '' : '\n';
      return { start: end, end, text: lineBreak + entry(key, value) };
    }
    const [first] = mapping.items;
    const indent = first ? this.#yaml.column(this.#yaml.of(first.key).start) : 0;
    const at = this.#yaml.endOf(mapping);
    return { start: at, end: at, text: indented(entry(key, value), indent) };
  }

  #addInBraces(mapping: YAMLMap, key: string, value: unknown): TextEdit {
    const brace = this.#yaml.of(mapping).end - 1;
    const at = this.#text.slice(0, brace).trimEnd().length;
    return { start: at, end: at, text: `, ${key}: ${inline(value)}` };
  }

  #addInBrackets(list: YAMLSeq, item: unknown, where: 'first' | 'last'): TextEdit {
    const { start, end } = this.#yaml.of(where === 'first' ? list.items[0] : list.items.at(-1));
    return where === 'first'
      ? { start, end: start, text: `${inline(item)}, ` }
      : { start: end, end, text: `, ${inline(item)}` };
  }

  #addLine(list: YAMLSeq, item: unknown, where: 'first' | 'last'): TextEdit {
    const at = where === 'first' ? this.#yaml.linesOfItem(list, 0).start : this.#yaml.endOf(list);
    return { start: at, end: at, text: indented(itemLines(item), this.#yaml.indentOf(list)) };
  }
}
