import type { Element, Root } from 'hast';
import { htmlToHast, type HastNode } from 'satteri';
import { attribute, textOf, wordsOf } from './element.ts';
import { linksOf, loadsOf, namesOf } from './references.ts';
import { addressOf, type BuiltPage, type PageParts } from './site.ts';
import type { Target, TargetOf } from './target.ts';

/** What a page is read with. */
export interface PageContext {
  readonly base: string;
  readonly targetOf: TargetOf;
}

/** Parses a page of a built site, and keeps what the checks ask for. */
export function parsePage(path: string, html: string, { base, targetOf }: PageContext): BuiltPage {
  const address = addressOf(path, base);
  const notes = read(htmlToHast(html));
  const follow = (written: Iterable<string>): Target[] =>
    [...new Set(written)].flatMap((each) => targetOf(each, address) ?? []);
  const [forward] = follow(notes.forwards);
  const [canonical] = follow(notes.canonicals);
  return {
    path,
    address,
    links: follow([...notes.links, ...notes.forwards]),
    loads: follow(notes.loads),
    ids: new Set(notes.ids),
    repeatedIds: repeated(notes.ids),
    idReferences: [...new Set(notes.idReferences)],
    parts: notes.parts,
    isSearchable: notes.isSearchable,
    isListed: !notes.isHidden && (canonical?.to !== 'site' || canonical.address === address),
    forward,
  };
}

/** What is noted of a page on one walk through it. */
interface Notes {
  readonly links: string[];
  readonly loads: string[];
  readonly forwards: string[];
  readonly canonicals: string[];
  readonly ids: string[];
  readonly idReferences: string[];
  readonly parts: { -readonly [part in keyof PageParts]: PageParts[part] };
  isSearchable: boolean;
  isHidden: boolean;
}

function read(root: HastNode): Notes {
  const notes: Notes = {
    links: [],
    loads: [],
    forwards: [],
    canonicals: [],
    ids: [],
    idReferences: [],
    parts: { title: 0, lang: 0, main: 0, h1: 0 },
    isSearchable: false,
    isHidden: false,
  };
  if (root.type === 'root') walk(root, notes);
  return notes;
}

interface Open {
  readonly node: Root | Element;
  readonly inDrawing: boolean;
}

/** Goes through a page in its order, without recursion: elements may be nested as deep as a file is long. */
function walk(root: Root, notes: Notes): void {
  const open: Open[] = [{ node: root, inDrawing: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inDrawing } = next;
    // The title of a drawing is none of the page's, and a template is no part of the page at all.
    if (node.type === 'element') meet(node, notes);
    if (node.type === 'element' && !inDrawing) readPart(node, notes);
    if (isTag(node, 'template')) continue;
    for (const child of node.children.toReversed())
      if (child.type === 'element') open.push({ node: child, inDrawing: inDrawing || isTag(node, 'svg') });
  }
}

function isTag(node: Root | Element, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

function meet(element: Element, notes: Notes): void {
  const id = attribute(element, 'id');
  if (id !== undefined) notes.ids.push(id);
  if ('dataPagefindBody' in element.properties) notes.isSearchable = true;
  notes.links.push(...linksOf(element));
  notes.loads.push(...loadsOf(element));
  notes.idReferences.push(...namesOf(element));
  if (element.tagName === 'meta') readMeta(element, notes);
  if (wordsOf(element, 'rel').includes('canonical')) notes.canonicals.push(...linksOf(element));
}

function readPart(element: Element, { parts }: Notes): void {
  const { tagName } = element;
  if (tagName === 'main' || tagName === 'h1') parts[tagName] += 1;
  if (tagName === 'title' && textOf(element).trim() !== '') parts.title += 1;
  if (tagName === 'html' && (attribute(element, 'lang') ?? '') !== '') parts.lang += 1;
}

function readMeta(element: Element, notes: Notes): void {
  const content = attribute(element, 'content') ?? '';
  if (wordsOf(element, 'httpEquiv').some((word) => word.toLowerCase() === 'refresh')) {
    const address = /;\s*url\s*=\s*['"]?([^'"]+)/iu.exec(content)?.[1];
    if (address !== undefined) notes.forwards.push(address);
  }
  if (attribute(element, 'name') === 'robots' && /\bnoindex\b/iu.test(content)) notes.isHidden = true;
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = ids.filter((id) => seen.size === seen.add(id).size);
  return [...new Set(again)];
}
