import type { Documents } from '../model/documents.ts';
import { isReadable, type ContentFile } from '../model/file.ts';
import { wholeFile } from '../model/place.ts';
import { scopeDimensions } from '../model/claim.ts';
import { anyId, recordKinds, type RecordKind, type RecordRef } from '../model/reference.ts';
import { readArticle } from './article.ts';
import { readClaim } from './claim.ts';
import { contentPath, expectedPaths, type ContentKind, type ContentPath } from './content-kind.ts';
import { readScopes, readTopics } from './lists.ts';
import { reportHiddenCharacters } from './hidden-characters.ts';
import { readMap } from './map.ts';
import type { MarkdownParser } from './markdown.ts';
import { problemList } from './node.ts';
import { readPermalinks } from './permalinks.ts';
import { idFault } from './record-id.ts';
import { readSearchWords } from './search-words.ts';
import { readSite, unnamedSite } from './site.ts';
import { readSource } from './source.ts';
import { readSynthesis } from './synthesis.ts';
import { openDocument, openYaml } from './open.ts';
import type { Tools } from './prose.ts';

type Draft = {
  -readonly [K in keyof Documents]: Documents[K] extends readonly (infer T)[] ? T[] : Documents[K];
};

/**
 * Turns files into documents. Never throws: what cannot be taken becomes a problem with its place.
 *
 * @param parseMdx - from `mdx-parser.ts`
 */
export function parse(files: readonly ContentFile[], parseMdx: MarkdownParser): Documents {
  const { problems, report } = problemList();
  const draft: Draft = {
    claims: [],
    sources: [],
    maps: [],
    syntheses: [],
    articles: [],
    topics: [],
    scopes: { company: [], region: [], role: [], level: [] },
    site: unnamedSite,
    searchWords: [],
    ledger: [],
    unreadable: [],
    problems,
    files: files.length,
    paths: files.map((file) => file.path),
  };
  for (const file of files) parseFile(file, draft, { report, parseMdx });
  return draft;
}

function parseFile(file: ContentFile, draft: Draft, tools: Tools): void {
  const { report } = tools;
  const at = contentPath(file.path);
  const place = wholeFile(file.path);
  if (!at) {
    if (/^readme\.md$/iu.test(file.path)) return;
    report('unexpected-file', { message: `Unexpected file, expected one of ${expectedPaths()}`, place });
    return;
  }
  const fault = isRecordKind(at.kind) ? idFault(at.id) : undefined;
  if (fault) report('invalid-id', { message: `Unexpected id \`${at.id}\`, expected ${fault}`, place });
  const unfit = unfitness(file, at.kind);
  if (unfit) report('unreadable-file', { message: `Unexpected ${unfit}`, place });
  if (isReadable(file)) reportHiddenCharacters(file.path, file.text, report);
  const taken = !unfit && isReadable(file) && readers[at.kind](at, file.path, file.text, draft, tools);
  if (!taken) draft.unreadable.push(...lost(at));
}

const mostCharacters = 1_000_000;

/** Why a file is not read. Only the ledger may grow for ever. */
function unfitness(file: ContentFile, kind: ContentKind): string | undefined {
  if (!isReadable(file)) return `${file.failure}, expected a text file in UTF-8`;
  if (kind === 'permalinks' || file.text.length <= mostCharacters) return undefined;
  return `text of ${file.text.length} characters, expected at most ${mostCharacters}: nobody reads a longer page`;
}

/** What cannot be known while a file is unread: its record, or every entry of a list. */
function lost({ kind, id }: ContentPath): RecordRef[] {
  if (isRecordKind(kind)) return [{ kind, id }];
  if (kind === 'topics') return [{ kind: 'topic', id: anyId }];
  return kind === 'scopes' ? scopeDimensions.map((dimension) => ({ kind: dimension, id: anyId })) : [];
}

type Reader = (at: ContentPath, path: string, text: string, draft: Draft, tools: Tools) => boolean;

const readers: Readonly<Record<ContentKind, Reader>> = {
  claim: (at, path, text, draft, tools) => {
    const opened = openDocument(path, text, 'gfm', tools);
    return keep(draft.claims, opened && readClaim(at.id, opened.node, opened.body));
  },
  map: (at, path, text, draft, tools) => {
    const opened = openDocument(path, text, 'mdx', tools);
    return keep(draft.maps, opened && readMap(at.id, opened.node, opened.body));
  },
  synthesis: (at, path, text, draft, tools) => {
    const opened = openDocument(path, text, 'mdx', tools);
    return keep(draft.syntheses, opened && readSynthesis(at.id, opened.node, opened.body));
  },
  article: (at, path, text, draft, tools) => {
    const opened = openDocument(path, text, 'mdx', tools);
    return keep(draft.articles, opened && readArticle(at.id, opened.node, opened.body));
  },
  source: (at, path, text, draft, tools) => {
    const node = openYaml(path, text, tools);
    return keep(draft.sources, node && readSource(at.id, node));
  },
  topics: (_, path, text, draft, tools) => {
    const node = openYaml(path, text, tools);
    const topics = node && readTopics(node);
    draft.topics = topics ?? [];
    return topics !== undefined;
  },
  scopes: (_, path, text, draft, tools) => {
    const node = openYaml(path, text, tools);
    const scopes = node && readScopes(node);
    draft.scopes = scopes ?? draft.scopes;
    return scopes !== undefined;
  },
  site: (_, path, text, draft, tools) => {
    const node = openYaml(path, text, tools);
    if (node) draft.site = readSite(node);
    return node !== undefined;
  },
  'search-words': (_, path, text, draft, tools) => {
    const node = openYaml(path, text, tools);
    const groups = node && readSearchWords(node);
    draft.searchWords = groups ?? [];
    return groups !== undefined;
  },
  permalinks: (_, path, text, draft, tools) => {
    if (holdsNothing(text)) return true;
    const node = openYaml(path, text, tools);
    const ledger = node && readPermalinks(node);
    draft.ledger = ledger ?? [];
    return ledger !== undefined;
  },
};

/** A ledger begins as a remark and no records. */
function holdsNothing(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(#|$)/u.test(line));
}

function keep<T>(into: T[], record: T | undefined): boolean {
  if (record !== undefined) into.push(record);
  return record !== undefined;
}

function isRecordKind(kind: ContentKind): kind is ContentKind & RecordKind {
  return recordKinds.some((each) => each === kind);
}
