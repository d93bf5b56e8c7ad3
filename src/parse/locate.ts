import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { ContentFile } from '../model/file.ts';
import { isReadable } from '../model/file.ts';
import type { LocatedPlace, Place, Point, YamlPlace } from '../model/place.ts';
import { splitFrontMatter } from './front-matter.ts';
import { pointsOf } from './points.ts';

/**
 * Turns places into lines and columns. YAML is parsed again, with positions, only for the files asked about,
 * and once for each.
 */
export function locator(files: readonly ContentFile[]): (place: Place) => LocatedPlace {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parsed = new Map<string, PositionedYaml | undefined>();
  const yamlOf = (path: string): PositionedYaml | undefined => {
    if (!parsed.has(path)) parsed.set(path, positionedYaml(byPath.get(path)));
    return parsed.get(path);
  };
  return (place) => {
    if (place.in === 'text') return { file: place.file, start: place.start, end: place.end };
    const yaml = place.in === 'yaml' ? yamlOf(place.file) : undefined;
    const range = place.in === 'yaml' && yaml ? rangeAt(yaml.document, place) : undefined;
    if (!yaml || !range) return { file: place.file, start: null, end: null };
    return { file: place.file, start: yaml.pointAt(range[0]), end: yaml.pointAt(range[1]) };
  };
}

interface PositionedYaml {
  readonly document: Document.Parsed;
  readonly pointAt: (offset: number) => Point;
}

type Range = readonly [start: number, end: number];

function positionedYaml(file: ContentFile | undefined): PositionedYaml | undefined {
  if (!file || !isReadable(file)) return undefined;
  const front = /\.ya?ml$/iu.test(file.path) ? { yaml: file.text, yamlLine: 1 } : splitFrontMatter(file.text);
  if (!front) return undefined;
  const document = parseDocument(front.yaml, { uniqueKeys: false });
  const pointInYaml = pointsOf(front.yaml);
  const pointAt = (offset: number): Point => {
    const { line, column } = pointInYaml(offset);
    return { line: line + front.yamlLine - 1, column };
  };
  return { document, pointAt };
}

/** The range of the deepest part of the path that exists: a missing key is reported at its mapping. */
function rangeAt(document: Document.Parsed, place: YamlPlace): Range | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of place.path) {
    const found = enter(resolve(node, document), step);
    if (!found) break;
    key = found.key ?? key;
    node = found.value;
  }
  const preferred = place.of === 'key' ? (key ?? node) : node;
  return rangeOf(preferred) ?? rangeOf(key);
}

function enter(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { value: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  // The last of two equal keys is the one whose value was taken.
  const pair = node.items.findLast((each) => isScalar(each.key) && String(each.key.value) === String(step));
  return pair && { key: pair.key, value: pair.value };
}

function resolve(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** A collection is shown by its first entry, a text by the whole of it. */
function rangeOf(node: unknown): Range | undefined {
  if (isMap(node) && node.items[0]) return rangeOf(node.items[0].key);
  if (isSeq(node) && node.items[0]) return rangeOf(node.items[0]);
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
