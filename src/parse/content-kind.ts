/** The kinds of file an author writes, by where the file lies. */
export type ContentKind =
  | 'claim'
  | 'source'
  | 'map'
  | 'synthesis'
  | 'article'
  | 'topics'
  | 'scopes'
  | 'site'
  | 'search-words'
  | 'permalinks';

export interface ContentPath {
  readonly kind: ContentKind;
  /** The file name without its extension. */
  readonly id: string;
}

const folders: Readonly<Record<string, { kind: ContentKind; extension: string }>> = {
  claims: { kind: 'claim', extension: '.md' },
  sources: { kind: 'source', extension: '.yaml' },
  maps: { kind: 'map', extension: '.mdx' },
  syntheses: { kind: 'synthesis', extension: '.mdx' },
  articles: { kind: 'article', extension: '.mdx' },
};

const singles: Readonly<Record<string, ContentKind>> = {
  'topics.yaml': 'topics',
  'scopes.yaml': 'scopes',
  'site.yaml': 'site',
  'search-words.yaml': 'search-words',
  'permalinks.yaml': 'permalinks',
};

/** Says what a path of the content folder holds, or undefined where nothing is expected to lie. */
export function contentPath(path: string): ContentPath | undefined {
  const single = Object.hasOwn(singles, path) ? singles[path] : undefined;
  if (single) return { kind: single, id: path.replace('.yaml', '') };
  const parts = path.split('/');
  const top = parts[0] ?? '';
  const folder = parts.length > 1 && Object.hasOwn(folders, top) ? folders[top] : undefined;
  const name = parts.at(-1) ?? '';
  if (!folder || !name.endsWith(folder.extension)) return undefined;
  return { kind: folder.kind, id: name.slice(0, -folder.extension.length) };
}

/** Says in words where files may lie, for the message about one that lies elsewhere. */
export function expectedPaths(): string {
  const inFolders = Object.entries(folders).map(([name, { extension }]) => `\`${name}/…/*${extension}\``);
  return [...inFolders, ...Object.keys(singles).map((name) => `\`${name}\``)].join(', ');
}
