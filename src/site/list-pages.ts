import { codes } from '../codes.ts';
import type { ListPage } from '../export/mirrors/list.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { RecordKind } from '../model/reference.ts';
import { authorText } from '../wording/phrases.ts';
import { synthesisWords } from '../wording/synthesis-words.ts';
import { titleOf } from '../wording/record-title.ts';
import { absoluteUrl, diagnosticsUrl, diagnosticUrl, listUrl, searchUrl, urlOf } from './urls.ts';

/** The pages that list others, as their mirrors tell them; the list of claims, which says more, is one of its own. */
export function listPages(graph: KnowledgeGraph): { readonly url: string; readonly page: ListPage }[] {
  const entries = <T extends { readonly id: string }>(
    kind: RecordKind,
    records: ReadonlyMap<string, T>,
    note: (record: T) => string | undefined,
  ): ListPage['entries'] =>
    [...records.values()].map((record) => {
      const ref = { kind, id: record.id };
      return { title: titleOf(graph, ref), url: absoluteUrl(urlOf(ref)), note: note(record) };
    });
  return [
    {
      url: listUrl('map'),
      page: {
        title: 'Questions',
        about: 'What is in dispute, the rival answers, and every argument that bears on them.',
        entries: entries('map', graph.maps, () => undefined),
      },
    },
    {
      url: listUrl('article'),
      page: {
        title: 'Articles',
        about: 'The debate at length, for people with a decision to make.',
        entries: entries('article', graph.articles, ({ summary }) => summary),
      },
    },
    {
      url: listUrl('synthesis'),
      page: {
        title: synthesisWords(graph).list,
        about: synthesisWords(graph).about,
        entries: entries('synthesis', graph.syntheses, ({ summary }) => summary),
      },
    },
    {
      url: listUrl('source'),
      page: {
        title: 'Sources',
        about: 'Everything read so far: who speaks, and what each passage bears on.',
        entries: entries('source', graph.sources, (source) => `${authorText(source)}, ${source.kind}`),
      },
    },
    {
      url: listUrl('topic'),
      page: {
        title: 'Topics',
        about: 'The topics of the debate, with the claims on each.',
        entries: entries('topic', graph.topics, ({ about }) => about),
      },
    },
    {
      url: diagnosticsUrl,
      page: {
        title: 'What a program checks',
        about: 'Every rule that the content and the pages of this site have to keep.',
        entries: codes.map(({ code, summary }) => ({
          title: summary,
          url: absoluteUrl(diagnosticUrl(code)),
          note: code,
        })),
      },
    },
    {
      url: searchUrl,
      page: {
        title: 'Search',
        about: 'Search runs in a browser. Without one, everything is listed:',
        entries: (['claim', 'map', 'topic', 'source'] as const).map((kind) => ({
          title: `All ${wordsFor[kind]}`,
          url: absoluteUrl(listUrl(kind)),
        })),
      },
    },
  ];
}

const wordsFor = { claim: 'claims', map: 'questions', topic: 'topics', source: 'sources' } as const;
