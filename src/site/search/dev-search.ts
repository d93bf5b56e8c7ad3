import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { RecordKind, RecordRef } from '../../model/reference.ts';
import { checkFolder } from '../../pipeline.ts';
import { answerTo } from '../../wording/answer.ts';
import { contentFolder } from '../content-folder.ts';
import { titleOf } from '../../wording/record-title.ts';
import { urlOf } from '../urls.ts';
import { pageWords } from './page-words.ts';

/**
 * Search while writing. There are no built pages to index, so the records themselves are, when the search is
 * first asked for and again after the content has changed.
 */
export function devSearch(): AstroIntegration {
  let files: Promise<Map<string, Uint8Array>> | undefined;
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentFolder)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/u.exec(request.url ?? '')?.[1];
          if (path === undefined) {
            next();
            return;
          }
          files ??= indexRecords();
          void files.then((found) => {
            const content = found.get(path);
            if (!content) {
              next();
              return;
            }
            response.writeHead(200, { 'content-type': mediaTypeOf(path) }).end(content);
          }, next);
        });
      },
    },
  };
}

async function indexRecords(): Promise<Map<string, Uint8Array>> {
  const { graph } = await checkFolder(contentFolder);
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) return new Map();
  for (const record of recordsOf(graph)) await index.addCustomRecord(record);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

type SearchRecord = Parameters<pagefind.PagefindIndex['addCustomRecord']>[0];

function recordsOf(graph: KnowledgeGraph): SearchRecord[] {
  const list = <T extends { readonly id: string }>(
    kind: RecordKind,
    label: string,
    records: ReadonlyMap<string, T>,
    content: (record: T) => string,
  ): SearchRecord[] =>
    [...records.values()].map((each) => record(graph, { kind, id: each.id }, label, content(each)));
  return [
    ...list('claim', 'Claim', graph.claims, (claim) => claim.statement),
    ...list('argument', 'Argument', graph.arguments, (argument) => argument.because),
    ...list('map', 'Question', graph.maps, (map) => map.body.text),
    ...list('article', 'Article', graph.articles, (article) => article.body.text),
    ...list('synthesis', 'Comments', graph.syntheses, (synthesis) => synthesis.body.text),
    ...list('source', 'Source', graph.sources, (source) =>
      source.passages.map((passage) => passage.gist).join(' '),
    ),
  ];
}

function record(graph: KnowledgeGraph, ref: RecordRef, label: string, content: string): SearchRecord {
  const title = titleOf(graph, ref);
  const answer = ref.kind === 'claim' ? answerTo(graph, ref.id) : undefined;
  return {
    // Outside of a page `urlOf` knows no base path, and the search adds it.
    url: urlOf(ref),
    content: `${title}. ${content}`,
    language: 'en',
    meta: {
      title,
      kind: label,
      ...wordsBeside(graph, ref, title, content),
      ...(answer && { answer: answer.title, word: answer.word, relation: answer.relation }),
    },
    filters: { kind: [label] },
  };
}

function wordsBeside(
  graph: KnowledgeGraph,
  ref: RecordRef,
  title: string,
  description: string,
): Record<string, string> {
  if (ref.kind === 'argument') return {};
  const words = Object.entries(pageWords(graph, { title, description }, ref));
  return Object.fromEntries(
    words.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
  );
}

function mediaTypeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
