import { isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { KeyPath } from '../model/place.ts';
import { Refusal } from './change.ts';
import type { TextEdit } from './text-edit.ts';
import { isBlock, pairOf, YamlPositions } from './yaml-positions.ts';
import { entry, indented, inline, isShort, itemLines, scalar, shifted } from './yaml-text.ts';

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
    return pair ? this.#replace(mapping, pair, value) : this.#addKey(mapping, key, value);
  }

  /** Gives a key another name and its value another text. */
  rekey(path: KeyPath, key: string, value: string): TextEdit[] {
    const mapping = this.#yaml.mappingAt(path.slice(0, -1));
    const pair = pairOf(mapping, String(path.at(-1)));
    if (!pair) throw new Refusal(`absence of \`${path.join('.')}\``, 'a key');
    return [{ ...this.#yaml.of(pair.key), text: key }, this.#replace(mapping, pair, value)];
  }

  /** Takes a top-level key away, with everything under it. */
  remove(key: string): TextEdit | undefined {
    const pair = pairOf(this.#yaml.root, key);
    return pair && { ...this.#yaml.linesOfPair(pair), text: '' };
  }

  /** Adds an item to a list, which is made where it is missing. */
  add(path: KeyPath, item: unknown, where: 'first' | 'last'): TextEdit {
    return this.addAll(path, [item], where);
  }

  /** Adds one item or more at the same end of a list. */
  addAll(path: KeyPath, items: readonly unknown[], where: 'first' | 'last'): TextEdit {
    const list = this.#yaml.valueAt(path);
    if (!isSeq(list)) return this.set(path, items);
    if (!isShort(items) && this.#isBare(list)) return this.set(path, items);
    return list.flow || list.items.length === 0
      ? this.#addInBrackets(list, items, where)
      : this.#addLines(list, items, where);
  }

  /** Takes an item out of a list; with the last one a top-level key goes as well. */
  removeItem(path: KeyPath, index: number): TextEdit | undefined {
    const list = this.#yaml.valueAt(path);
    if (!isSeq(list)) return undefined;
    if (list.items.length === 1)
      return path.length === 1 && !this.#yaml.root.flow ? this.remove(String(path[0])) : this.set(path, []);
    const stretch = list.flow ? this.#yaml.inBrackets(list, index) : this.#yaml.linesOfItem(list, index);
    return { ...stretch, text: '' };
  }

  /** The lines of a top-level list, as they stand, and how far its dashes stand from the margin. */
  linesOf(key: string): { readonly text: string; readonly indent: number } {
    const pair = pairOf(this.#yaml.root, key);
    const list = pair?.value;
    if (!pair || !isSeq(list) || list.items.length === 0) return { text: '', indent: 0 };
    if (list.flow) throw this.#yaml.refusal([key], list, 'a list with an item on each line');
    const text = this.#text.slice(this.#yaml.lineEnd(this.#yaml.colonOf(pair)), this.#yaml.endOf(list));
    return { text: text.endsWith('\n') ? text : `${text}\n`, indent: this.#yaml.indentOf(list) };
  }

  /** Adds lines that are items already to the end of a top-level list. */
  addLines(key: string, lines: string, indent: number): TextEdit {
    const { end, root } = this.#yaml;
    const pair = pairOf(root, key);
    if (root.flow) throw this.#yaml.refusal([key], root, 'a key on each line');
    if (!pair) return this.#lineAt(end, `${key}:\n${lines}`);
    const list = pair.value;
    if (!isSeq(list) || list.items.length === 0) return this.#rewrite(pair, '', lines);
    if (list.flow) throw this.#yaml.refusal([key], list, 'a list with an item on each line');
    return this.#lineAt(this.#yaml.endOf(list), shifted(lines, this.#yaml.indentOf(list) - indent));
  }

  #replace(mapping: YAMLMap, pair: Pair, value: unknown): TextEdit {
    if (mapping.flow) return this.#replaceValue(pair, inline(value));
    const short = Array.isArray(value) ? inline(value) : scalar(value);
    if (isShort(value))
      return isBlock(pair.value) ? this.#rewrite(pair, short, '') : this.#replaceValue(pair, short);
    const indent = this.#yaml.column(this.#yaml.of(pair.key).start);
    const [, ...lines] = entry('k', value).split('\n');
    return this.#rewrite(pair, '', indented(lines.join('\n'), indent));
  }

  /** Puts a short value where one stands; remarks stay. */
  #replaceValue(pair: Pair, text: string): TextEdit {
    const isMissing = isScalar(pair.value) ? pair.value.source === '' : !pair.value;
    if (isMissing) {
      const colon = this.#yaml.colonOf(pair);
      return { start: colon, end: colon, text: ` ${text}` };
    }
    const stretch = this.#yaml.of(pair.value);
    const was = this.#text.slice(stretch.start, stretch.end);
    // A text in lines of its own has a head, perhaps with a remark, and ends with its line breaks, which stay.
    const [, remark = ''] = /^[|>][^\s#]*([ \t]+#.*)/u.exec(was) ?? [];
    const lineBreak = /(?:\r?\n)*$/u.exec(was)?.[0] ?? '';
    return { ...stretch, text: text + remark.trimEnd() + lineBreak };
  }

  /** Writes everything anew that stands behind a colon, but for the remarks on the line of the key. */
  #rewrite(pair: Pair, short: string, lines: string): TextEdit {
    const { value } = pair;
    const start = this.#yaml.colonOf(pair);
    const end = this.#yaml.endOfPair(pair);
    const from = isMissingOrBlock(value) ? start : this.#yaml.of(value).end;
    const rest = this.#text.slice(from, isBlock(value) ? this.#yaml.of(value).start : end).trimEnd();
    return { start, end, text: `${short && ` ${short}`}${rest.trim() && ` ${rest.trimStart()}`}\n${lines}` };
  }

  #addKey(mapping: YAMLMap, key: string, value: unknown): TextEdit {
    if (mapping.flow) return this.#addInBraces(mapping, key, value);
    const [first] = mapping.items;
    const indent = first ? this.#yaml.column(this.#yaml.of(first.key).start) : 0;
    const at = mapping === this.#yaml.root ? this.#yaml.end : this.#yaml.endOf(mapping);
    return this.#lineAt(at, indented(entry(key, value), indent));
  }

  #addInBraces(mapping: YAMLMap, key: string, value: unknown): TextEdit {
    const text = `${key}: ${inline(value)}`;
    const last = mapping.items.at(-1);
    return last ? this.#behind(last.value ?? last.key, text) : this.#asOnly(mapping, text, ' ');
  }

  #addInBrackets(list: YAMLSeq, items: readonly unknown[], where: 'first' | 'last'): TextEdit {
    const text = items.map(inline).join(', ');
    if (list.items.length === 0) return this.#asOnly(list, text, '');
    if (where === 'last') return this.#behind(list.items.at(-1), text);
    const inside = this.#yaml.of(list).start + 1;
    const at = inside + (/^[ \t]*/u.exec(this.#text.slice(inside))?.[0].length ?? 0);
    return { start: at, end: at, text: `${text}, ` };
  }

  /** Whether nothing stands between brackets, not even a remark. */
  #isBare(list: YAMLSeq): boolean {
    const { start, end } = this.#yaml.of(list);
    return list.items.length === 0 && /^\[\s*\]$/u.test(this.#text.slice(start, end));
  }

  /** Right behind a value, so that a remark or a comma that follows it still does. */
  #behind(node: unknown, text: string): TextEdit {
    const { end } = this.#yaml.of(node);
    return { start: end, end, text: `, ${text}` };
  }

  /** Between brackets or braces that are empty but for remarks. */
  #asOnly(collection: YAMLSeq | YAMLMap, text: string, pad: string): TextEdit {
    const { start, end } = this.#yaml.of(collection);
    const within = this.#text.slice(start + 1, end - 1);
    if (within.trim() === '') return { start: start + 1, end: end - 1, text: pad + text + pad };
    return { start: start + 1, end: start + 1, text: pad + text };
  }

  #addLines(list: YAMLSeq, items: readonly unknown[], where: 'first' | 'last'): TextEdit {
    const at = where === 'first' ? this.#yaml.linesOfItem(list, 0).start : this.#yaml.endOf(list);
    return this.#lineAt(at, indented(itemLines(items), this.#yaml.indentOf(list)));
  }

  /** Whole lines between others; the last line of a file may lack its line break. */
  #lineAt(at: number, lines: string): TextEdit {
    const lineBreak = at === 0 || this.#text[at - 1] === '\n' ? '' : '\n';
    return { start: at, end: at, text: lineBreak + lines };
  }
}

function isMissingOrBlock(value: unknown): boolean {
  return !value || isBlock(value) || (isScalar(value) && value.source === '');
}
